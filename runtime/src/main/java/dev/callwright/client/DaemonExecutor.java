package dev.callwright.client;

import dev.callwright.thread.Daemon;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where async calls run unless the application says otherwise: on daemon threads, which end when idle, and which answer
 * a lone caller sooner than virtual threads do. A call that finds all of them busy runs on a virtual thread of its own;
 * on JDKs before 21 it waits. Nothing is started before the first call.
 */
final class DaemonExecutor implements Executor, ThreadFactory {
    static final int THREADS = 64;
    private static final int FIRST_JDK_WITH_VIRTUAL = 21;
    private static final long IDLE_SECONDS = 5;

    private final AtomicInteger count = new AtomicInteger();
    private final boolean hasVirtual = Runtime.version().feature() >= FIRST_JDK_WITH_VIRTUAL;
    /** How many threads are not busy, if there are virtual ones. */
    private final Semaphore free = new Semaphore(THREADS);

    private @Nullable ExecutorService threads;
    private @Nullable Executor virtualThreads;
    private boolean closed;

    @Override
    public void execute(Runnable call) {
        Executor executor = hasVirtual && !free.tryAcquire() ? virtualThreads() : threads();
        executor.execute(call);
    }

    /** Takes no more; what it has taken still runs. */
    synchronized void close() {
        closed = true;
        if (threads != null) {
            threads.shutdown();
        }
    }

    private synchronized ExecutorService threads() {
        requireOpen();
        if (threads == null) {
            threads = newThreads();
        }
        return threads;
    }

    private ExecutorService newThreads() {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, waiting, this) {
                    @Override
                    protected void afterExecute(Runnable call, @Nullable Throwable failure) {
                        if (hasVirtual) {
                            free.release();
                        }
                    }
                };
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Ends with its calls, so that nobody needs to close it. */
    private synchronized Executor virtualThreads() {
        requireOpen();
        if (virtualThreads == null) {
            virtualThreads = newVirtualThreads();
        }
        return virtualThreads;
    }

    private static Executor newVirtualThreads() {
        try {
            MethodHandle make = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return (ExecutorService) make.invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("JDK " + Runtime.version() + " has no virtual threads", e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new RejectedExecutionException("the connection is closed");
        }
    }

    @Override
    public Thread newThread(Runnable work) {
        return Daemon.thread("callwright-call-" + count.incrementAndGet(), work);
    }
}
