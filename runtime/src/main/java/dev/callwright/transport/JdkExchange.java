package dev.callwright.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** One exchange of {@link JdkTransport}. */
final class JdkExchange implements Exchange {
    private static final int MOST_SENDS_BY_GOAWAY = 10;
    private static final int MOST_SENDS_BY_CLOSE = 3;

    private final HttpClient client;
    private final HttpRequest request;
    private final @Nullable SendOncePublisher once;
    private final JdkBody body = new JdkBody();

    private volatile boolean aborted;
    private volatile boolean executed;
    private volatile boolean connectFailed;
    private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> answer;

    JdkExchange(HttpClient client, TransportRequest request) {
        this.client = client;
        BodyPublisher publisher = publisher(request.body());
        this.once = request.replayable() ? null : new SendOncePublisher(publisher);
        this.request = translate(request, once == null ? publisher : once);
    }

    @Override
    public TransportResponse execute() throws IOException, InterruptedException {
        executed = true;
        for (int sent = 1; ; sent++) {
            try {
                return send();
            } catch (IOException e) {
                if (aborted || once != null || sent >= mostSends(e)) {
                    throw aborted ? Abort.aborted(e) : e;
                }
            }
        }
    }

    private TransportResponse send() throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(request, info -> body);
        answer = pending;
        if (aborted) {
            pending.cancel(true);
        }
        try {
            HttpResponse<InputStream> response = pending.get();
            return new TransportResponse(
                    response.statusCode(), Headers.of(response.headers().map()), body);
        } catch (CancellationException e) {
            throw Abort.aborted(null);
        } catch (ExecutionException e) {
            IOException failure = asIoException(e.getCause());
            connectFailed = failure instanceof ConnectException
                    || failure instanceof UnknownHostException
                    || failure instanceof NoRouteToHostException
                    || failure instanceof SSLHandshakeException;
            throw failure;
        }
    }

    /**
     * How often a replayable request may be sent. Many servers limit the requests of a connection and say so by GOAWAY
     * (RFC 9113 section 6.8); java.net.http then fails those under way, be they executed or not.
     */
    private static int mostSends(IOException failure) {
        boolean limited = failure.getMessage() != null && failure.getMessage().contains("GOAWAY");
        return limited ? MOST_SENDS_BY_GOAWAY : failure instanceof EOFException ? MOST_SENDS_BY_CLOSE : 1;
    }

    @Override
    public void abort() {
        aborted = true;
        CompletableFuture<HttpResponse<InputStream>> pending = answer;
        if (pending != null) {
            pending.cancel(true);
        }
        body.close();
    }

    @Override
    public boolean mayHaveLeft() {
        return executed && !connectFailed && (once == null || once.started());
    }

    static IOException asIoException(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return asIoException(unchecked.getCause());
        }
        return cause instanceof IOException io ? io : new IOException("java.net.http failed", cause);
    }

    private static HttpRequest translate(TransportRequest request, BodyPublisher publisher) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        if (request.uri().getScheme().equalsIgnoreCase("http")) {
            builder.version(
                    HttpClient.Version.HTTP_1_1); // else it asks for an upgrade to h2c, which breaks some servers
        }
        Headers headers = request.headers();
        for (int i = 0; i < headers.size(); i++) {
            builder.header(headers.name(i), headers.value(i));
        }
        if (request.replayable() && request.body() == null && request.method().equals("GET")) {
            return builder.GET().build(); // a publisher would add Content-Length: 0, as JDK 17 does anyway
        }
        return builder.method(request.method(), publisher).build();
    }

    private static BodyPublisher publisher(@Nullable RequestBody body) {
        if (body == null || body.length() == 0) {
            return BodyPublishers.noBody();
        }
        byte[] bytes = body.bytes();
        if (bytes != null) {
            return BodyPublishers.ofByteArray(bytes);
        }
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(body)), body.length());
    }

    private static InputStream open(RequestBody body) {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
