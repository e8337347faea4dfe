package dev.callwright.benchmark.call.model;

import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.IntentLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which calls to list; null for any. */
public record CallFilter(
        long robotCallJobId,
        @Nullable List<CallResult> resultStatuses,
        @Nullable List<IntentLevel> intentLevels,
        @Nullable String calledPhoneNumber,
        @Nullable Long chatDurationMin,
        @Nullable Long chatDurationMax,
        @Nullable Integer pageSize,
        @Nullable Integer pageNum) {
    /** What the big call asks for. */
    public static final CallFilter ASKED =
            new CallFilter(1, List.of(CallResult.ANSWERED, CallResult.BUSY), null, null, 5L, null, 100, 1);
}
