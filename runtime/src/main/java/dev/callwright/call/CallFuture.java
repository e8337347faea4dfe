package dev.callwright.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * The future of a call. Whoever cancels or completes it before the call has, say by {@code orTimeout}, ends the call; and
 * so with a stage derived from it.
 */
final class CallFuture<T> extends CompletableFuture<T> {
    private final Invocation<?> invocation;
    private final CallerTrace caller;

    CallFuture(Invocation<?> invocation, CallerTrace caller) {
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
            caller.extend(failure);
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
            caller.extend(failure); // of orTimeout, which knows no caller
        }
        return endCallIf(super.completeExceptionally(failure));
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(invocation, caller);
    }

    private boolean endCallIf(boolean nobodyWaits) {
        if (nobodyWaits) {
            invocation.stop(Cancelled.INSTANCE);
        }
        return nobodyWaits;
    }
}
