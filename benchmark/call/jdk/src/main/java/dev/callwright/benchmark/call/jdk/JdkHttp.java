package dev.callwright.benchmark.call.jdk;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.JdkClients;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** {@code java.net.http} by itself; decodes nothing. */
public final class JdkHttp implements Contender {
    private final HttpClient client = JdkClients.builder().build();
    private final URI server;

    /** Knows the server. */
    public JdkHttp(URI server) {
        this.server = server;
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new JdkHttp(URI.create(args[0])));
    }

    private HttpRequest smallRequest() {
        return HttpRequest.newBuilder(server.resolve(Asked.SMALL_TARGET))
                .header("Accept", "application/json")
                .build();
    }

    private HttpRequest bigRequest() {
        return HttpRequest.newBuilder(server.resolve(Asked.BIG_TARGET))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Asked.BIG_BODY))
                .build();
    }

    @Override
    public byte[] small() throws IOException, InterruptedException {
        return send(smallRequest());
    }

    @Override
    public byte[] big() throws IOException, InterruptedException {
        return send(bigRequest());
    }

    @Override
    public CompletableFuture<byte[]> smallAsync() {
        return sendAsync(smallRequest());
    }

    @Override
    public CompletableFuture<byte[]> bigAsync() {
        return sendAsync(bigRequest());
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private CompletableFuture<byte[]> sendAsync(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(HttpResponse::body);
    }

    @Override
    public void close() throws Exception {
        JdkClients.close(client);
    }
}
