package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.testing.WireServer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What transports take from the JVM, and give back. */
@Timeout(300)
class TransportLifeTest {
    private static final int TRANSPORTS = 500;

    private static Transport transport(String kind) {
        return kind.equals("sockets") ? Exchanges.direct() : JdkTransport.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sockets", "jdk"})
    void closingFreesTheThreads(String kind) throws Exception {
        Set<Thread> before = threads();
        try (WireServer server = WireServer.json("{}")) {
            for (int i = 0; i < TRANSPORTS; i++) {
                try (Transport transport = transport(kind)) {
                    Exchanges.get(transport, server.uri("/"));
                }
                if (i % 50 == 49) {
                    System.gc(); // on JDK 17 nothing else ends a java.net.http client
                }
            }
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        Set<Thread> left = threads();
        left.removeAll(before);
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            System.gc();
            left.iterator().next().join(50);
            left.retainAll(threads());
        }
        assertEquals(Set.of(), left);
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("callwright-") || thread.getName().startsWith("HttpClient-")) {
                threads.add(thread);
            }
        }
        return threads;
    }

    /** What another JVM runs: one call, and nothing is closed. */
    public static final class OneCall {
        private OneCall() {}

        public static void main(String[] args) throws Exception {
            WireServer server = WireServer.json("{}");
            System.out.print(Exchanges.get(transport(args[0]), server.uri("/")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sockets", "jdk"})
    void aProgramWhoseMainReturnsEnds(String kind) throws Exception {
        assertEquals("200 {}", run(List.of(), OneCall.class, kind));
    }

    /** What another JVM runs with little memory: a large file there and back. */
    public static final class LargeFile {
        private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: ";

        private LargeFile() {}

        public static void main(String[] args) throws Exception {
            Path file = Path.of(args[1]);
            long size = file.toFile().length();
            RawServer server = new RawServer(peer -> {
                String announced = peer.head().contains("Content-Length: " + (size + 4)) ? "" : "not announced ";
                peer.send(HEAD + size + "\r\n\r\n");
                announced = announced + peer.skip(size + 4);
                peer.sendZeros(size);
                if (!announced.equals(String.valueOf(size + 4))) {
                    throw new IOException(announced);
                }
                peer.awaitClose();
            });
            try (Transport transport = transport(args[0])) {
                RequestBody parts = RequestBody.of(
                        List.of(RequestBody.of(new byte[2]), RequestBody.of(file), RequestBody.of(new byte[2])));
                TransportRequest request =
                        TransportRequest.of("POST", server.uri("/")).body(parts);
                try (InputStream body = transport.exchange(request).execute().body()) {
                    long received = 0;
                    byte[] buffer = new byte[16_384];
                    for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                        received += count;
                    }
                    System.out.print(received);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sockets", "jdk"})
    void filesLargerThanTheHeapGoThereAndBack(String kind, @TempDir Path folder) throws Exception {
        long size = Boolean.getBoolean("callwright.deep") ? 1L << 30 : 128L << 20;
        Path file = folder.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }

        assertEquals(
                String.valueOf(size),
                run(List.of("-Xmx24m", "-XX:MaxDirectMemorySize=8m"), LargeFile.class, kind, file.toString()));
    }

    /** What another JVM runs under the flight recorder: calls on virtual threads that all wait at once. */
    public static final class VirtualCalls {
        private static final int CALLS = 50;

        private VirtualCalls() {}

        /** Without the recorder at first, for classes that are loaded pin whoever waits for that. */
        public static void main(String[] args) throws Exception {
            callOnEachSubject();
            flightRecorder(
                    "JFR.start",
                    "name=calls",
                    "settings=none",
                    "+jdk.VirtualThreadPinned#enabled=true",
                    "+jdk.VirtualThreadPinned#threshold=0ms",
                    "+jdk.VirtualThreadStart#enabled=true");
            callOnEachSubject();
            flightRecorder("JFR.stop", "name=calls", "filename=" + args[0]);
        }

        private static void flightRecorder(String... command) throws Exception {
            List<String> all = new ArrayList<>(
                    List.of(tool("jcmd"), String.valueOf(ProcessHandle.current().pid())));
            all.addAll(List.of(command));
            System.out.println(output(all));
        }

        private static void callOnEachSubject() throws Exception {
            for (Subject subject : Subject.values()) {
                CountDownLatch asked = new CountDownLatch(CALLS);
                ExecutorService executor = (ExecutorService) Executors.class
                        .getMethod("newVirtualThreadPerTaskExecutor")
                        .invoke(null);
                try (RawServer server = subject.serve(peer -> {
                            while (peer.head() != null) {
                                asked.countDown();
                                asked.await();
                                peer.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhe");
                                Thread.sleep(20);
                                peer.send("lo");
                            }
                        });
                        Transport transport = subject.open()) {
                    URI uri = subject.uri(server, "/");
                    for (int round = 0; round < 2; round++) {
                        List<Future<String>> answers = new ArrayList<>();
                        for (int i = 0; i < CALLS; i++) {
                            answers.add(executor.submit(() -> Exchanges.get(transport, uri)));
                        }
                        for (Future<String> answer : answers) {
                            assertEquals("200 helo", answer.get());
                        }
                    }
                }
            }
        }
    }

    @Test
    @EnabledForJreRange(
            min = JRE.JAVA_24,
            disabledReason = "earlier JDKs have no virtual threads, or pin them themselves")
    void callsOnVirtualThreadsPinNoCarrier(@TempDir Path folder) throws Exception {
        Path recording = folder.resolve("pinned.jfr");
        String ran = run(List.of(), VirtualCalls.class, recording.toString());
        assertTrue(Files.exists(recording), ran);

        String started = output(List.of(tool("jfr"), "summary", recording.toString()));
        assertTrue(started.matches("(?s).*jdk\\.VirtualThreadStart +[1-9]\\d\\d.*"), started); // the recorder was on
        String pinned = output(List.of(
                tool("jfr"),
                "print",
                "--events",
                "jdk.VirtualThreadPinned",
                "--stack-depth",
                "64",
                recording.toString()));
        assertEquals(
                List.of(), events(pinned).filter(TransportLifeTest::isOfCall).toList());
    }

    /**
     * The recorder itself may pin a thread, where it records that the thread starts; and so may the virtual machine, for
     * microseconds, where it links what the JDK's own code calls for the first time.
     */
    private static boolean isOfCall(String event) {
        return event.contains("dev.callwright") && !event.contains("java.lang.invoke.MethodHandleNatives.link");
    }

    private static Stream<String> events(String printed) {
        return Stream.of(printed.split("(?m)^(?=jdk\\.)"));
    }

    private static String run(List<String> options, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path")
                + File.pathSeparator
                + location(Transport.class)
                + File.pathSeparator
                + location(TransportLifeTest.class));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return output(command);
    }

    private static String output(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        return output;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
