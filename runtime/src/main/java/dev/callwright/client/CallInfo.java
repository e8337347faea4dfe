package dev.callwright.client;

import java.util.Objects;

/** Which call it is, without anything of its values: fit for logs, metrics and span names. Immutable. */
public final class CallInfo {
    private final String name;
    private final String method;
    private final String uriTemplate;

    private CallInfo(String name, String method, String uriTemplate) {
        this.name = name;
        this.method = method;
        this.uriTemplate = uriTemplate;
    }

    /**
     * A call.
     *
     * @param name as {@code getCallDetail}
     * @param method as {@code GET}
     * @param uriTemplate as {@code /jobs/{jobId}}
     * @return what is known of it
     */
    public static CallInfo of(String name, String method, String uriTemplate) {
        return new CallInfo(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(method, "method"),
                Objects.requireNonNull(uriTemplate, "uriTemplate"));
    }

    /** {@return the call's name, as {@code getCallDetail}} */
    public String name() {
        return name;
    }

    /** {@return the HTTP method, as {@code GET}} */
    public String method() {
        return method;
    }

    /** {@return the path with its parameters by name, as {@code /jobs/{jobId}}} */
    public String uriTemplate() {
        return uriTemplate;
    }

    /** {@return {@code getCallDetail (GET /callRecord/callDetail)}} */
    @Override
    public String toString() {
        return name + " (" + method + " " + uriTemplate + ")";
    }
}
