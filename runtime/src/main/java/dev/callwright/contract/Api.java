package dev.callwright.contract;

import dev.callwright.client.ErrorTrait;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An API: its name, its server, its error codes. Immutable; each method that takes a value returns a changed API. */
public final class Api {
    private final String name;
    private final @Nullable URI server;
    private final Map<String, Set<ErrorTrait>> errors;

    private Api(String name, @Nullable URI server, Map<String, Set<ErrorTrait>> errors) {
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
     * @param traits what the description says of it
     * @return the changed API
     */
    public Api error(String code, ErrorTrait... traits) {
        Map<String, Set<ErrorTrait>> more = new TreeMap<>(errors);
        more.put(code, Set.of(traits));
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
     * @return what the description says of it; empty for a code that is not described
     */
    Set<ErrorTrait> traits(@Nullable String code) {
        return code == null ? Set.of() : errors.getOrDefault(code, Set.of());
    }
}
