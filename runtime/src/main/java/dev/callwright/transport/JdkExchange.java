package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One exchange of {@link JdkTransport}. */
final class JdkExchange implements Exchange, BodyPublisher {
    private final HttpClient client;
    private final KnownHosts hosts;
    private final TransportRequest request;
    private final HttpRequest translated;
    private final BodyPublisher content;
    private final JdkBody body = new JdkBody();
    private final Abort abort = new Abort();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile long begun;
    private volatile long connectingNanos;
    private volatile @Nullable RequestBodyException bodyFailure;

    JdkExchange(HttpClient client, KnownHosts hosts, TransportRequest request) {
        this.client = client;
        this.hosts = hosts;
        this.request = request;
        this.content = publisher(request.body());
        this.translated = translate(request, this);
    }

    @Override
    public TransportResponse execute() throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(); // the client of JDK 17 would begin all the same
        }
        HttpResponse<InputStream> response;
        begun = System.nanoTime();
        try {
            response = isAtHand() ? send() : sendAsync();
        } catch (IOException | InterruptedException | CancellationException e) {
            if (abort.isPulled()) {
                throw Abort.aborted(e);
            }
            RequestBodyException reason = bodyFailure;
            if (reason != null) {
                throw reason;
            }
            throw e;
        }
        if (abort.isPulled()) {
            throw Abort.aborted(null);
        }
        if (response.body() == null) { // and no one was asked for: the answer is not the server's
            throw Connector.refused(Route.direct(request.uri()), response.statusCode());
        }
        TransportResponse answer = new TransportResponse(
                response.statusCode(), Headers.of(response.headers().map()), body);
        if (response.version() == HttpClient.Version.HTTP_2 && hasBody(answer)) {
            body.expect(answer.length()); // as the client does itself over HTTP/1.1 only
        }
        return answer;
    }

    private boolean hasBody(TransportResponse answer) {
        return !request.method().equals("HEAD") && answer.status() != 204 && answer.status() != 304;
    }

    /**
     * Whether the calling thread sends, which costs a fraction: only where nothing holds it that an interrupt does not
     * reach, as a body or the look-up of a name may. The connection is no such thing: the client's never block.
     */
    private boolean isAtHand() {
        RequestBody sent = request.body();
        boolean inMemory = sent == null || sent.bytes() != null;
        return inMemory && hosts.contains(request.uri(), System.nanoTime());
    }

    private HttpResponse<InputStream> send() throws IOException, InterruptedException {
        Interruption interruption = new Interruption();
        try {
            abort.hold(interruption);
            return client.send(translated, info -> body);
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            if (e.getCause() == null) {
                throw e;
            }
            throw asIoException(e.getCause()); // what it failed with on the way, and made another of
        } finally {
            interruption.end();
        }
    }

    /** By the client's own threads. */
    private HttpResponse<InputStream> sendAsync() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        CompletableFuture<HttpResponse<InputStream>> pending = client.sendAsync(translated, info -> body);
        abort.hold(() -> pending.cancel(true));
        try {
            HttpResponse<InputStream> response = pending.get();
            hosts.add(request.uri(), begun);
            return response;
        } catch (ExecutionException e) {
            throw asIoException(e.getCause());
        }
    }

    @Override
    public void abort() {
        abort.pull();
        body.close();
    }

    @Override
    public boolean mayHaveLeft() {
        return started.get();
    }

    @Override
    public Duration connecting() {
        return Duration.ofNanos(connectingNanos);
    }

    /**
     * {@code java.net.http} asks for it each time it begins to send, on a connection that stands; so refusing the second
     * time is what keeps it from sending a request again behind everybody's back.
     */
    @Override
    public long contentLength() {
        if (started.getAndSet(true)) {
            throw new UncheckedIOException(new IOException(
                    "the connection ended before an answer; the request may have been executed and is not sent again"));
        }
        connectingNanos = System.nanoTime() - begun;
        RequestBody sent = request.body();
        if (sent == null) {
            return 0;
        }
        if (sent.length() == 0) {
            open(sent); // which nobody else does then
        }
        return sent.length();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        content.subscribe(subscriber);
    }

    static IOException asIoException(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return asIoException(unchecked.getCause());
        }
        return cause instanceof IOException io ? io : new IOException("java.net.http failed", cause);
    }

    private static boolean isHttp(TransportRequest request) {
        return request.uri().getScheme().equalsIgnoreCase("http");
    }

    private static HttpRequest translate(TransportRequest request, BodyPublisher publisher) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri()).method(request.method(), publisher);
        if (isHttp(request)) {
            builder.version(
                    HttpClient.Version.HTTP_1_1); // else it asks for an upgrade to h2c, which breaks some servers
        }
        Headers headers = request.headers();
        for (int i = 0; i < headers.size(); i++) {
            builder.header(headers.name(i), headers.value(i));
        }
        return builder.build();
    }

    private BodyPublisher publisher(@Nullable RequestBody body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        byte[] bytes = body.bytes();
        if (bytes != null) {
            return BodyPublishers.ofByteArray(bytes);
        }
        return BodyPublishers.ofInputStream(() -> open(body));
    }

    private InputStream open(RequestBody body) {
        try {
            return new WatchedInput(body.open(), e -> bodyFailure = e);
        } catch (RequestBodyException e) {
            bodyFailure = e;
            throw new UncheckedIOException(e);
        }
    }
}
