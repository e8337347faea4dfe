package dev.callwright.client;

import dev.callwright.transport.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call failed. The kinds of failure are the permitted subclasses; blocking calls throw them, and the futures of async
 * calls complete with them.
 *
 * <p>The message names the call, its method and URI template, and of the answer the status, content type, business code
 * and request id: what finds the failure in both parties' logs. It never holds text of a body or values of a request,
 * which may be personal or secret. That goes for the vendor's own error text too; it is {@link #vendorMessage()}.
 */
public abstract sealed class ApiException extends RuntimeException
        permits BusinessException,
                HttpStatusException,
                UnreadableAnswerException,
                TransportException,
                DeadlineException,
                CancelledException,
                NotSentException {
    private static final long serialVersionUID = 1L;

    /** All that is known but where in a walk it was. */
    private final Failure failure;

    /** Where in a walk by number or offset. */
    private @Nullable Long page;

    /** Where in a walk by cursor. */
    private @Nullable String cursor;

    ApiException(Failure failure, String what, @Nullable Throwable cause) {
        super(failure.message(what), cause);
        this.failure = failure;
    }

    /** {@return the call's name, as {@code getCallDetail}} */
    public String call() {
        return failure.call.name();
    }

    /** {@return the HTTP method, as {@code GET}, or empty where unknown} */
    public String method() {
        return failure.call.method();
    }

    /** {@return the path with its parameters by name, as {@code /jobs/{jobId}}, or empty where unknown} */
    public String uriTemplate() {
        return failure.call.uriTemplate();
    }

    /** {@return how many attempts were made, those included that never reached the server; 0 if it came to none} */
    public int attempts() {
        return failure.attempts;
    }

    /** {@return the HTTP status of the answer, or 0 where there was none} */
    public int status() {
        return failure.status;
    }

    /** {@return the headers of the answer, empty where there was none} */
    public Headers headers() {
        return failure.headers;
    }

    /** {@return the business code, a number's digits where it is a number; null where the answer had none} */
    public @Nullable String code() {
        return failure.code;
    }

    /** {@return what the vendor says to people, maybe with personal data; null where the answer had none} */
    public @Nullable String vendorMessage() {
        return failure.vendorMessage;
    }

    /**
     * What the vendor calls the exchange, to be looked up in the vendor's logs.
     *
     * @return the member of the envelope that the description calls {@code requestId}; where there is none, or the answer
     *     lacks it, the header {@code X-Request-Id}, or the one of {@link Connection.Builder#requestIdHeader}; null where
     *     that is not there either, or there was no answer
     */
    public @Nullable String requestId() {
        return failure.requestId;
    }

    /** {@return what more the vendor says about the error; null where the answer had none} */
    public @Nullable String detail() {
        return failure.detail;
    }

    /** {@return a copy of the first {@value Failure#KEPT_BODY_BYTES} bytes of the answer's body, as they came} */
    public byte[] body() {
        return failure.body.clone();
    }

    /** {@return the facts, to make another exception of} */
    public Failure failure() {
        return failure;
    }

    /**
     * Which page failed, when walking {@link Pages} or {@link AsyncPages}; walking resumes with {@code from(page)}.
     *
     * @return the page's number, or the offset where the API counts items; null otherwise
     */
    public @Nullable Long page() {
        return page;
    }

    /**
     * Which page failed, when walking by cursor; walking resumes with {@code fromCursor(cursor)}.
     *
     * @return the cursor it was asked for with; null for the first page and otherwise
     */
    public @Nullable String cursor() {
        return cursor;
    }

    /** {@return the message, with the page's number where a walk over pages failed} */
    @Override
    public String getMessage() {
        String message = String.valueOf(super.getMessage());
        return page == null ? message : message + ", at page " + page;
    }

    /** Notes where a walk failed; the exception itself stays the one that was thrown. */
    void failedAt(@Nullable Long page, @Nullable String cursor) {
        this.page = page;
        this.cursor = cursor;
    }
}
