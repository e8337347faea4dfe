package dev.callwright.client;

import java.io.Serializable;
import java.util.Objects;

/**
 * Which call it is, without anything of its values: fit for logs, metrics and span names.
 *
 * @param name as {@code getCallDetail}
 * @param method the HTTP method, as {@code GET}
 * @param uriTemplate the path with its parameters by name, as {@code /jobs/{jobId}}
 */
public record CallInfo(String name, String method, String uriTemplate) implements Serializable {
    /** Refuses null. */
    public CallInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(uriTemplate, "uriTemplate");
    }

    /** {@return {@code getCallDetail (GET /callRecord/callDetail)}} */
    @Override
    public String toString() {
        return name + " (" + method + " " + uriTemplate + ")";
    }
}
