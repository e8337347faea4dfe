package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.Download;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.TransportException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.Decoders;
import dev.callwright.testing.WireServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are compressed on their way, or say they are. */
@Timeout(30)
class ContentCodingTest {
    private static final String HELLO = "{\"code\":200,\"data\":\"hello\"}";
    private static final TestCall<String, String> TEXT = TestCall.get(TestCall.ENVELOPE, Result.of(Decoders.string()));
    private static final TestCall<String, Download> DOWNLOAD = TestCall.get(TestCall.ENVELOPE, Result.download());

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String plain) throws IOException {
        return gzip(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(String plain, boolean bare) throws IOException {
        return deflate(plain.getBytes(StandardCharsets.UTF_8), bare);
    }

    private static WireServer coded(int status, String coding, byte[] body) throws IOException {
        return new WireServer((request, connection) ->
                connection.answer(status, "application/json\r\nContent-Encoding: " + coding, body));
    }

    private static Connection.Builder connection(WireServer server) {
        return Connection.builder()
                .server(server.uri())
                .options(CallOptions.builder().retries(RetryPolicy.off()).build());
    }

    private static <T> T call(WireServer server, TestCall<String, T> call) {
        try (Connection connection = connection(server).build()) {
            return Caller.of(connection).call(call, "");
        }
    }

    private static ApiException failure(WireServer server, TestCall<String, ?> call) {
        return assertThrows(ApiException.class, () -> call(server, call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip"})
    void gzipIsDecodedHoweverItIsSpelt(String coding) throws IOException {
        try (WireServer server = coded(200, coding, gzip(HELLO))) {
            assertEquals("hello", call(server, TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflateIsDecodedInItsFormatAndBare(boolean bare) throws IOException {
        try (WireServer server = coded(200, "deflate", deflate(HELLO, bare))) {
            assertEquals("hello", call(server, TEXT));
        }
    }

    @Test
    void severalCodingsAreUndoneLastFirst() throws IOException {
        try (WireServer server = new WireServer((request, connection) -> connection.answer(
                200, "a/json\r\nContent-Encoding: deflate\r\nContent-Encoding: gzip", gzip(deflate(HELLO, false))))) {
            assertEquals("hello", call(server, TEXT));
        }
    }

    @Test
    void aChunkedBodyIsDecodedAndItsConnectionKept() throws IOException {
        byte[] body = gzip(HELLO);
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
                    for (byte b : body) {
                        connection.send("1\r\n");
                        connection.send(new byte[] {b});
                        connection.send("\r\n");
                    }
                    return connection.send("0\r\n\r\n");
                });
                Connection connection = connection(server).build()) {
            Caller caller = Caller.of(connection);
            for (int i = 0; i < 3; i++) {
                assertEquals("hello", caller.call(TEXT, ""));
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void aRefusalIsDecodedTooWhateverItsStatus() throws IOException {
        String refusal = "{\"code\":40013,\"resultMsg\":\"no\"}";
        for (int status : new int[] {200, 404, 500}) {
            try (WireServer server = coded(status, "gzip", gzip(refusal))) {
                BusinessException e = assertInstanceOf(BusinessException.class, failure(server, TEXT));
                assertEquals("no", e.vendorMessage());
                assertEquals(refusal, new String(e.body(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void anAnswerWithoutBytesIsNotCoded() throws IOException {
        TestCall<String, Void> nothing = TestCall.get(null, Result.none());
        for (String coding : new String[] {"gzip", "deflate"}) {
            try (WireServer server = coded(200, coding, new byte[0])) {
                call(server, nothing);
            }
        }
    }

    private static WireServer inTwoPieces(byte[] body, int cut) throws IOException {
        return new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (byte[] piece : List.of(Arrays.copyOf(body, cut), Arrays.copyOfRange(body, cut, body.length))) {
                if (piece.length > 0) {
                    connection.send(Integer.toHexString(piece.length) + "\r\n");
                    connection.send(piece);
                    connection.send("\r\n");
                }
            }
            return connection.send("0\r\n\r\n");
        });
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** RFC 1952, 2.2. */
    @Test
    void aFileOfSeveralMembersIsTheirContents() throws IOException {
        byte[] body = joined(gzip("{\"code\":200,"), gzip("\"data\":"), gzip(""), gzip("\"hello\"}"));
        for (int cut = 0; cut < body.length; cut++) {
            try (WireServer server = inTwoPieces(body, cut)) {
                assertEquals("hello", call(server, TEXT));
            }
        }
    }

    @Test
    void whatFollowsTheLastMemberIsNeverPassedOver() throws IOException {
        byte[] body = joined(gzip(HELLO), new byte[30]);
        for (int cut = body.length - 50; cut <= body.length; cut++) {
            try (WireServer server = inTwoPieces(body, cut)) {
                assertInstanceOf(UnreadableAnswerException.class, failure(server, TEXT));
            }
        }
    }

    @Test
    void anyNumberOfEmptyMembersIsRead() throws Exception {
        byte[] empty = gzip("");
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000; i++) {
            members.write(empty);
        }
        members.write(gzip(HELLO));
        try (WireServer server = coded(200, "gzip", members.toByteArray());
                Connection connection = connection(server).build()) {
            Caller caller = Caller.of(connection);

            assertEquals("hello", caller.call(TEXT, ""));
            assertEquals("hello", caller.callAsync(TEXT, "").get());
            Download download = caller.call(TestCall.get(null, Result.download()), "");
            assertEquals(HELLO, new String(download.bytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatAHeaderHoldsBesidesIsPassedOver() throws IOException {
        byte[] plain = gzip(HELLO);
        byte[] header = {0x1F, (byte) 0x8B, 8, 30, 0, 0, 0, 0, 0, 0, 3, 0, 'x', 0, 'x', 'a', 0, 'n', 'o', 0};
        CRC32 sum = new CRC32();
        sum.update(header);
        byte[] checksum = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
        byte[] body = joined(header, checksum, Arrays.copyOfRange(plain, 10, plain.length));
        try (WireServer server = coded(200, "gzip", body)) {
            assertEquals("hello", call(server, TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip", "deflate, gzip", "gzip, deflate", "deflate, deflate, gzip"})
    void codedBodiesOfAnyLengthAreWhole(String codings) throws IOException {
        Random random = new Random(7);
        byte[][] bodies = new byte[120][];
        String[] texts = new String[bodies.length];
        for (int i = 0; i < bodies.length; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 550 + i) {
                text.append((char) ('0' + random.nextInt(70)));
            }
            texts[i] = text.toString().replace('\\', '/');
            bodies[i] = ("{\"code\":200,\"data\":\"" + texts[i] + "\"}").getBytes(StandardCharsets.UTF_8);
            for (String coding : codings.split(", ")) {
                bodies[i] = coding.equals("gzip") ? gzip(bodies[i]) : deflate(bodies[i], false);
            }
        }
        AtomicInteger next = new AtomicInteger();
        try (WireServer server = new WireServer((request, answering) -> answering.answer(
                        200, "a/json\r\nContent-Encoding: " + codings, bodies[next.getAndIncrement()]));
                Connection connection = connection(server).build()) {
            for (String text : texts) {
                assertEquals(text, Caller.of(connection).call(TEXT, ""));
            }
            assertEquals(1, server.connections());
        }
    }

    @Test
    void whatIsCodedMoreThanThreeTimesIsRefused() throws IOException {
        byte[] body = gzip(gzip(gzip(HELLO)));
        try (WireServer server = coded(200, "gzip, gzip, gzip", body)) {
            assertEquals("hello", call(server, TEXT));
        }
        byte[] deep = body;
        for (int i = 3; i < 1000; i++) {
            deep = gzip(deep);
        }
        for (TestCall<String, ?> call : List.of(TEXT, DOWNLOAD)) {
            try (WireServer server = coded(200, "gzip" + ",gzip".repeat(999), deep)) {
                ApiException e = failure(server, call);

                assertInstanceOf(UnreadableAnswerException.class, e);
                assertTrue(e.getMessage().contains("it is coded 1000 times, of at most 3"), e.getMessage());
            }
        }
    }

    @Test
    void aDictionaryThatNobodyHasIsNoEmptyAnswer() throws IOException {
        Deflater deflater = new Deflater();
        deflater.setDictionary(HELLO.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(HELLO.getBytes(StandardCharsets.UTF_8));
        }
        try (WireServer server = coded(200, "deflate", bytes.toByteArray())) {
            assertInstanceOf(UnreadableAnswerException.class, failure(server, TestCall.get(null, Result.none())));
        }
    }

    /** Gigabytes of a name in a header, of which nothing comes out, in a few kilobytes. */
    private static byte[] endlessName() throws IOException {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        name.write(Arrays.copyOf(gzip(""), 10));
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] piece = new byte[1_000_000];
        deflater.setInput(new byte[] {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0});
        name.write(piece, 0, deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH));
        byte[] letters = new byte[1_000_000];
        Arrays.fill(letters, (byte) 'x');
        deflater.setInput(letters);
        int length = deflater.deflate(piece, 0, piece.length, Deflater.SYNC_FLUSH);
        for (int i = 0; i < 10_000; i++) {
            name.write(piece, 0, length);
        }
        return gzip(name.toByteArray());
    }

    @Test
    void theDeadlineEndsWhatNestedCodingsBlowUp() throws IOException {
        try (WireServer server = coded(200, "gzip, gzip, gzip", endlessName());
                Connection connection = connection(server).build()) {
            CallOptions soon =
                    CallOptions.builder().deadline(Duration.ofMillis(300)).build();
            Caller caller = Caller.of(connection).with(soon);

            assertThrows(DeadlineException.class, () -> caller.call(TEXT, ""));
            assertInstanceOf(
                    DeadlineException.class,
                    assertThrows(
                                    CompletionException.class,
                                    () -> caller.callAsync(TEXT, "").join())
                            .getCause());
        }
    }

    static Stream<Arguments> broken() throws IOException {
        byte[] gzip = gzip(HELLO);
        byte[] deflate = deflate(HELLO, false);
        return Stream.of(
                Arguments.of("gzip", damaged(gzip, 1)), // the magic number
                Arguments.of("gzip", damaged(gzip, 20)),
                Arguments.of("gzip", damaged(gzip, gzip.length - 8)), // the checksum
                Arguments.of("gzip", Arrays.copyOf(gzip, gzip.length - 4)),
                Arguments.of("gzip", Arrays.copyOf(gzip, 5)),
                Arguments.of("gzip", HELLO.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("gzip", damaged(gzip, gzip.length - 3)), // the length
                Arguments.of("deflate", joined(deflate, new byte[1])),
                Arguments.of("deflate", damaged(deflate, 1)),
                Arguments.of("deflate", Arrays.copyOf(deflate, deflate.length - 2)),
                Arguments.of("deflate", Arrays.copyOf(deflate, 1)));
    }

    private static byte[] damaged(byte[] sound, int at) {
        byte[] bytes = sound.clone();
        bytes[at] ^= 0x55;
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void brokenCodingIsNoBrokenConnection(String coding, byte[] sent) throws IOException {
        try (WireServer server = coded(200, coding, sent)) {
            ApiException e = failure(server, TEXT);

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertEquals(
                    "getThing (GET /call) has an answer that cannot be read: its coding is broken: " + coding
                            + " [status 200, application/json]",
                    e.getMessage());
        }
        try (WireServer server = coded(502, coding, sent)) {
            assertInstanceOf(HttpStatusException.class, failure(server, TEXT));
        }
    }

    @Test
    void aConnectionThatBreaksIsNoBrokenCoding() throws IOException {
        for (int sent : new int[] {5, 20, gzip(HELLO).length}) {
            byte[] body = Arrays.copyOf(gzip(HELLO), sent);
            try (WireServer server = new WireServer((request, connection) -> {
                connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n");
                connection.send(body);
                return false;
            })) {
                ApiException e = failure(server, TEXT);

                assertInstanceOf(TransportException.class, e);
                assertEquals(
                        "the server closed the connection after " + sent + " of 1000 bytes of the body",
                        e.getCause().getMessage());
            }
        }
    }

    @Test
    void anUnknownCodingIsNamed() throws IOException {
        try (WireServer server = coded(200, "br", HELLO.getBytes(StandardCharsets.UTF_8))) {
            ApiException e = failure(server, TEXT);

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertEquals(
                    "getThing (GET /call) has an answer that cannot be read: its content coding is not known: br"
                            + " [status 200, application/json]",
                    e.getMessage());
            assertEquals(HELLO, new String(e.body(), StandardCharsets.UTF_8));
            assertInstanceOf(UnreadableAnswerException.class, failure(server, DOWNLOAD));
        }
        try (WireServer server = coded(503, "br", new byte[] {1, 2})) {
            ApiException e = failure(server, TEXT);

            assertInstanceOf(HttpStatusException.class, e);
            assertArrayEquals(new byte[] {1, 2}, e.body());
        }
    }

    @Test
    void aSmallAnswerThatUnpacksToALargeOneIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[3_000_000]);
        try (WireServer server = coded(200, "gzip", bomb);
                Connection connection =
                        connection(server).maxAnswerBytes(1_000_000).build()) {
            assertTrue(bomb.length < 10_000);
            UnreadableAnswerException e = assertThrows(
                    UnreadableAnswerException.class, () -> Caller.of(connection).call(TEXT, ""));

            assertTrue(e.getMessage().contains("it is longer than 1000000 bytes"), e.getMessage());
        }
    }

    @Test
    void anAnswerThatSaysItIsTooLongIsNotWaitedFor() throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\n");
                    return connection.waitForClientClose();
                });
                Connection connection =
                        connection(server).maxAnswerBytes(1_000_000).build()) {
            UnreadableAnswerException e = assertThrows(
                    UnreadableAnswerException.class, () -> Caller.of(connection).call(TEXT, ""));

            assertTrue(e.getMessage().contains("it is longer than 1000000 bytes"), e.getMessage());
            assertEquals(0, e.body().length);
            assertTrue(server.sawClientClose());
        }
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "DELETE, 204"})
    void anAnswerWithoutABodyIsNotTooLongWhateverItAnnounces(String method, int status) throws IOException {
        TestCall<String, Void> call = new TestCall<>(
                CallFacts.of(Api.named("T"), "look", method, "/file"), Result.none(), (request, out) -> {});
        try (WireServer server = new WireServer((request, connection) ->
                        connection.send("HTTP/1.1 " + status + " OK\r\nContent-Length: 1000001\r\n\r\n"));
                Connection connection =
                        connection(server).maxAnswerBytes(1_000_000).build()) {
            assertNull(Caller.of(connection).call(call, ""));
        }
    }

    @Test
    void gzipIsAskedForAndTheClientNamesItself() throws IOException {
        try (WireServer server = WireServer.json(HELLO)) {
            call(server, TEXT);

            assertEquals("gzip", server.request().header("Accept-Encoding"));
            assertEquals("callwright/" + projectVersion(), server.request().header("User-Agent"));
        }
    }

    @Test
    void optionsWin() throws IOException {
        try (WireServer server = WireServer.json(HELLO);
                Connection connection = connection(server).build()) {
            CallOptions own = CallOptions.builder()
                    .header("Accept-Encoding", "identity")
                    .header("User-Agent", "mine")
                    .build();
            Caller.of(connection).with(own).call(TEXT, "");

            assertEquals("identity", server.request().header("Accept-Encoding"));
            assertEquals("mine", server.request().header("User-Agent"));
        }
    }

    @Test
    void aDownloadIsAskedForAsItIsAndStillDecodedIfItComesCoded() throws IOException {
        byte[] bytes = new byte[200_000];
        bytes[199_999] = 7;
        try (WireServer server = coded(200, "gzip", gzip(bytes));
                Connection connection = connection(server).build()) {
            Download download = Caller.of(connection).call(TestCall.get(null, Result.download()), "");

            assertEquals(-1, download.length());
            assertArrayEquals(bytes, download.bytes());
            assertEquals("identity", server.request().header("Accept-Encoding"));
        }
    }

    @Test
    void aDownloadWhoseCodingBreaksFailsWhereItIsRead() throws IOException {
        byte[] cut = gzip(new byte[200_000]);
        try (WireServer server = coded(200, "gzip", Arrays.copyOf(cut, cut.length / 2));
                Connection connection = connection(server).build();
                InputStream in = Caller.of(connection).call(TestCall.get(null, Result.download()), "").stream()) {
            assertThrows(UnreadableAnswerException.class, in::readAllBytes);
        }
    }

    /** A release cannot forget to change what the client calls itself. */
    private static String projectVersion() throws IOException {
        Matcher version = Pattern.compile("<version>([^<-]+)(-SNAPSHOT)?</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        return version.group(1);
    }
}
