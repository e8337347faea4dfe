package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.Connection;
import dev.callwright.client.Download;
import dev.callwright.testing.WireServer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A download that is several times as large as the heap: 128 MB in 32 MB; with the profile deep, 2 GB. */
@Timeout(300)
class LargeDownloadTest {
    private static final int MEGABYTE = 1024 * 1024;

    /** What the other JVM runs. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) throws Exception {
            long length = Long.parseLong(args[0]) * MEGABYTE;
            Path file = Path.of(args[1]);
            try (WireServer server = new WireServer((request, connection) -> send(length, connection));
                    Connection connection =
                            Connection.builder().server(server.uri()).build()) {
                Caller caller = Caller.of(connection);
                System.out.println(Files.size(download(caller).saveTo(file)) == length);
                Files.delete(file);
                try (Download download = download(caller)) {
                    System.out.println(download.stream().transferTo(OutputStream.nullOutputStream()) == length);
                }
                Counter counter = new Counter();
                download(caller).publisher(connection.executor()).subscribe(counter);
                System.out.println(counter.bytes.join() == length);
            }
        }

        private static Download download(Caller caller) {
            return caller.call(TestCall.get(null, Result.download()), "");
        }

        private static boolean send(long length, WireServer.Connection connection) throws IOException {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n");
            byte[] megabyte = new byte[MEGABYTE];
            for (long sent = 0; sent < length; sent += MEGABYTE) {
                connection.send(megabyte);
            }
            return true;
        }
    }

    private static final class Counter implements Flow.Subscriber<ByteBuffer> {
        final CompletableFuture<Long> bytes = new CompletableFuture<>();
        private long count;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer item) {
            count += item.remaining();
        }

        @Override
        public void onError(Throwable failure) {
            bytes.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            bytes.complete(count);
        }
    }

    @Test
    void isNeverHeldInMemory(@TempDir Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        location(Caller.class) + File.pathSeparator + location(Main.class),
                        Main.class.getName(),
                        Boolean.getBoolean("callwright.deep") ? "2048" : "128",
                        folder.resolve("large").toString())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("true true true", output.strip().replaceAll("\\s+", " "));
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
