package dev.callwright.contract;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An API: its name, its server, its error codes. Immutable; each method that takes a value returns a changed API. */
public final class Api {
    /** Of an error code: the request was refused before anything was executed. */
    public static final int REFUSED = 1;

    /** Of an error code: the same request may succeed later. */
    public static final int RETRYABLE = 2;

    /** Of an error code: the credential has expired, and nothing was executed. */
    public static final int EXPIRED = 4;

    private final String name;
    private final @Nullable URI server;
    private final Map<String, Integer> errors;

    private Api(String name, @Nullable URI server, Map<String, Integer> errors) {
        this.name = name;
        this.server = server;
        this.errors = errors;
    }

    /**
     * An API without a server and error codes.
     *
     * @param name as {@code CallRecord}
     * @return the API
     */
    public static Api named(String name) {
        return new Api(name, null, Map.of());
    }

    /**
     * The API at a server.
     *
     * @param server its base URI, which a connection may override
     * @return the changed API
     */
    public Api server(String server) {
        return new Api(name, URI.create(server), errors);
    }

    /**
     * The API with an error code.
     *
     * @param code as on the wire, a number's digits where it is a number
     * @param traits a sum of {@link #REFUSED}, {@link #RETRYABLE} and {@link #EXPIRED}; 0 for none
     * @return the changed API
     */
    public Api error(String code, int traits) {
        Map<String, Integer> more = new TreeMap<>(errors);
        more.put(code, traits);
        return new Api(name, server, more);
    }

    /** {@return as {@code CallRecord}} */
    public String name() {
        return name;
    }

    /** {@return the base URI; null where the description has none} */
    public @Nullable URI server() {
        return server;
    }

    /**
     * What an error code means.
     *
     * @param code as on the wire
     * @return a sum of {@link #REFUSED}, {@link #RETRYABLE} and {@link #EXPIRED}; 0 for a code that is not described
     */
    public int traits(String code) {
        return errors.getOrDefault(code, 0);
    }
}
