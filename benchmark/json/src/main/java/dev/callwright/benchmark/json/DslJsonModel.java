package dev.callwright.benchmark.json;

import com.dslplatform.json.CompiledJson;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.HangupBy;
import dev.callwright.benchmark.model.IntentLevel;
import dev.callwright.benchmark.model.ReadStatus;
import dev.callwright.benchmark.model.Speaker;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plain records again, with the annotation that dsl-json wants on them. */
interface DslJsonModel {
    /** As {@link CallPage}. */
    @CompiledJson
    record Page(
            @Nullable Integer number,
            @Nullable Integer pageSize,
            @Nullable Long totalElements,
            @Nullable Integer pages,
            @Nullable List<Call> content) {
        CallPage plain() {
            return new CallPage(
                    number,
                    pageSize,
                    totalElements,
                    pages,
                    content.stream().map(Call::plain).toList());
        }
    }

    /** As {@link CallRecord}. */
    @CompiledJson
    record Call(
            @Nullable HangupBy hangupBy,
            long callRecordId,
            @Nullable Long tenantId,
            @Nullable Long robotCallJobId,
            @Nullable Long dialogFlowId,
            @Nullable Long robotCallTaskId,
            @Nullable Long customerPersonId,
            @Nullable String calledPhoneNumber,
            @Nullable Long phoneNumberId,
            @Nullable CallResult resultStatus,
            @Nullable IntentLevel intentLevel,
            @Nullable String intentLevelName,
            @Nullable IntentLevel realIntentLevel,
            @Nullable String realIntentLevelName,
            @Nullable Long intentLevelTagId,
            @Nullable List<String> customerConcern,
            @Nullable String fullAudioUrl,
            @Nullable String customerAudioUrl,
            @Nullable String analysisBasis,
            @Nullable LocalDateTime startTime,
            @Nullable Integer chatDuration,
            @Nullable Integer chatRound,
            @Nullable ReadStatus readStatus,
            @Nullable List<Turn> callDetailList,
            @Nullable Integer redialTimes) {
        CallRecord plain() {
            return new CallRecord(
                    hangupBy,
                    callRecordId,
                    tenantId,
                    robotCallJobId,
                    dialogFlowId,
                    robotCallTaskId,
                    customerPersonId,
                    calledPhoneNumber,
                    phoneNumberId,
                    resultStatus,
                    intentLevel,
                    intentLevelName,
                    realIntentLevel,
                    realIntentLevelName,
                    intentLevelTagId,
                    customerConcern,
                    fullAudioUrl,
                    customerAudioUrl,
                    analysisBasis,
                    startTime,
                    chatDuration,
                    chatRound,
                    readStatus,
                    callDetailList.stream().map(Turn::plain).toList(),
                    redialTimes);
        }
    }

    /** As {@link DialogueTurn}. */
    @CompiledJson
    record Turn(
            @Nullable String text,
            @Nullable Speaker type,
            @Nullable Long callDetailId) {
        DialogueTurn plain() {
            return new DialogueTurn(text, type, callDetailId);
        }
    }
}
