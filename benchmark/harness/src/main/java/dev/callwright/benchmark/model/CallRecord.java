package dev.callwright.benchmark.model;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finished call, in the order of the vendor's page. */
public record CallRecord(
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
        @Nullable List<DialogueTurn> callDetailList,
        @Nullable Integer redialTimes) {}
