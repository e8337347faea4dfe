package dev.callwright.client;

import dev.callwright.transport.Headers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an answer says beside its result. Immutable. */
public final class AnswerHead {
    private final CallInfo call;
    private final int status;
    private final Headers headers;
    private final @Nullable String code;
    private final @Nullable String requestId;

    private AnswerHead(CallInfo call, int status, Headers headers, @Nullable String code, @Nullable String requestId) {
        this.call = call;
        this.status = status;
        this.headers = headers;
        this.code = code;
        this.requestId = requestId;
    }

    /**
     * The head of an answer.
     *
     * @param call what was called
     * @param status the HTTP status
     * @param headers the headers
     * @param code the business code
     * @param requestId what the vendor calls the exchange
     * @return the head
     */
    public static AnswerHead of(
            CallInfo call, int status, Headers headers, @Nullable String code, @Nullable String requestId) {
        return new AnswerHead(
                Objects.requireNonNull(call, "call"),
                status,
                Objects.requireNonNull(headers, "headers"),
                code,
                requestId);
    }

    /** {@return what was called} */
    public CallInfo call() {
        return call;
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the headers} */
    public Headers headers() {
        return headers;
    }

    /** {@return the business code, a number's digits where it is a number; null where the answer has none} */
    public @Nullable String code() {
        return code;
    }

    /** {@return what the vendor calls the exchange; null where the answer does not say} */
    public @Nullable String requestId() {
        return requestId;
    }

    /** {@return call and status} */
    @Override
    public String toString() {
        return call + " " + status;
    }
}
