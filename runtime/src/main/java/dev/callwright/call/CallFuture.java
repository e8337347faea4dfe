package dev.callwright.call;

import java.util.concurrent.CompletableFuture;

/** A future whose cancelling ends the call; so does cancelling a stage derived from it. */
final class CallFuture<T> extends CompletableFuture<T> {
    private final Invocation<?> invocation;

    CallFuture(Invocation<?> invocation) {
        this.invocation = invocation;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            invocation.stop(Cancelled.INSTANCE);
        }
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CallFuture<>(invocation);
    }
}
