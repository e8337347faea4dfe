package dev.callwright.transport;

import dev.callwright.thread.Daemon;
import java.io.Closeable;
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
    private final @Nullable NameService names;
    private final ConcurrentMap<String, Lookup> lookups = new ConcurrentHashMap<>();

    /**
     * What looks up names.
     *
     * @param names for tests; the JDK's if null
     */
    Resolver(@Nullable NameService names) {
        this.names = names;
    }

    /** {@return the addresses of a host, at least one, in the order to try them} */
    InetAddress[] addresses(String host, Abort abort) throws IOException, InterruptedException {
        if (isLiteral(host)) {
            return InetAddress.getAllByName(host);
        }
        Lookup mine = lookups.computeIfAbsent(host, this::begin).copy();
        abort.hold(mine);
        try {
            return mine.get();
        } catch (CancellationException e) {
            throw new IOException("the look-up was given up", e);
        } catch (ExecutionException e) {
            UnknownHostException failure = new UnknownHostException(host); // the other one is of another thread's stack
            failure.initCause(e.getCause());
            throw failure;
        }
    }

    private Lookup begin(String host) {
        Lookup lookup = new Lookup(host);
        Daemon.thread("callwright-lookup", lookup).start();
        return lookup;
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

    /** The look-up of one name, or one waiting for it, which can be closed by itself. */
    private final class Lookup extends CompletableFuture<InetAddress[]> implements Runnable, Closeable {
        private final String host;

        Lookup(String host) {
            this.host = host;
        }

        @Override
        public Lookup copy() {
            return (Lookup) super.copy();
        }

        @Override
        @SuppressWarnings("unchecked") // a copy's results are of the same type
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return (CompletableFuture<U>) new Lookup(host);
        }

        @Override
        public void close() {
            cancel(false);
        }

        @Override
        public void run() {
            try {
                InetAddress[] addresses = names == null ? InetAddress.getAllByName(host) : names.lookup(host);
                lookups.remove(host);
                complete(addresses);
            } catch (Throwable e) {
                lookups.remove(host);
                completeExceptionally(e);
            }
        }
    }

    /** What knows the addresses of names. */
    @FunctionalInterface
    interface NameService {
        InetAddress[] lookup(String host) throws UnknownHostException;
    }
}
