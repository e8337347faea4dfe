package dev.callwright.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Looks up names. The JDK's look-up can be neither interrupted nor ended, and holds its thread, so it gets a daemon
 * thread of its own; all who ask for the same name meanwhile share it, and each may stop waiting.
 */
final class Resolver {
    private final NameService names;
    private final ConcurrentMap<String, CompletableFuture<InetAddress[]>> lookups = new ConcurrentHashMap<>();

    Resolver(NameService names) {
        this.names = names;
    }

    /** {@return the addresses of a host, at least one, in the order to try them} */
    InetAddress[] addresses(String host, Abort abort) throws IOException, InterruptedException {
        if (isLiteral(host)) {
            return InetAddress.getAllByName(host);
        }
        CompletableFuture<InetAddress[]> mine = lookup(host).copy();
        abort.hold(() -> mine.cancel(false));
        try {
            return mine.get();
        } catch (CancellationException e) {
            throw new IOException("the look-up was given up", e);
        } catch (ExecutionException e) {
            throw failure(host, e.getCause());
        }
    }

    private CompletableFuture<InetAddress[]> lookup(String host) {
        CompletableFuture<InetAddress[]> fresh = new CompletableFuture<>();
        CompletableFuture<InetAddress[]> running = lookups.putIfAbsent(host, fresh);
        if (running != null) {
            return running;
        }
        Thread thread = new Thread(() -> run(host, fresh), "callwright-lookup");
        thread.setDaemon(true);
        thread.start();
        return fresh;
    }

    private void run(String host, CompletableFuture<InetAddress[]> lookup) {
        try {
            InetAddress[] addresses = names.lookup(host);
            lookups.remove(host);
            lookup.complete(addresses);
        } catch (Throwable e) {
            lookups.remove(host);
            lookup.completeExceptionally(e);
        }
    }

    /** A copy's failure has the original's as cause, which lies on another thread's stack; so a new one is made. */
    private static UnknownHostException failure(String host, @Nullable Throwable cause) {
        UnknownHostException failure = new UnknownHostException(host);
        failure.initCause(cause);
        return failure;
    }

    /** {@return whether a host is an address, which needs no look-up} */
    static boolean isLiteral(String host) {
        boolean digitsAndDots = true;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            digitsAndDots &= c == '.' || (c >= '0' && c <= '9');
        }
        return digitsAndDots || host.indexOf(':') >= 0;
    }

    /** What knows the addresses of names. */
    @FunctionalInterface
    interface NameService {
        InetAddress[] lookup(String host) throws UnknownHostException;
    }
}
