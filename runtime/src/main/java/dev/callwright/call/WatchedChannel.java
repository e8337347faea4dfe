package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.transport.TransportRequest;

/** Lets a call's watcher add its headers to each attempt, before it is signed, and tells it how the attempt went. */
final class WatchedChannel implements Channel {
    private final Channel next;

    WatchedChannel(Channel next) {
        this.next = next;
    }

    @Override
    public <T> T send(Invocation<T> invocation, TransportRequest request) {
        Watching watching = invocation.notices().watching();
        if (watching == null) {
            return next.send(invocation, request);
        }
        try {
            T result = next.send(invocation, watching.prepare(request));
            if (!invocation.isStreaming()) {
                watching.attempted(null);
            }
            return result;
        } catch (ApiException e) {
            watching.attempted(e);
            throw e;
        }
    }
}
