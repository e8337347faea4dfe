package dev.callwright.transport;

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
    private static final String ABORTED = "the exchange was aborted";

    private final HttpClient client;
    private final HttpRequest request;
    private final @Nullable SendOncePublisher once;

    private volatile boolean aborted;
    private volatile boolean executed;
    private volatile boolean connectFailed;
    private volatile @Nullable CompletableFuture<HttpResponse<InputStream>> answer;
    private volatile @Nullable InputStream body;

    JdkExchange(HttpClient client, TransportRequest request) {
        this.client = client;
        BodyPublisher publisher = publisher(request.body());
        this.once = request.replayable() ? null : new SendOncePublisher(publisher);
        this.request = translate(request, once == null ? publisher : once);
    }

    @Override
    public TransportResponse execute() throws IOException, InterruptedException {
        executed = true;
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(request, info -> new JdkBody());
        answer = pending;
        if (aborted) {
            pending.cancel(true);
        }
        HttpResponse<InputStream> response = await(pending);
        body = response.body();
        if (aborted) {
            response.body().close();
            throw new IOException(ABORTED);
        }
        return TransportResponse.of(
                response.statusCode(), Headers.of(response.headers().map()), response.body());
    }

    @Override
    public void abort() {
        aborted = true;
        CompletableFuture<HttpResponse<InputStream>> pending = answer;
        if (pending != null) {
            pending.cancel(true);
        }
        InputStream open = body;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // The body is given up; how its closing went helps nobody.
            }
        }
    }

    @Override
    public boolean mayHaveLeft() {
        return executed && !connectFailed && (once == null || once.started());
    }

    private HttpResponse<InputStream> await(CompletableFuture<HttpResponse<InputStream>> pending)
            throws IOException, InterruptedException {
        try {
            return pending.get();
        } catch (CancellationException e) {
            throw new IOException(ABORTED, e);
        } catch (ExecutionException e) {
            throw translate(e.getCause());
        }
    }

    private IOException translate(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return translate(unchecked.getCause());
        }
        if (cause instanceof IOException io) {
            connectFailed = io instanceof ConnectException
                    || io instanceof UnknownHostException
                    || io instanceof NoRouteToHostException
                    || io instanceof SSLHandshakeException;
            return io;
        }
        return new IOException("java.net.http failed", cause);
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
