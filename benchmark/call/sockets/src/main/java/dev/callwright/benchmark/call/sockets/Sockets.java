package dev.callwright.benchmark.call.sockets;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The floor: blocking sockets that exchange the bytes which Callwright exchanges, and decode nothing. */
public final class Sockets implements Contender {
    private final URI server;
    private final byte[] small;
    private final byte[] big;
    private final ConcurrentLinkedDeque<KeptSocket> idle = new ConcurrentLinkedDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Knows the server. */
    public Sockets(URI server) {
        this.server = server;
        small = request("GET ", Asked.SMALL_TARGET, "");
        big = request("POST ", Asked.BIG_TARGET, Asked.BIG_BODY);
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new Sockets(URI.create(args[0])));
    }

    /** Not by {@code +}, whose bootstrap would be a fifth of the first call. */
    private byte[] request(String method, String target, String body) {
        StringBuilder text = new StringBuilder(method)
                .append(target)
                .append(" HTTP/1.1\r\nHost: ")
                .append(server.getRawAuthority())
                .append("\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\nUser-Agent: sockets\r\n");
        if (!body.isEmpty()) {
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length())
                    .append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] small() throws IOException {
        return exchange(small);
    }

    @Override
    public byte[] big() throws IOException {
        return exchange(big);
    }

    @Override
    public CompletableFuture<byte[]> smallAsync() {
        return later(small);
    }

    @Override
    public CompletableFuture<byte[]> bigAsync() {
        return later(big);
    }

    private CompletableFuture<byte[]> later(byte[] request) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return exchange(request);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                threads);
    }

    private byte[] exchange(byte[] request) throws IOException {
        KeptSocket socket = idle.pollFirst();
        if (socket == null) {
            socket = new KeptSocket(server.getHost(), server.getPort());
        }
        byte[] body = socket.exchange(request);
        idle.addFirst(socket);
        return body;
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        for (KeptSocket socket : idle) {
            socket.close();
        }
    }
}
