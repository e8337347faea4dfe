package dev.callwright.client;

import dev.callwright.thread.Daemon;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where async calls run unless the application says otherwise: a virtual thread each on JDK 21 and later, else a pool of
 * daemon threads, which end when idle. Nothing is started before the first call.
 */
final class DaemonExecutor implements Executor, ThreadFactory {
    static final int POOL_THREADS = 64;
    private static final long IDLE_SECONDS = 5;

    private final AtomicInteger count = new AtomicInteger();
    private @Nullable ExecutorService threads;
    private boolean closed;

    @Override
    public void execute(Runnable call) {
        threads().execute(call);
    }

    /** Takes no more; what it has taken still runs. */
    synchronized void close() {
        closed = true;
        if (threads != null) {
            threads.shutdown();
        }
    }

    private synchronized ExecutorService threads() {
        if (closed) {
            throw new RejectedExecutionException("the connection is closed");
        }
        if (threads == null) {
            ExecutorService virtual = virtualThreads();
            threads = virtual == null ? pool() : virtual;
        }
        return threads;
    }

    private static @Nullable ExecutorService virtualThreads() {
        try {
            MethodHandle make = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) make.invoke();
        } catch (Throwable e) {
            return null; // a JDK without them, or with them as a preview that is off
        }
    }

    private ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                POOL_THREADS, POOL_THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public Thread newThread(Runnable work) {
        return Daemon.thread("callwright-call-" + count.incrementAndGet(), work);
    }
}
