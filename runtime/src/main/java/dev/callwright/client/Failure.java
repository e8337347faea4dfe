package dev.callwright.client;

import dev.callwright.transport.Headers;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call that failed, as {@link ApiException} tells them. Immutable; each method that takes a value returns
 * changed facts. A fake makes its exceptions from it: {@code throw new
 * BusinessException(Failure.of("getCallDetail").status(200).code("404"))}.
 */
public final class Failure implements Serializable {
    /** How many bytes of an answer's body are kept. */
    public static final int KEPT_BODY_BYTES = 16 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 100;
    private static final byte[] NO_BODY = {};

    /** Which call; method and template are empty where unknown. */
    final CallInfo call;

    /** How often it was sent. */
    int attempts = 1;

    /** The HTTP status, 0 where there was no answer. */
    int status;

    /** The headers of the answer. */
    Headers headers = Headers.empty();

    /** The business code. */
    @Nullable
    String code;

    /** The vendor's text for people. */
    @Nullable
    String vendorMessage;

    /** The vendor's name for the exchange. */
    @Nullable
    String requestId;

    /** What more the vendor says. */
    @Nullable
    String detail;

    /** What the description says of the business code. */
    EnumSet<ErrorTrait> traits = EnumSet.noneOf(ErrorTrait.class);

    /** The beginning of the body. */
    byte[] body = NO_BODY;

    private Failure(CallInfo call) {
        this.call = call;
    }

    private Failure(Failure other) {
        call = other.call;
        attempts = other.attempts;
        status = other.status;
        headers = other.headers;
        code = other.code;
        vendorMessage = other.vendorMessage;
        requestId = other.requestId;
        detail = other.detail;
        traits = other.traits;
        body = other.body;
    }

    /**
     * The failure of a call of which nothing else is known yet.
     *
     * @param call the call's name, as {@code getCallDetail}
     * @return the facts
     */
    public static Failure of(String call) {
        return of(new CallInfo(call, "", ""));
    }

    /**
     * The failure of a call.
     *
     * @param call which
     * @return the facts
     */
    public static Failure of(CallInfo call) {
        return new Failure(Objects.requireNonNull(call, "call"));
    }

    /**
     * Sets how often the request was sent.
     *
     * @param attempts 1 if never set, 0 if it was never tried
     * @return the changed facts
     */
    public Failure attempts(int attempts) {
        Failure changed = new Failure(this);
        changed.attempts = attempts;
        return changed;
    }

    /**
     * Sets the HTTP status of the answer.
     *
     * @param status 0, the default, where there was no answer
     * @return the changed facts
     */
    public Failure status(int status) {
        Failure changed = new Failure(this);
        changed.status = status;
        return changed;
    }

    /**
     * Sets the headers of the answer.
     *
     * @param headers none by default
     * @return the changed facts
     */
    public Failure headers(Headers headers) {
        Failure changed = new Failure(this);
        changed.headers = Objects.requireNonNull(headers, "headers");
        return changed;
    }

    /**
     * Sets the business code.
     *
     * @param code the text, or the digits of a number
     * @return the changed facts
     */
    public Failure code(@Nullable String code) {
        Failure changed = new Failure(this);
        changed.code = code;
        return changed;
    }

    /**
     * Sets what the vendor says to people.
     *
     * @param vendorMessage free text, maybe with personal data
     * @return the changed facts
     */
    public Failure vendorMessage(@Nullable String vendorMessage) {
        Failure changed = new Failure(this);
        changed.vendorMessage = vendorMessage;
        return changed;
    }

    /**
     * Sets what the vendor calls the exchange.
     *
     * @param requestId the vendor's id
     * @return the changed facts
     */
    public Failure requestId(@Nullable String requestId) {
        Failure changed = new Failure(this);
        changed.requestId = requestId;
        return changed;
    }

    /**
     * Sets what more the vendor says about the error.
     *
     * @param detail free text
     * @return the changed facts
     */
    public Failure detail(@Nullable String detail) {
        Failure changed = new Failure(this);
        changed.detail = detail;
        return changed;
    }

    /**
     * Sets what the description says of the business code.
     *
     * @param traits none by default
     * @return the changed facts
     */
    public Failure traits(Set<ErrorTrait> traits) {
        Failure changed = new Failure(this);
        changed.traits = EnumSet.noneOf(ErrorTrait.class);
        changed.traits.addAll(traits);
        return changed;
    }

    /**
     * Sets the raw body of the answer.
     *
     * @param body of which the first {@value #KEPT_BODY_BYTES} bytes are kept
     * @return the changed facts
     */
    public Failure body(byte[] body) {
        Failure changed = new Failure(this);
        changed.body = Arrays.copyOf(body, Math.min(body.length, KEPT_BODY_BYTES));
        return changed;
    }

    /** {@return the call, method and template, which hold nothing sensitive} */
    @Override
    public String toString() {
        return call.method().isEmpty() ? call.name() : call.toString();
    }

    /** Words the one message of a failure: what a log may hold, and nothing that could carry a body or forge a line. */
    String message(String what) {
        StringBuilder facts = new StringBuilder();
        append(facts, ", status ", status == 0 ? null : Integer.toString(status));
        append(facts, ", ", headers.first("Content-Type"));
        append(facts, ", code ", code);
        append(facts, ", request id ", requestId);
        append(facts, ", attempts ", attempts > 1 ? Integer.toString(attempts) : null);
        StringBuilder message = new StringBuilder(toString()).append(' ');
        appendPrintable(message, what, what.length());
        if (facts.length() > 0) {
            message.append(" [").append(facts, 2, facts.length()).append(']');
        }
        return message.toString();
    }

    /** Appends a value that came over the wire, if it is there: a line of it, and not more than that. */
    static void append(StringBuilder text, String before, @Nullable String value) {
        if (value != null) {
            appendPrintable(text.append(before), value, Math.min(value.length(), LONGEST_VALUE));
        }
    }

    private static void appendPrintable(StringBuilder text, String value, int end) {
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            text.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? '?' : c);
        }
        if (end < value.length()) {
            text.append("...");
        }
    }
}
