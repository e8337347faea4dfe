package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.CallInfo;
import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.client.NotSentException;
import dev.callwright.json.Encoders;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonValue;
import dev.callwright.json.TemporalFormat;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.Headers;
import dev.callwright.transport.TransportRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestWriterTest {
    private static final URI SERVER = URI.create("https://host/base/");

    private static TransportRequest write(String template, Consumer<RequestWriter> call) {
        RequestWriter out = new RequestWriter(new CallInfo("list", "POST", template), Result.none());
        call.accept(out);
        return out.finish(SERVER, Headers.empty());
    }

    private static String target(Consumer<RequestWriter> call) {
        return write("/x", call).uri().toString().substring("https://host/base/x".length());
    }

    private static String body(TransportRequest request) {
        return new String(request.body().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aFormWithAFileIsSentInParts() throws IOException {
        TransportRequest request = write("/x", out -> {
            out.form("kind", "图");
            out.form("tags", Parameter.list(List.of("a", "b"), ListStyle.BRACKETS));
            out.form("meta", Map.of("k\"\r\n图", "v\r\n"));
            out.form("media", Content.of("image/png", "PNG").named("a \"图\".png"));
            out.form("thumb", Content.of("image/gif", "GIF"));
            out.form(
                    "all",
                    List.of(Content.of("a/a", "A"), Content.of("a/b", "B").named("b")));
        });
        String type = request.headers().first("Content-Type");
        String line = "--" + type.substring("multipart/form-data; boundary=".length());
        String part = line + "\r\nContent-Disposition: form-data; name=";
        assertEquals(
                part + "\"kind\"\r\n\r\n图\r\n" + part + "\"tags[]\"\r\n\r\na\r\n" + part
                        + "\"tags[]\"\r\n\r\nb\r\n" + part
                        + "\"meta[k%22%0D%0A图]\"\r\n\r\nv\r\n\r\n" + part
                        + "\"media\"; filename=\"a %22图%22.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n" + part
                        + "\"thumb\"; filename=\"thumb\"\r\nContent-Type: image/gif\r\n\r\nGIF\r\n" + part
                        + "\"all\"; filename=\"all\"\r\nContent-Type: a/a\r\n\r\nA\r\n" + part
                        + "\"all\"; filename=\"b\"\r\nContent-Type: a/b\r\n\r\nB\r\n" + line + "--\r\n",
                new String(request.body().open().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(request.body().open().readAllBytes().length, request.body().length());
        assertTrue(request.body().repeatable());
    }

    @Test
    void aContentTypeThatWouldEndItsLineIsRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Content.of("image/png\r\nContent-Disposition: form-data; name=\"admin\"", new byte[1]));

        assertTrue(
                e.getMessage().startsWith("the value of header Content-Type holds a control character"),
                e.getMessage());
    }

    @Test
    void aFormWhoseFileIsLeftOutIsStillSentInParts() {
        TransportRequest request = write("/x", out -> {
            out.form("kind", "a");
            out.form("media", (Content) null);
        });
        assertTrue(request.headers().first("Content-Type").startsWith("multipart/form-data; boundary="));
    }

    @Test
    void aFormWithoutAnyOfItsFilesIsStillSentInParts() {
        TransportRequest request = write("/x", out -> out.form("media", (List<Content>) null));
        assertTrue(request.headers().first("Content-Type").startsWith("multipart/form-data; boundary="));
    }

    private static String refusal(Consumer<RequestWriter> call) {
        return assertThrows(IllegalArgumentException.class, () -> write("/x/{id}", call))
                .getMessage();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("a b+c%d&e=f#g/h;i?j", "a%20b%2Bc%25d%26e%3Df%23g%2Fh%3Bi%3Fj"),
                Arguments.of("中😀", "%E4%B8%AD%F0%9F%98%80"),
                Arguments.of("-._~AZaz09", "-._~AZaz09"),
                Arguments.of("", ""),
                Arguments.of(7, "7"),
                Arguments.of(-7L, "-7"),
                Arguments.of(1.0e10, "10000000000"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(true, "true"),
                Arguments.of(JsonValue.of("a\"b"), "a%22b"),
                Arguments.of(JsonValue.parse("{\"a\": [1]}"), "%7B%22a%22%3A%5B1%5D%7D"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesArePercentEncodedInTheQuery(Object value, String encoded) {
        assertEquals("?q=" + encoded, target(out -> out.query("q", value)));
    }

    @Test
    void nullIsNotSent() {
        TransportRequest request = write("/x", out -> {
            out.query("a", null);
            out.query("b", Parameter.list(null, ListStyle.COMMA));
            out.query("c", Parameter.of(null, TemporalFormat.date()));
            out.header("d", null);
            out.query("e", null, Encoders.string());
            out.header("f", null, Encoders.string());
            out.jsonBody(null, Encoders.string());
            out.body(null);
        });

        assertEquals("https://host/base/x", request.uri().toString());
        assertEquals(
                List.of("Accept", "Accept-Encoding", "User-Agent"),
                List.copyOf(request.headers().names()));
        assertNull(request.body());
    }

    @Test
    void datesAreWrittenInTheirFormat() {
        LocalDate date = LocalDate.of(2018, 8, 4);

        assertEquals(
                "?d=2018%2F08%2F04",
                target(out -> out.query("d", Parameter.of(date, TemporalFormat.date("yyyy/MM/dd")))));
        assertEquals(
                "?d=2018-08-04,2018-08-04",
                target(out ->
                        out.query("d", Parameter.list(List.of(date, date), ListStyle.COMMA, TemporalFormat.date()))));
        assertEquals(
                "?d=%5B%222018-08-04%22%5D",
                target(out -> out.query("d", Parameter.list(List.of(date), ListStyle.JSON, TemporalFormat.date()))));
    }

    @Test
    void listsAreWrittenInTheirStyle() {
        List<Object> list = List.of("a,b", 2);

        assertEquals("?l=a%2Cb,2", target(out -> out.query("l", Parameter.list(list, ListStyle.COMMA))));
        assertEquals("?l=a%2Cb&l=2", target(out -> out.query("l", Parameter.list(list, ListStyle.REPEAT))));
        assertEquals(
                "?l%5B%5D=a%2Cb&l%5B%5D=2", target(out -> out.query("l", Parameter.list(list, ListStyle.BRACKETS))));
        assertEquals("?l=a%2Cb%202", target(out -> out.query("l", Parameter.list(list, ListStyle.SPACE))));
        assertEquals("?l=a%2Cb%7C2", target(out -> out.query("l", Parameter.list(list, ListStyle.PIPE))));
        assertEquals("?l=%5B%22a%2Cb%22%2C2%5D", target(out -> out.query("l", Parameter.list(list, ListStyle.JSON))));
    }

    @Test
    void withAnEncoderAValueIsJsonText() {
        JsonEncoder<Map<String, String>> encoder = Encoders.mapOf(Encoders.string());
        Map<String, String> map = Map.of("a b", "é");
        assertEquals("?q=%7B%22a%20b%22%3A%22%C3%A9%22%7D", target(out -> out.query("q", map, encoder)));
        TransportRequest request = write("/x", out -> {
            out.header("X-A", Map.of("a", "b"), encoder);
            out.form("m", map, encoder);
        });
        assertEquals("{\"a\":\"b\"}", request.headers().first("X-A"));
        assertEquals("m=%7B%22a%20b%22%3A%22%C3%A9%22%7D", body(request));
    }

    @Test
    void jsonTextThatCannotBeWrittenIsNamedWithoutItsKey() {
        JsonEncoder<Map<String, Double>> encoder = Encoders.mapOf(Encoders.float64());
        Map<String, Double> map = Map.of("secret", Double.NaN);
        String message =
                "parameter m cannot be written as JSON: expected a finite number, but found NaN or an infinity";
        assertEquals(message, refusal(out -> out.query("m", map, encoder)));
        assertEquals(message, refusal(out -> out.header("m", map, encoder)));
        assertEquals(message, refusal(out -> out.form("m", map, encoder)));
    }

    @Test
    void anEmptyListIsWrittenEmptyWhereTheStyleCanSayIt() {
        assertEquals("?l=", target(out -> out.query("l", Parameter.list(List.of(), ListStyle.COMMA))));
        assertEquals("", target(out -> out.query("l", Parameter.list(List.of(), ListStyle.REPEAT))));
        assertEquals("?l=%5B%5D", target(out -> out.query("l", Parameter.list(List.of(), ListStyle.JSON))));
    }

    @Test
    void aMapIsWrittenAsOneNameForEachKey() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z &=#é", "a b");
        map.put("a", new BigDecimal("1E+3"));
        map.put("j", JsonValue.parse("{\"x\": 1}"));
        assertEquals(
                "?m%5Bz%20%26%3D%23%C3%A9%5D=a%20b&m%5Ba%5D=1000&m%5Bj%5D=%7B%22x%22%3A1%7D",
                target(out -> out.query("m", map)));
        assertEquals(
                "a=1&m%5Bb%5D=true",
                body(write("/x", out -> {
                    out.form("a", 1);
                    out.form("m", Map.of("b", true));
                })));
        assertEquals(
                "?m%5Ba%5D=2018%2F08%2F04",
                target(out -> out.query(
                        "m", Parameter.map(Map.of("a", LocalDate.of(2018, 8, 4)), TemporalFormat.date("yyyy/MM/dd")))));
    }

    @Test
    void nothingOfAnEmptyMapIsWritten() {
        assertEquals("", target(out -> {
            out.query("m", Map.of());
            out.query("d", Parameter.map(Map.of(), TemporalFormat.date()));
            out.query("n", Parameter.map(null, TemporalFormat.date()));
        }));
        assertEquals("", body(write("/x", out -> out.form("m", Map.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "]", "a][secret"})
    void aKeyThatTheServerWouldReadAsAnotherIsRefused(String key) {
        String message = "a key of m is empty or contains a bracket; the server would read another map";
        assertEquals(message, refusal(out -> out.query("m", Map.of(key, 1))));
        assertEquals(message, refusal(out -> out.form("m", Map.of(key, 1))));
    }

    @Test
    void aValueOfAMapThatCannotBeSentIsNamedWithoutItsKey() {
        assertEquals("parameter m is no finite number", refusal(out -> out.query("m", Map.of("secret", Double.NaN))));
    }

    @Test
    void aListThatTheServerWouldReadAsAnotherIsRefused() {
        assertEquals(
                "an element of l contains \" \", which separates the elements; the server would read another list",
                refusal(out -> out.query("l", Parameter.list(List.of("a b", "c"), ListStyle.SPACE))));
        assertEquals(
                "an element of l contains \"|\", which separates the elements; the server would read another list",
                refusal(out -> out.query("l", Parameter.list(List.of("c", "a|b"), ListStyle.PIPE))));
        assertEquals(
                "an element of l contains \",\", which separates the elements; the server would read another list",
                refusal(out -> out.header("l", Parameter.list(List.of("a,b"), ListStyle.COMMA))));
        assertEquals(
                "the list l holds null, which cannot be written outside JSON",
                refusal(out -> out.query("l", Parameter.list(Arrays.asList("a", null), ListStyle.COMMA))));
    }

    @Test
    void pathParametersAreEncodedSegments() {
        assertEquals(
                "https://host/base/a/x%2Fy%20z/b/1,2",
                write("/a/{name}/b/{ids}", out -> {
                            out.path("name", "x/y z");
                            out.path("ids", Parameter.list(List.of(1, 2), ListStyle.REPEAT));
                        })
                        .uri()
                        .toString());
    }

    @Test
    void aPathThatWouldBeAnotherResourceIsRefused() {
        assertEquals(
                "path parameter id is empty, which would make it the path of another resource",
                refusal(out -> out.path("id", "")));
        assertEquals(
                "path parameter id is only dots, which would make it the path of another resource",
                refusal(out -> out.path("id", "..")));
        assertEquals("path parameter id is missing", refusal(out -> {}));
    }

    @Test
    void severalSegmentsAreJoinedBySlashesAndEncodedEach() {
        assertEquals(
                "https://host/base/docs/a%20b%2Fc/%252E./...:undelete",
                write("/{path}:undelete", out -> out.path("path", segments("docs", "a b/c", "%2E.", "...")))
                        .uri()
                        .toString());
        assertEquals(
                "https://host/base/1/2",
                write("/{path}", out -> out.path("path", Parameter.list(List.of(1, 2), ListStyle.SEGMENTS)))
                        .uri()
                        .toString());
    }

    @Test
    void segmentsThatWouldMakeThePathOfAnotherResourceAreRefused() {
        String cause = ", which would make it the path of another resource";
        assertEquals("path parameter p is empty" + cause, refusal(out -> out.path("p", segments())));
        assertEquals("path parameter p is empty" + cause, refusal(out -> out.path("p", segments(""))));
        assertEquals("path parameter p is only dots" + cause, refusal(out -> out.path("p", segments("."))));
        for (Object value : List.of(segments("", "a"), segments("a", ""), segments("a", "", "b"), segments("", ""))) {
            assertEquals("a segment of path parameter p is empty" + cause, refusal(out -> out.path("p", value)));
        }
        for (Object value : List.of(segments("..", "a"), segments("a", ".."), segments("a", ".", "b"))) {
            assertEquals("a segment of path parameter p is only dots" + cause, refusal(out -> out.path("p", value)));
        }
        assertEquals(
                "the list p holds null, which cannot be written outside JSON",
                refusal(out -> out.path("p", Parameter.list(Arrays.asList("a", null), ListStyle.SEGMENTS))));
    }

    private static Object segments(String... segments) {
        return Objects.requireNonNull(Parameter.list(List.of(segments), ListStyle.SEGMENTS));
    }

    @Test
    void aQueryInTheTemplateIsGoneOnWith() {
        assertEquals(
                "https://host/base/x?action=list&a=1",
                write("/x?action=list", out -> out.query("a", 1)).uri().toString());
    }

    @Test
    void formsAreEncodedAndSayTheirType() {
        TransportRequest request = write("/x", out -> {
            out.form("a", "1 +&");
            out.form("b", (Object) null);
            out.form("b", null, Encoders.string());
            out.form("c", Parameter.list(List.of(1, 2), ListStyle.REPEAT));
            out.form("d", Parameter.list(List.of("a,b", "c"), ListStyle.COMMA));
        });

        assertEquals("a=1%20%2B%26&c=1&c=2&d=a%2Cb,c", body(request));
        assertEquals("application/x-www-form-urlencoded", request.headers().first("Content-Type"));
    }

    @Test
    void bodiesSayTheirType() {
        TransportRequest json = write("/x", out -> out.jsonBody("张", Encoders.string()));
        TransportRequest text = write("/x", out -> out.body(Content.of("text/csv", "a,b")));

        assertEquals("\"张\"", body(json));
        assertEquals("application/json", json.headers().first("Content-Type"));
        assertEquals("a,b", body(text));
        assertEquals("text/csv", text.headers().first("Content-Type"));
    }

    @Test
    void headersAreWrittenPlain() {
        TransportRequest request = write("/x", out -> {
            out.header("X-A", 1);
            out.header("X-B", Parameter.list(List.of("a", "b"), ListStyle.PIPE));
        });

        assertEquals("1", request.headers().first("X-A"));
        assertEquals("a|b", request.headers().first("X-B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Forged: 1", "张三"})
    void aHeaderThatCannotBeSentIsRefusedBeforeSending(String value) throws IOException {
        try (WireServer server = WireServer.json("{}");
                Connection connection =
                        Connection.builder().server(server.uri()).build()) {
            TestCall<String, Void> call = new TestCall<>(
                    CallFacts.of(Api.named("T"), "list", "GET", "/"),
                    Result.none(),
                    (request, out) -> out.header("X-Name", request));

            NotSentException e = assertThrows(
                    NotSentException.class, () -> Caller.of(connection).call(call, value));

            assertTrue(e.getMessage().startsWith("list (GET /) was not sent: the value of header X-Name holds"));
            assertFalse(e.getMessage().contains(value));
            assertEquals(0, e.attempts());
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertEquals(
                "a value holds half of a surrogate pair, which is no character",
                refusal(out -> out.query("q", "a\ud83d")));
        assertEquals("a form holds half of a surrogate pair, which is no character", refusal(out -> {
            out.form("kind", "a\ud83d");
            out.form("media", (Content) null);
        }));
        assertEquals(
                "a form holds half of a surrogate pair, which is no character",
                refusal(out -> out.form("media", Content.of("image/png", "PNG").named("a\ud83d"))));
    }

    @Test
    void aNumberThatWouldTakeMoreDigitsThanAnyoneReadsIsRefused() {
        for (String number : List.of("1e999999999", "-1e-999999999", "1e1000")) {
            assertEquals(
                    "parameter q has more than 1000 digits", refusal(out -> out.query("q", new BigDecimal(number))));
        }
        assertEquals("?q=1" + "0".repeat(900), target(out -> out.query("q", new BigDecimal("1e900"))));
    }

    @Test
    void notANumberIsRefused() {
        assertEquals("parameter q is no finite number", refusal(out -> out.query("q", Double.NaN)));
    }

    private static WireServer server;
    private static Connection connection;

    @BeforeContainer
    static void startServer() throws IOException {
        server = WireServer.json("{}");
        connection = Connection.builder().server(server.uri()).build();
    }

    @AfterContainer
    static void stopServer() throws IOException {
        connection.close();
        server.close();
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .array(int[].class)
                .ofMaxSize(20)
                .map(codePoints -> new String(codePoints, 0, codePoints.length));
    }

    @Property(tries = 200)
    void anyTextArrivesAtTheServerAsItWas(@ForAll("texts") String text) {
        String segment = "p" + text;
        TestCall<String, Void> call =
                new TestCall<>(CallFacts.of(Api.named("T"), "list", "POST", "/{p}"), Result.none(), (request, out) -> {
                    out.path("p", segment);
                    out.query(text, text);
                    out.form("f", text);
                });

        server.requests().clear();
        Caller.of(connection).call(call, "");

        String[] target = server.request().target().split("\\?");
        String[] pair = target[1].split("=", -1);
        assertEquals(segment, decode(target[0].substring(1)));
        assertEquals(text, decode(pair[0]));
        assertEquals(text, decode(pair[1]));
        assertEquals(text, decode(server.request().text().substring("f=".length())));
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
