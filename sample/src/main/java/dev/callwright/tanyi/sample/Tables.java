package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.IntentLevel;
import dev.callwright.tanyi.PendingTask;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How lists are shown to people. */
final class Tables {
    /** Finished calls. */
    static final Table<CallRecord> CALLS = Table.<CallRecord>empty()
            .number("CALL", CallRecord::callRecordId)
            .text("STARTED", call -> time(call.startTime()))
            .text("PHONE", CallRecord::calledPhoneNumber)
            .text("RESULT", CallRecord::resultStatus)
            .text("INTENT", call -> intent(call.intentLevel(), call.intentLevelName()))
            .number("SECONDS", CallRecord::chatDuration)
            .number("TURNS", CallRecord::chatRound)
            .number("REDIALS", CallRecord::redialTimes)
            .text("READ", CallRecord::readStatus)
            .text("CONCERNS", call -> joined(call.customerConcern()));

    /** Queued tasks. */
    static final Table<PendingTask> TASKS = Table.<PendingTask>empty()
            .number("TASK", PendingTask::robotCallTaskId)
            .text("STATUS", PendingTask::status)
            .text("PHONE", PendingTask::calledPhoneNumber)
            .text("NAME", PendingTask::customerPersonName)
            .text("GROUP", PendingTask::customerPersonGroupName)
            .text("WHITELISTED", Tables::whiteLists)
            .text("PROPERTIES", task -> properties(task.properties()));

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Tables() {}

    static @Nullable String time(@Nullable LocalDateTime time) {
        return time == null ? null : TO_THE_SECOND.format(time);
    }

    /** {@return the level, and what the tenant calls it} */
    static @Nullable String intent(@Nullable IntentLevel level, @Nullable String name) {
        if (level == null) {
            return name;
        }
        return name == null || name.isEmpty() ? level.text() : level.text() + " " + name;
    }

    static @Nullable String joined(@Nullable List<String> texts) {
        return texts == null ? null : String.join("、", texts);
    }

    static @Nullable String properties(@Nullable Map<String, String> properties) {
        return properties == null
                ? null
                : properties.entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static String whiteLists(PendingTask task) {
        boolean own = Boolean.TRUE.equals(task.inWhiteList());
        boolean shared = Boolean.TRUE.equals(task.inShareWhiteList());
        if (own && shared) {
            return "own, shared";
        }
        return own ? "own" : shared ? "shared" : "";
    }
}
