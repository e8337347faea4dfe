package dev.callwright.transport;

import java.net.URI;
import java.security.Security;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The hosts of which the JVM knows the addresses, so that nobody has to wait for a look-up, which can't be interrupted:
 * those that are an address, and those it looked up no longer ago than a third of the time that it remembers them.
 */
final class KnownHosts {
    /** What the JVM does where nothing is set. */
    private static final long DEFAULT_SECONDS = 30;

    private final long nanos;
    /** When; a transport has to do with few. */
    private final Map<String, Long> lookedUp = new ConcurrentHashMap<>();

    /**
     * Knows no names yet.
     *
     * @param ttl the security property {@code networkaddress.cache.ttl}: seconds, or less than zero for ever; null where
     *     it is not set
     */
    KnownHosts(@Nullable String ttl) {
        this.nanos = TimeUnit.SECONDS.toNanos(seconds(ttl)) / 3;
    }

    static KnownHosts ofJvm() {
        return new KnownHosts(Security.getProperty("networkaddress.cache.ttl"));
    }

    private static long seconds(@Nullable String ttl) {
        try {
            long seconds = ttl == null ? DEFAULT_SECONDS : Integer.parseInt(ttl.strip());
            return seconds < 0 ? DEFAULT_SECONDS : seconds;
        } catch (NumberFormatException e) {
            return DEFAULT_SECONDS; // as the JVM does
        }
    }

    /** {@return whether the host of a URI is known at a {@link System#nanoTime()}} */
    boolean contains(URI uri, long now) {
        Long since = lookedUp.get(uri.getHost());
        return Resolver.isLiteral(uri.getHost()) || (since != null && now - since < nanos);
    }

    /** The host of a URI has been looked up, at this {@link System#nanoTime()} or later. */
    void add(URI uri, long asked) {
        lookedUp.put(uri.getHost(), asked);
    }
}
