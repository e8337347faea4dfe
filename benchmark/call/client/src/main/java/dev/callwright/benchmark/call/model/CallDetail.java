package dev.callwright.benchmark.call.model;

import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.DialogueTurn;
import dev.callwright.benchmark.model.IntentLevel;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call with its dialogue and its customer. */
public record CallDetail(
        long callRecordId,
        @Nullable String customerAudioUrl,
        @Nullable LocalDateTime startTime,
        @Nullable LocalDateTime endTime,
        @Nullable Integer chatRound,
        @Nullable Integer chatDuration,
        @Nullable Customer customerPerson,
        @Nullable CallResult resultStatus,
        @Nullable IntentLevel intentLevel,
        @Nullable String intentLevelName,
        @Nullable IntentLevel realIntentLevel,
        @Nullable String realIntentLevelName,
        @Nullable Long intentLevelTagId,
        @Nullable List<String> customerConcern,
        @Nullable String fullAudioUrl,
        @Nullable String analysisBasis,
        @Nullable List<DialogueTurn> callDetailList,
        @Nullable Long robotCallJobId,
        @Nullable Integer redialTimes) {}
