package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * By the client's own threads: interrupts never reach a connection, and neither a body nor a look-up that hangs holds the
 * caller.
 */
final class JdkAsyncSending implements JdkSending {
    private final KnownHosts hosts;
    private volatile boolean stopped;
    private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> answer;

    /**
     * One use.
     *
     * @param hosts learns of a host that was looked up
     */
    JdkAsyncSending(KnownHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public HttpResponse<InputStream> send(HttpClient client, HttpRequest request, BodyHandler<InputStream> body)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(request, body);
        answer = pending;
        if (stopped) {
            pending.cancel(true);
        }
        try {
            HttpResponse<InputStream> response = pending.get();
            hosts.add(request.uri(), begun);
            return response;
        } catch (CancellationException e) {
            throw Abort.aborted(null);
        } catch (ExecutionException e) {
            IOException failure = JdkSending.failure(e.getCause());
            throw stopped ? Abort.aborted(failure) : failure;
        }
    }

    @Override
    public void stop() {
        stopped = true;
        CompletableFuture<HttpResponse<InputStream>> pending = answer;
        if (pending != null) {
            pending.cancel(true);
        }
    }
}
