package dev.callwright.benchmark.json;

import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.HangupBy;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.ReadStatus;
import dev.callwright.benchmark.model.Speaker;
import dev.callwright.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Turns generated models into plain records, for comparing. */
final class CallwrightPlain {
    private CallwrightPlain() {}

    static CallPage page(dev.callwright.benchmark.json.generated.CallPage page) {
        return new CallPage(
                page.number(),
                page.pageSize(),
                page.totalElements(),
                page.pages(),
                page.content().stream().map(CallwrightPlain::call).toList());
    }

    private static CallRecord call(dev.callwright.benchmark.json.generated.CallRecord call) {
        return new CallRecord(
                name(call.hangupBy(), HangupBy.class),
                call.callRecordId(),
                call.tenantId(),
                call.robotCallJobId(),
                call.dialogFlowId(),
                call.robotCallTaskId(),
                call.customerPersonId(),
                call.calledPhoneNumber(),
                call.phoneNumberId(),
                name(call.resultStatus(), CallResult.class),
                name(call.intentLevel(), IntentLevel.class),
                call.intentLevelName(),
                name(call.realIntentLevel(), IntentLevel.class),
                call.realIntentLevelName(),
                call.intentLevelTagId(),
                call.customerConcern(),
                call.fullAudioUrl(),
                call.customerAudioUrl(),
                call.analysisBasis(),
                call.startTime(),
                call.chatDuration(),
                call.chatRound(),
                name(call.readStatus(), ReadStatus.class),
                call.callDetailList().stream().map(CallwrightPlain::turn).toList(),
                call.redialTimes());
    }

    private static DialogueTurn turn(dev.callwright.benchmark.json.generated.DialogueTurn turn) {
        return new DialogueTurn(turn.text(), name(turn.type(), Speaker.class), turn.callDetailId());
    }

    private static <E extends Enum<E>> @Nullable E name(@Nullable OpenEnum<?> value, Class<E> type) {
        return value == null ? null : Enum.valueOf(type, value.text());
    }
}
