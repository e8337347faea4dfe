package dev.callwright.call;

import dev.callwright.transport.TransportRequest;

/** The blocking path on another thread: same steps, same exceptions. */
final class AsyncCall<T> implements Runnable {
    private final CallPath path;
    private final Invocation<T> invocation;
    private final TransportRequest request;
    private final CallFuture<T> future;

    AsyncCall(CallPath path, Invocation<T> invocation, TransportRequest request, CallFuture<T> future) {
        this.path = path;
        this.invocation = invocation;
        this.request = request;
        this.future = future;
    }

    @Override
    public void run() {
        try {
            T result = path.call(invocation, request);
            if (!future.succeed(result)) {
                invocation.stop(Cancelled.INSTANCE); // nobody will read a body that was handed on
                invocation.end();
            }
        } catch (Throwable e) {
            future.fail(e);
        }
    }
}
