package dev.callwright.benchmark.call.model;

import dev.callwright.benchmark.model.CallResult;
import dev.callwright.benchmark.model.IntentLevel;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person that a job calls. */
public record Customer(
        long customerPersonId,
        @Nullable LocalDateTime creationTime,
        @Nullable Long tenantId,
        @Nullable Long customerGroupId,
        @Nullable String name,
        @Nullable String phoneNumber,
        @Nullable String wechatNumber,
        @Nullable CustomerSource source,
        @Nullable Gender gender,
        @Nullable Map<String, String> properties,
        @Nullable LocalDateTime lastFollowTime,
        @Nullable Integer lastChatDuration,
        @Nullable LocalDateTime lastStartTime,
        @Nullable IntentLevel lastIntentLevel,
        @Nullable CallResult lastDialStatus,
        @Nullable LocalDateTime assignTime,
        @Nullable String customerGroupName) {}
