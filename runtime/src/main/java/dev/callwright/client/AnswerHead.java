package dev.callwright.client;

import dev.callwright.transport.Headers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says beside its result. Its text has the names of the headers, and no values.
 *
 * @param call what was called
 * @param status the HTTP status
 * @param headers the headers
 * @param code the business code, a number's digits where it is a number; null where the answer has none
 * @param requestId what the vendor calls the exchange, from where {@link ApiException#requestId()} has it; null where the
 *     answer does not say
 */
public record AnswerHead(
        CallInfo call,
        int status,
        Headers headers,
        @Nullable String code,
        @Nullable String requestId) {
    /** Refuses null where there must be something. */
    public AnswerHead {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(headers, "headers");
    }
}
