package dev.callwright.call;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The future of a call. Whoever cancels or completes it before the call has, say by {@code orTimeout}, ends the call; and
 * so with a stage derived from it.
 */
final class CallFuture<T> extends CompletableFuture<T> {
    private final Invocation<?> invocation;
    private final Throwable caller;

    /**
     * A future.
     *
     * @param caller where the call was made, so that its failure can tell
     */
    CallFuture(Invocation<?> invocation, Throwable caller) {
        this.invocation = invocation;
        this.caller = caller;
    }

    /** The call has ended well; says whether anybody still waited. */
    boolean succeed(T result) {
        return super.complete(result);
    }

    /** The call has failed. */
    void fail(Throwable failure) {
        if (!isDone()) {
            addCaller(failure);
            super.completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return endCallIf(super.cancel(mayInterruptIfRunning));
    }

    @Override
    public boolean complete(T value) {
        return endCallIf(super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        if (failure instanceof TimeoutException && !isDone()) {
            addCaller(failure); // of orTimeout, which knows no caller
        }
        return endCallIf(super.completeExceptionally(failure));
    }

    /** The JDK's completes by neither of the methods above. */
    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        executor.execute(() -> {
            try {
                complete(supplier.get());
            } catch (Throwable e) {
                completeExceptionally(e);
            }
        });
        return this;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(invocation, caller);
    }

    private boolean endCallIf(boolean nobodyWaits) {
        if (nobodyWaits) {
            invocation.stop(Stop.CANCELLED);
        }
        return nobodyWaits;
    }

    /** Puts the lines of the call's caller below those of the thread that it failed on. */
    private void addCaller(Throwable failure) {
        StackTraceElement[] callers = caller.getStackTrace();
        StackTraceElement[] own = failure.getStackTrace();
        StackTraceElement[] both = Arrays.copyOf(own, own.length + callers.length);
        System.arraycopy(callers, 0, both, own.length, callers.length);
        failure.setStackTrace(both);
    }
}
