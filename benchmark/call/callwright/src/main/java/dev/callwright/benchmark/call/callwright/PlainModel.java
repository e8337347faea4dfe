package dev.callwright.benchmark.call.callwright;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.Customer;
import dev.callwright.benchmark.call.model.CustomerSource;
import dev.callwright.benchmark.call.model.Gender;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.HangupBy;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.ReadStatus;
import dev.callwright.benchmark.model.Speaker;
import dev.callwright.client.Page;
import dev.callwright.json.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the generated models into the plain ones, for comparison. */
final class PlainModel {
    private PlainModel() {}

    static CallPage of(Page<dev.callwright.tanyi.CallRecord> page) {
        return new CallPage(
                integer(page.number()),
                integer(page.size()),
                page.total(),
                integer(page.pages()),
                page.items().stream().map(PlainModel::of).toList());
    }

    private static CallRecord of(dev.callwright.tanyi.CallRecord call) {
        return new CallRecord(
                constant(HangupBy.class, call.hangupBy()),
                call.callRecordId(),
                call.tenantId(),
                call.robotCallJobId(),
                call.dialogFlowId(),
                call.robotCallTaskId(),
                call.customerPersonId(),
                call.calledPhoneNumber(),
                call.phoneNumberId(),
                constant(CallResult.class, call.resultStatus()),
                constant(IntentLevel.class, call.intentLevel()),
                call.intentLevelName(),
                constant(IntentLevel.class, call.realIntentLevel()),
                call.realIntentLevelName(),
                call.intentLevelTagId(),
                call.customerConcern(),
                call.fullAudioUrl(),
                call.customerAudioUrl(),
                call.analysisBasis(),
                call.startTime(),
                call.chatDuration(),
                call.chatRound(),
                constant(ReadStatus.class, call.readStatus()),
                dialogue(call.callDetailList()),
                call.redialTimes());
    }

    static CallDetail of(dev.callwright.tanyi.CallDetail call) {
        return new CallDetail(
                call.callRecordId(),
                call.customerAudioUrl(),
                call.startTime(),
                call.endTime(),
                call.chatRound(),
                call.chatDuration(),
                of(call.customerPerson()),
                constant(CallResult.class, call.resultStatus()),
                constant(IntentLevel.class, call.intentLevel()),
                call.intentLevelName(),
                constant(IntentLevel.class, call.realIntentLevel()),
                call.realIntentLevelName(),
                call.intentLevelTagId(),
                call.customerConcern(),
                call.fullAudioUrl(),
                call.analysisBasis(),
                dialogue(call.callDetailList()),
                call.robotCallJobId(),
                call.redialTimes());
    }

    private static @Nullable Customer of(dev.callwright.tanyi.@Nullable Customer customer) {
        return customer == null
                ? null
                : new Customer(
                        customer.customerPersonId(),
                        customer.creationTime(),
                        customer.tenantId(),
                        customer.customerGroupId(),
                        customer.name(),
                        customer.phoneNumber(),
                        customer.wechatNumber(),
                        constant(CustomerSource.class, customer.source()),
                        constant(Gender.class, customer.gender()),
                        customer.properties(),
                        customer.lastFollowTime(),
                        customer.lastChatDuration(),
                        customer.lastStartTime(),
                        constant(IntentLevel.class, customer.lastIntentLevel()),
                        constant(CallResult.class, customer.lastDialStatus()),
                        customer.assignTime(),
                        customer.customerGroupName());
    }

    private static @Nullable List<DialogueTurn> dialogue(@Nullable List<dev.callwright.tanyi.DialogueTurn> turns) {
        return turns == null
                ? null
                : turns.stream()
                        .map(turn -> new DialogueTurn(
                                turn.text(), constant(Speaker.class, turn.type()), turn.callDetailId()))
                        .toList();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> plain, @Nullable OpenEnum<?> constant) {
        return constant == null ? null : Enum.valueOf(plain, constant.text());
    }

    private static @Nullable Integer integer(@Nullable Long number) {
        return number == null ? null : Math.toIntExact(number);
    }
}
