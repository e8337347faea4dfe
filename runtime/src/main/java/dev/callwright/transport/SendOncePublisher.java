package dev.callwright.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that goes out once. {@code java.net.http} asks for its length each time it begins to send, on a connection that
 * stands; so refusing the second time is what keeps it from sending a request again behind everybody's back.
 */
final class SendOncePublisher implements BodyPublisher {
    private final BodyPublisher body;
    private final AtomicBoolean started = new AtomicBoolean();

    SendOncePublisher(BodyPublisher body) {
        this.body = body;
    }

    boolean started() {
        return started.get();
    }

    @Override
    public long contentLength() {
        if (started.getAndSet(true)) {
            throw new UncheckedIOException(new IOException(
                    "the connection ended before an answer; the request may have been executed and is not sent again"));
        }
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        body.subscribe(subscriber);
    }
}
