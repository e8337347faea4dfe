package dev.callwright.contract;

import dev.callwright.client.CallInfo;
import java.util.Set;
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
    private final Set<Integer> absentStatuses;
    private final Set<String> absentCodes;

    private CallFacts(
            Api api,
            CallInfo info,
            boolean safe,
            boolean idempotent,
            @Nullable Envelope envelope,
            Set<Integer> absentStatuses,
            Set<String> absentCodes) {
        this.api = api;
        this.info = info;
        this.safe = safe;
        this.idempotent = idempotent;
        this.envelope = envelope;
        this.absentStatuses = absentStatuses;
        this.absentCodes = absentCodes;
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
        return new CallFacts(api, new CallInfo(name, method, uriTemplate), false, false, null, Set.of(), Set.of());
    }

    /** {@return the facts of a call that changes nothing on the server, and so may be repeated} */
    public CallFacts safe() {
        return new CallFacts(api, info, true, true, envelope, absentStatuses, absentCodes);
    }

    /** {@return the facts of a call that may be repeated without further effect} */
    public CallFacts idempotent() {
        return new CallFacts(api, info, safe, true, envelope, absentStatuses, absentCodes);
    }

    /**
     * The facts of a call whose answers have an envelope.
     *
     * @param envelope which
     * @return the changed facts
     */
    public CallFacts envelope(Envelope envelope) {
        return new CallFacts(api, info, safe, idempotent, envelope, absentStatuses, absentCodes);
    }

    /**
     * The facts of a call to which some answers, else failures, say that there is nothing.
     *
     * @param statuses HTTP's
     * @param codes the envelope's
     * @return the changed facts
     */
    public CallFacts absent(Set<Integer> statuses, Set<String> codes) {
        return new CallFacts(api, info, safe, idempotent, envelope, Set.copyOf(statuses), Set.copyOf(codes));
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

    /** {@return whether a status says that there is nothing} */
    boolean isAbsent(int status) {
        return absentStatuses.contains(status);
    }

    /** {@return whether a business code says that there is nothing} */
    boolean isAbsent(@Nullable String code) {
        return code != null && absentCodes.contains(code);
    }

    /** {@return what wraps the answers; null where nothing does} */
    public @Nullable Envelope envelope() {
        return envelope;
    }
}
