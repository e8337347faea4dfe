package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.Content;
import dev.callwright.client.NotSentException;
import dev.callwright.json.Decoders;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.RequestBodyException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies of requests that turn out not to be what they were said to be: the same over both transports. */
@Timeout(60)
class RequestBodyTest {
    private static final int LARGE = 300_000;
    private static final CallFacts PUT =
            CallFacts.of(Api.named("Test"), "put", "PUT", "/").idempotent();
    private static final TestCall<Content, String> BODY =
            new TestCall<>(PUT, Result.of(Decoders.string()), (content, out) -> out.body(content));
    private static final TestCall<Content, String> FORM =
            new TestCall<>(PUT, Result.of(Decoders.string()), (content, out) -> out.form("file", content));

    @TempDir
    private Path folder;

    /** Makes each time what is sent, for one of stream can be sent once. */
    @FunctionalInterface
    private interface Maker {
        Content make() throws IOException;
    }

    private static Content stream(InputStream stream, long length) {
        return Content.of("a/b", stream, length);
    }

    private static Content bytes(int held, long said) {
        return stream(new ByteArrayInputStream(new byte[held]), said);
    }

    private static InputStream throwing(int after, Throwable failure) {
        InputStream throwing = new InputStream() {
            @Override
            public int read() throws IOException {
                if (failure instanceof IOException e) {
                    throw e;
                } else if (failure instanceof Error e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(new byte[after]), throwing);
    }

    private Content file(int said, int held) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "body", ""), new byte[said]);
        Content content = Content.of("a/b", file);
        Files.write(file, new byte[held]);
        return content;
    }

    /** Sent once, and never to its end, the call fails by what is wrong on this side. */
    private static void assertNotSent(Way way, String reason, Maker maker) throws Exception {
        for (TestCall<Content, String> call : List.of(BODY, FORM)) {
            try (Rig rig = new Rig(way, (request, connection) -> connection.answer(200, null, "\"taken\""))) {
                Content content = maker.make();
                NotSentException e = assertThrows(NotSentException.class, () -> rig.call(call, content));

                assertEquals("put (PUT /) was not sent: the body of the request " + reason, e.getMessage());
                assertEquals(1, e.attempts());
                assertEquals(RequestBodyException.class, e.getCause().getClass());
                assertEquals(0, rig.waits().size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void oneThatIsShorterThanItsLengthIsNotSent(Way way) throws Exception {
        assertNotSent(way, "is shorter than its length", () -> bytes(4, 5));
        assertNotSent(way, "is shorter than its length", () -> bytes(0, 5));
        assertNotSent(way, "is shorter than its length", () -> bytes(LARGE, LARGE + 1));
        assertNotSent(way, "is shorter than its length", () -> file(5, 4));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void oneThatIsLongerThanItsLengthIsNotCutShort(Way way) throws Exception {
        assertNotSent(way, "is longer than its length", () -> bytes(5, 4));
        assertNotSent(way, "is longer than its length", () -> bytes(5, 0));
        assertNotSent(way, "is longer than its length", () -> bytes(LARGE + 1, LARGE));
        assertNotSent(way, "is longer than its length", () -> file(4, 5));
        assertNotSent(way, "is longer than its length", () -> file(0, 5));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void oneThatCannotBeReadIsNotSent(Way way) throws Exception {
        for (int after : new int[] {0, 50, LARGE}) {
            assertNotSent(way, "cannot be read", () -> stream(throwing(after, new IOException("disk")), LARGE + 1));
            assertNotSent(
                    way, "cannot be read", () -> stream(throwing(after, new IllegalStateException("disk")), LARGE + 1));
            assertNotSent(way, "cannot be read", () -> stream(throwing(after, new AssertionError("disk")), LARGE + 1));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = ".*_OVER_SOCKETS") // which waits for the closing
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void oneThatCannotBeReadNorClosedIsNotSent(Way way) throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (Rig rig = new Rig(way, (request, connection) -> false)) {
            InputStream stream = new FilterInputStream(throwing(50, new IOException("disk"))) {
                @Override
                public void close() {
                    await(told);
                }
            };
            NotSentException e = assertThrows(NotSentException.class, () -> rig.call(BODY, stream(stream, LARGE)));
            assertEquals("put (PUT /) was not sent: the body of the request cannot be read", e.getMessage());
        } finally {
            told.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFileThatIsGoneIsNoMatterOfTheNetwork(Way way) throws Exception {
        assertNotSent(way, "cannot be read", () -> {
            Path file = Files.createTempFile(folder, "body", "");
            Content content = Content.of("a/b", file);
            Files.delete(file);
            return content;
        });
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void oneThatIsAsLongAsItSaysIsSent(Way way) throws Exception {
        AtomicInteger taken = new AtomicInteger();
        WireServer.Script take = (request, connection) -> {
            taken.addAndGet(request.body().length);
            return connection.answer(200, null, "\"taken\"");
        };
        try (Rig rig = new Rig(way, take)) {
            for (Content content :
                    new Content[] {bytes(0, 0), bytes(5, 5), bytes(LARGE, LARGE), file(5, 5), file(0, 0)}) {
                assertEquals("taken", rig.call(BODY, content));
            }
        }
        assertEquals(LARGE + 10, taken.get());
    }

    @Test
    void whatIsNoRegularFileIsRefusedAtOnce() {
        assertThrows(IOException.class, () -> Content.of("a/b", folder));
        assertThrows(NoSuchFileException.class, () -> Content.of("a/b", folder.resolve("none")));
    }
}
