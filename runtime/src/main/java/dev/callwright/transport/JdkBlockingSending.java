package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import org.jspecify.annotations.Nullable;

/**
 * By the calling thread, which costs a fraction of {@link JdkAsyncSending}. Stopping it interrupts that thread; an
 * interrupt in the middle of a write closes the connection, so this is for connections that no other exchange shares.
 */
final class JdkBlockingSending implements JdkSending {
    /** Who is to be interrupted; null outside {@link #send}, so that no interrupt strays. */
    private @Nullable Thread sender;

    private boolean stopped;

    @Override
    public HttpResponse<InputStream> send(HttpClient client, HttpRequest request, BodyHandler<InputStream> body)
            throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(); // the client of JDK 17 would begin all the same
        }
        begin();
        try {
            return client.send(request, body);
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            if (e.getCause() == null) {
                throw e;
            }
            throw JdkSending.failure(e.getCause()); // what it failed with on the way, and made another of
        } finally {
            end();
        }
    }

    private synchronized void begin() throws IOException {
        if (stopped) {
            throw Abort.aborted(null);
        }
        sender = Thread.currentThread();
    }

    private synchronized void end() throws IOException {
        sender = null;
        if (stopped) {
            Thread.interrupted();
            throw Abort.aborted(null);
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        if (sender != null) {
            sender.interrupt();
        }
    }
}
