package dev.callwright.contract;

import dev.callwright.client.CallInfo;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call. Immutable; each method that sets something returns changed facts. A call is neither safe nor
 * idempotent unless that is said: it is then sent again only where it certainly was not executed.
 */
public final class CallFacts {
    private final Api api;
    private final CallInfo info;
    private final boolean safe;
    private final boolean idempotent;
    private final @Nullable Envelope envelope;

    private CallFacts(Api api, CallInfo info, boolean safe, boolean idempotent, @Nullable Envelope envelope) {
        this.api = api;
        this.info = info;
        this.safe = safe;
        this.idempotent = idempotent;
        this.envelope = envelope;
    }

    /**
     * A call whose answers have no envelope.
     *
     * @param api what it belongs to
     * @param name as {@code getCallDetail}
     * @param method as {@code GET}
     * @param uriTemplate what is appended to the server's URI, as {@code /jobs/{jobId}}
     * @return the facts
     */
    public static CallFacts of(Api api, String name, String method, String uriTemplate) {
        return new CallFacts(api, new CallInfo(name, method, uriTemplate), false, false, null);
    }

    /** {@return the facts of a call that changes nothing on the server, and so may be repeated} */
    public CallFacts safe() {
        return new CallFacts(api, info, true, true, envelope);
    }

    /** {@return the facts of a call that may be repeated without further effect} */
    public CallFacts idempotent() {
        return new CallFacts(api, info, safe, true, envelope);
    }

    /**
     * The facts of a call whose answers have an envelope.
     *
     * @param envelope which
     * @return the changed facts
     */
    public CallFacts envelope(Envelope envelope) {
        return new CallFacts(api, info, safe, idempotent, envelope);
    }

    /** {@return what the call belongs to} */
    public Api api() {
        return api;
    }

    /** {@return name, method and template} */
    public CallInfo info() {
        return info;
    }

    /** {@return whether it changes nothing on the server} */
    public boolean isSafe() {
        return safe;
    }

    /** {@return whether it may be repeated} */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** {@return what wraps the answers; null where nothing does} */
    public @Nullable Envelope envelope() {
        return envelope;
    }
}
