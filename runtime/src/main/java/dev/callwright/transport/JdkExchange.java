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
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** One exchange of {@link JdkTransport}. */
final class JdkExchange implements Exchange, BodyPublisher {
    private final HttpClient client;
    private final HttpRequest request;
    private final BodyPublisher content;
    private final JdkSending sending;
    private final JdkBody body = new JdkBody();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean connectFailed;

    JdkExchange(HttpClient client, KnownHosts hosts, TransportRequest request) {
        this.client = client;
        this.content = publisher(request.body());
        this.request = translate(request, this);
        this.sending = sending(hosts, request);
    }

    @Override
    public TransportResponse execute() throws IOException, InterruptedException {
        try {
            HttpResponse<InputStream> response = sending.send(client, request, info -> body);
            return new TransportResponse(
                    response.statusCode(), Headers.of(response.headers().map()), body);
        } catch (IOException failure) {
            connectFailed = failure instanceof ConnectException
                    || failure instanceof UnknownHostException
                    || failure instanceof NoRouteToHostException
                    || failure instanceof SSLHandshakeException;
            throw failure;
        }
    }

    @Override
    public void abort() {
        sending.stop();
        body.close();
    }

    @Override
    public boolean mayHaveLeft() {
        return started.get() && !connectFailed;
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
        return content.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        content.subscribe(subscriber);
    }

    /** By the calling thread, if nothing on the way holds it where an interrupt would not reach it, or do harm. */
    private static JdkSending sending(KnownHosts hosts, TransportRequest request) {
        RequestBody body = request.body();
        boolean inMemory = body == null || body.bytes() != null;
        boolean atHand = inMemory && isHttp(request) && hosts.contains(request.uri(), System.nanoTime());
        return atHand ? new JdkBlockingSending() : new JdkAsyncSending(hosts);
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
