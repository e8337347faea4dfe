package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.client.TransportException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonSettings;
import dev.callwright.testing.LogCapture;
import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of answer becomes, over real HTTP, blocking and async alike. */
@Timeout(20)
class EnvelopeOutcomeTest {
    private static final Envelope ENVELOPE = TestCall.ENVELOPE;
    private static final Result<Thing> THING = Result.of(Thing::decode);

    /** A model as it would be generated: {@code {"name": "a", "size": 1}}, the size optional. */
    record Thing(String name, Integer size, Map<String, ?> unknown) {
        private static final JsonNames NAMES = JsonNames.of("name", "size");

        static Thing decode(JsonReader in) {
            String name = null;
            Integer size = null;
            int member = in.enterObject();
            while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
                switch (member) {
                    case 0 -> name = in.readString();
                    case 1 -> size = in.readIntOrNull();
                    default -> in.keepMember();
                }
            }
            Map<String, ?> unknown = in.endObject();
            return new Thing(in.require(name, NAMES, 0), size, unknown);
        }
    }

    private final List<AnswerHead> heads = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private final CallListener listener = new CallListener() {
        @Override
        public void mismatch(CallInfo call, JsonMismatch mismatch) {
            notices.add(call + " " + mismatch);
        }

        @Override
        public void ineffective(CallInfo call, List<String> what) {
            notices.add(call + " " + what);
        }
    };

    private Connection.Builder connection(WireServer server) {
        return Connection.builder()
                .server(server.uri())
                .listener(listener)
                .options(CallOptions.builder().onAnswer(heads::add).build());
    }

    private <T> T call(WireServer server, TestCall<String, T> call) {
        return call(connection(server), call);
    }

    private <T> T call(Connection.Builder builder, TestCall<String, T> call) {
        try (Connection connection = builder.build()) {
            return Caller.of(connection).call(call, "");
        }
    }

    /** Calls blocking and async, and checks that both fail alike. */
    private ApiException failure(WireServer server, TestCall<String, ?> call) {
        try (Connection connection = connection(server).build()) {
            Caller caller = Caller.of(connection);
            ApiException blocking = assertThrows(ApiException.class, () -> caller.call(call, ""));
            Throwable async = assertThrows(
                            CompletionException.class,
                            () -> caller.callAsync(call, "").join())
                    .getCause();
            assertSame(blocking.getClass(), async.getClass());
            assertEquals(blocking.getMessage(), async.getMessage());
            return blocking;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"data\":{\"name\":\"a\"},\"resultMsg\":\"ok\",\"requestId\":\"R\"}",
                "{\"code\":\"200\",\"data\":{\"name\":\"a\"},\"requestId\":\"R\"}",
                "{\"code\":200.0,\"data\":{\"name\":\"a\"},\"requestId\":\"R\"}",
                "{\"requestId\":\"R\",\"data\":{\"name\":\"a\"},\"new\":[{}],\"code\":200}",
                "\ufeff {\"data\":{\"name\":\"a\"},\"resultMsg\":null,\"code\":\"200\",\"requestId\":\"R\"}\n"
            })
    void successIsUnwrappedInWhateverOrderTheMembersCome(String body) throws IOException {
        try (WireServer server = WireServer.json(body)) {
            assertEquals("a", call(server, TestCall.get(ENVELOPE, THING)).name());
            assertEquals("200", heads.get(0).code());
            assertEquals("R", heads.get(0).requestId());
            assertEquals(200, heads.get(0).status());
            assertEquals("application/json", heads.get(0).headers().first("content-type"));
        }
    }

    static Stream<String> refusals() {
        String rest = ",\"resultMsg\":\"no\",\"requestId\":\"R\",\"errorStackTrace\":\"at x\"}";
        return Stream.of(
                "{\"code\":40013" + rest,
                "{\"code\":\"40013\",\"data\":null" + rest,
                "{\"code\":40013.0,\"data\":null" + rest,
                "{\"data\":null,\"code\":40013" + rest,
                "{\"data\":\"sorry\",\"code\":40013" + rest,
                "{\"data\":{\"name\":7},\"code\":40013" + rest,
                "{\"data\":[[]],\"code\":40013" + rest,
                "{\"code\":40013,\"data\":{\"name\":[]}" + rest);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aCodeOtherThanSuccessIsABusinessExceptionWhateverTheDataIs(String body) throws IOException {
        try (WireServer server = WireServer.json(body)) {
            BusinessException e =
                    assertInstanceOf(BusinessException.class, failure(server, TestCall.get(ENVELOPE, THING)));

            assertEquals("40013", e.code());
            assertEquals("no", e.vendorMessage());
            assertEquals("R", e.requestId());
            assertEquals("at x", e.detail());
            assertEquals(200, e.status());
            assertEquals("getThing", e.call());
            assertEquals("GET", e.method());
            assertEquals("/call", e.uriTemplate());
            assertEquals(1, e.attempts());
            assertEquals(body, new String(e.body(), StandardCharsets.UTF_8));
            assertEquals(
                    "getThing (GET /call) was answered with an error code"
                            + " [status 200, application/json, code 40013, request id R]",
                    e.getMessage());
            assertEquals("40013", heads.get(0).code());
        }
    }

    @Test
    void aBooleanCodeWithAnErrorMember() throws IOException {
        Envelope envelope =
                Envelope.codeIn("success").success("true").errorIn("errCode").data("data");
        try (WireServer server = WireServer.json("{\"success\":false,\"errCode\":\"TOO_MANY\",\"data\":null}")) {
            assertEquals(
                    "TOO_MANY", failure(server, TestCall.get(envelope, THING)).code());
        }
        try (WireServer server = WireServer.json("{\"success\":true,\"errCode\":null,\"data\":{\"name\":\"a\"}}")) {
            assertEquals("a", call(server, TestCall.get(envelope, THING)).name());
        }
    }

    @Test
    void anAbsentCodeIsSuccessWhereTheEnvelopeSaysSo() throws IOException {
        Envelope envelope =
                Envelope.codeIn("errcode").success("0").successWhenAbsent().data("data");
        try (WireServer server = WireServer.json("{\"data\":{\"name\":\"a\"}}")) {
            assertEquals("a", call(server, TestCall.get(envelope, THING)).name());
        }
        try (WireServer server = WireServer.json("{\"data\":{\"name\":\"a\"},\"errcode\":1}")) {
            assertEquals("1", failure(server, TestCall.get(envelope, THING)).code());
        }
    }

    @Test
    void aFlatEnvelopeHasTheResultBesideTheCode() throws IOException {
        Envelope envelope = Envelope.codeIn("errcode").success("0").message("errmsg");
        try (WireServer server = WireServer.json("{\"name\":\"a\",\"errcode\":0,\"errmsg\":\"ok\"}")) {
            assertEquals("a", call(server, TestCall.get(envelope, THING)).name());
            assertNull(call(server, TestCall.get(envelope, Result.none())));
        }
        try (WireServer server = WireServer.json("{\"errcode\":40001,\"errmsg\":\"bad\"}")) {
            BusinessException e =
                    assertInstanceOf(BusinessException.class, failure(server, TestCall.get(envelope, THING)));
            assertEquals("bad", e.vendorMessage());
        }
    }

    @Test
    void whatWrapsAFlatResultIsNoUnknownMemberOfIt() throws IOException {
        Envelope envelope = Envelope.codeIn("errcode").success("0").message("name");
        String inner = "{\"errcode\":1}";
        try (WireServer server =
                WireServer.json("{\"errcode\":0,\"name\":\"a\",\"more\":" + inner + ",\"size\":\"x\"}")) {
            Thing thing = call(server, TestCall.get(envelope, THING));

            assertEquals("a", thing.name()); // the result asks for it too
            assertEquals(List.of("more", "size"), List.copyOf(thing.unknown().keySet()));
            assertEquals(inner, thing.unknown().get("more").toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void whereAnEnvelopeIsDueEmptinessIsNoSuccess(String body) throws IOException {
        try (WireServer server = WireServer.json(body)) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, Result.none()));

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertNull(call(server, TestCall.get(null, Result.none())));
        }
    }

    @Test
    void emptinessIsSuccessWhereNoCodeIsAndNothingElseIsDue() throws IOException {
        Envelope lenient = Envelope.codeIn("error").successWhenAbsent();
        try (WireServer server = WireServer.json("")) {
            assertNull(call(server, TestCall.get(lenient, Result.none())));

            failure(server, TestCall.get(lenient, THING));
            failure(server, TestCall.get(lenient, Result.optional(Thing::decode)));
        }
        try (WireServer server = WireServer.answering(500, "application/json", "")) {
            assertInstanceOf(HttpStatusException.class, failure(server, TestCall.get(lenient, Result.none())));
        }
    }

    @Test
    void aSuccessWithoutDataIsNothingOrEmpty() throws IOException {
        for (String body : List.of("{\"code\":200,\"data\":null}", "{\"code\":200}", "{\"data\":null,\"code\":200}")) {
            try (WireServer server = WireServer.json(body)) {
                assertNull(call(server, TestCall.get(ENVELOPE, Result.none())));
                assertEquals(Optional.empty(), call(server, TestCall.get(ENVELOPE, Result.optional(Thing::decode))));
                assertTrue(call(server, TestCall.get(ENVELOPE, pages())).items().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"data\":\"\"}",
                "{\"code\":200,\"data\":[ ]}",
                "{\"data\":[],\"code\":200}",
                "{\"data\":\"\",\"code\":200,\"more\":1}"
            })
    void anEmptyStringOrArrayIsNothingWhereThatMayBe(String body) throws IOException {
        try (WireServer server = WireServer.json(body)) {
            assertEquals(Optional.empty(), call(server, TestCall.get(ENVELOPE, Result.optional(Thing::decode))));
            assertTrue(call(server, TestCall.get(ENVELOPE, pages())).items().isEmpty());
            assertEquals(2, notices.size(), notices::toString);
            String found = body.contains("\"\"") ? "a string" : "an array";
            assertTrue(notices.get(0).contains("$.data: expected an object, but found " + found), notices.get(0));

            String unfit = failure(server, TestCall.get(ENVELOPE, THING)).getMessage();
            assertTrue(unfit.contains("$.data: expected an object, but found " + found), unfit);
            Connection.Builder strict =
                    connection(server).json(JsonSettings.defaults().strict(true));
            assertThrows(
                    UnreadableAnswerException.class,
                    () -> call(strict, TestCall.get(ENVELOPE, Result.optional(Thing::decode))));
        }
    }

    @Test
    void anEmptyStringOrArrayThatFitsIsOne() throws IOException {
        Result<Optional<List<String>>> texts = Result.optional(Decoders.listOf(Decoders.string()));
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":[]}")) {
            assertEquals(Optional.of(List.of()), call(server, TestCall.get(ENVELOPE, texts)));
        }
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":\"\"}")) {
            assertEquals(Optional.of(""), call(server, TestCall.get(ENVELOPE, Result.optional(Decoders.string()))));
            assertEquals(Optional.empty(), call(server, TestCall.get(ENVELOPE, texts)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[7]", "\"7\"", "{}", "0", "[[]]", "\" \""})
    void whatDoesNotFitIsNoAbsence(String data) throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":" + data + "}")) {
            failure(server, TestCall.get(ENVELOPE, Result.optional(Decoders.bool())));
        }
    }

    @Test
    void aListThatIsAnEmptyStringIsAPageWithoutItems() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":{\"content\":\"\",\"number\":1}}")) {
            assertTrue(call(server, TestCall.get(ENVELOPE, pages())).items().isEmpty());
        }
    }

    @Test
    void aResultThatIsMissingIsNotCalledNull() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200}")) {
            String message = failure(server, TestCall.get(ENVELOPE, THING)).getMessage();

            assertTrue(message.contains("$.data: expected an object, but found nothing (byte 12)"), message);
        }
    }

    private static Result<Page<Thing>> pages() {
        JsonDecoder<Page<Thing>> decoder = PageDecoder.of(
                Map.of(
                        Page.Part.ITEMS, "content",
                        Page.Part.NUMBER, "number",
                        Page.Part.SIZE, "pageSize",
                        Page.Part.TOTAL, "totalElements",
                        Page.Part.PAGES, "pages"),
                Thing::decode);
        return Result.of(decoder);
    }

    @Test
    void aSuccessWithDataIsThatWhereItIsOptional() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":7}")) {
            assertEquals(Optional.of(7), call(server, TestCall.get(ENVELOPE, Result.optional(Decoders.int32()))));
            assertNull(call(server, TestCall.get(ENVELOPE, Result.none())));
        }
    }

    @Test
    void anIdThatIsNoPlainValueIsToldNowhere() throws IOException {
        try (WireServer server =
                WireServer.json("{\"code\":40013,\"resultMsg\":\"no\",\"requestId\":{\"token\":\"secret\"}}")) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertNull(e.requestId());
            assertFalse(e.toString().contains("secret"), e.toString());
        }
    }

    @Test
    void missingDataOfARequiredResultIsUnreadable() throws IOException {
        for (String data : List.of("\"data\":null,", "")) {
            try (WireServer server = WireServer.json("{" + data + "\"code\":200,\"requestId\":\"R\"}")) {
                ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

                assertInstanceOf(UnreadableAnswerException.class, e);
                assertEquals("R", e.requestId());
                assertEquals(
                        "$.data",
                        assertInstanceOf(JsonException.class, e.getCause()).path());
            }
        }
    }

    @Test
    void dataOfAnotherShapeIsUnreadableAtItsPathWithTheRequestIdThatFollows() throws IOException {
        try (WireServer server =
                WireServer.json("{\"code\":200,\"data\":{\"name\":[\"secret\"]},\"requestId\":\"R\"}")) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertEquals("R", e.requestId());
            assertEquals("200", e.code());
            assertTrue(e.getMessage().contains("$.data.name: expected a string"), e.getMessage());
            assertFalse(e.getMessage().contains("secret"));
        }
    }

    @Test
    void misfitsOfManyPlacesAreAHundredLinesAndOne() throws IOException {
        String misfits = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"k" + i + "\":{\"name\":\"a\",\"size\":\"s3cret\"}")
                .collect(Collectors.joining(","));
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":{" + misfits + "}}")) {
            assertEquals(
                    1_000,
                    call(server, TestCall.get(ENVELOPE, Result.of(Decoders.mapOf(Thing::decode))))
                            .size());

            assertEquals(101, notices.size());
            assertTrue(notices.get(99).contains("$.data.k99.size: expected an int"), notices.get(99));
            assertTrue(
                    notices.get(100)
                            .endsWith("$.data.k100.size: expected an int, but found a string"
                                    + " (the first of 900 in such places)"),
                    notices.get(100));
        }
    }

    @Test
    void misfitsOfOnePlaceAreOneLineOfTheLogHoweverManyTheAnswerHolds() throws IOException {
        String misfits = "{\"name\":\"a\",\"size\":\"s3cret\"},".repeat(100);
        String body = "{\"code\":200,\"data\":{\"content\":[{\"name\":\"a\"}," + misfits + "{\"name\":\"a\"}]}}";
        try (WireServer server = WireServer.json(body);
                LogCapture log = LogCapture.of("dev.callwright")) {
            Connection.Builder builder = Connection.builder().server(server.uri());
            Page<Thing> page = call(builder, TestCall.get(ENVELOPE, pages()));
            assertEquals(102, page.items().size());
            String line = "WARNING getThing (GET /call): the answer does not fit the description at"
                    + " $.data.content[1].size: expected an int, but found a string"
                    + " (the first of 100 in such places)";
            assertEquals(List.of(line), log.lines());

            call(builder, TestCall.get(ENVELOPE, pages()));
            assertEquals(List.of(line, line), log.lines(), "each answer counts for itself");

            call(server, TestCall.get(ENVELOPE, pages()));
            assertEquals(1, notices.size());
            assertTrue(line.endsWith(notices.get(0).substring(notices.get(0).indexOf('$'))), notices.get(0));
        }
    }

    @Test
    void theRequestIdIsThatOfTheHeaderThatTheConnectionNames() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nX-Request-Id: x1\r\nx-acs-request-ID: a1\r\nContent-Length: ";
        for (String body : List.of("{\"code\":40013}", "{\"code\":200,\"data\":7}")) {
            try (WireServer server = new WireServer(
                    (request, connection) -> connection.send(head + body.length() + "\r\n\r\n" + body))) {
                assertEquals("x1", requestId(connection(server)));
                assertEquals("a1", requestId(connection(server).requestIdHeader("X-Acs-Request-Id")));
                assertNull(requestId(connection(server).requestIdHeader("X-Amz-Request-Id")));
            }
        }
        String body = "{\"code\":40013,\"requestId\":\"R\"}";
        try (WireServer server =
                new WireServer((request, connection) -> connection.send(head + body.length() + "\r\n\r\n" + body))) {
            assertEquals(
                    "R", requestId(connection(server).requestIdHeader("X-Acs-Request-Id")), "as the envelope says");
        }
    }

    /** That of a call that fails, which the head of the answer has too. */
    private String requestId(Connection.Builder builder) {
        heads.clear();
        ApiException e = assertThrows(ApiException.class, () -> call(builder, TestCall.get(ENVELOPE, THING)));
        assertEquals(e.requestId(), heads.get(0).requestId());
        return e.requestId();
    }

    @Test
    void anOptionalMemberThatDoesNotFitIsKeptAndReported() throws IOException {
        try (WireServer server = WireServer.json("{\"data\":{\"name\":\"a\",\"size\":\"big\"},\"code\":200}")) {
            Thing thing = call(server, TestCall.get(ENVELOPE, THING));

            assertNull(thing.size());
            assertTrue(thing.unknown().containsKey("size"));
            assertEquals(1, notices.size());
            assertTrue(notices.get(0).startsWith("getThing (GET /call) $.data.size: expected "), notices.get(0));

            Connection.Builder strict =
                    connection(server).json(JsonSettings.defaults().strict(true));
            assertThrows(UnreadableAnswerException.class, () -> call(strict, TestCall.get(ENVELOPE, THING)));
        }
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("text/html", "<html>Sign in 4711</html>", "it is HTML or XML, not JSON"),
                Arguments.of("application/json", "\n <?xml?>", "it is HTML or XML, not JSON"),
                Arguments.of("application/json", "", "it is empty, but must hold a result"),
                Arguments.of("application/json", " \r\n", "it is empty, but must hold a result"),
                Arguments.of("application/json", "{\"code\":200,\"data\":{\"na", "$.data"),
                Arguments.of("application/json", "{\"code\":200,\"data\":{\"name\":\"a\"}} x", "$"),
                Arguments.of("application/json", "[]", "$: expected an object"),
                Arguments.of("application/json", "\"text 4711\"", "$: expected an object"),
                Arguments.of("application/json", "null", "$: expected an object"),
                Arguments.of("application/json", "{}", "it has no member code to say whether it succeeded"),
                Arguments.of("application/json", "{\"code\":null}", "it has no member code"),
                Arguments.of(
                        "application/json",
                        "{\"code\":{\"a\":1}}",
                        "$.code: expected a string, a number or a boolean, but found an object"),
                Arguments.of("application/json; charset=nonsense", "{}", "its charset is not known to this JDK"),
                Arguments.of("application/json; charset=\"\"", "{}", "its charset is not known to this JDK"),
                Arguments.of("application/json; charset=GBK", "\u00ff", "it is not written in gbk"),
                Arguments.of("application/json", "{\"code\":200,\"data\":{\"name\":\"\u0000\"}}", "$.data.name"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatIsNotTheEnvelopeIsUnreadable(String contentType, String body, String reason) throws IOException {
        byte[] bytes =
                body.getBytes(contentType.contains("GBK") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        try (WireServer server = new WireServer((request, connection) -> connection.answer(200, contentType, bytes))) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertTrue(e.getMessage().contains("cannot be read: " + reason), e.getMessage());
            assertFalse(e.getMessage().contains("4711"));
            assertEquals(body.length(), e.body().length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 429, 500, 502, 503})
    void anErrorStatusWithAReadableEnvelopeIsABusinessException(int status) throws IOException {
        try (WireServer server =
                WireServer.answering(status, "application/json", "{\"code\":500,\"requestId\":\"R\"}")) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertInstanceOf(BusinessException.class, e);
            assertEquals(status, e.status());
            assertEquals("500", e.code());
        }
    }

    @ParameterizedTest
    @CsvSource({"200, true", "299, true", "300, false", "399, false"})
    void onlyTheTwoHundredsAreSuccesses(int status, boolean success) throws IOException {
        try (WireServer server =
                WireServer.answering(status, "application/json", "{\"code\":200,\"data\":{\"name\":\"a\"}}")) {
            if (success) {
                assertEquals("a", call(server, TestCall.get(ENVELOPE, THING)).name());
            } else {
                assertInstanceOf(HttpStatusException.class, failure(server, TestCall.get(ENVELOPE, THING)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>502</html>",
                "",
                "{\"error\":\"x\"}",
                "{\"code\":200,\"data\":{\"name\":\"a\"}}",
                "{\"code\":500,\"resultMsg\":\"cut",
                "[1]"
            })
    void anErrorStatusWithAnythingElseIsAStatusException(String body) throws IOException {
        try (WireServer server = WireServer.answering(502, "text/html", body)) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertInstanceOf(HttpStatusException.class, e);
            assertEquals(502, e.status());
            assertEquals(body, new String(e.body(), StandardCharsets.UTF_8));
            assertEquals(502, heads.get(0).status());
        }
    }

    @Test
    void anErrorPageCutShortIsStillAStatusException() throws IOException {
        try (WireServer server = new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 503 No\r\nContent-Length: 1000\r\n\r\n<html>");
            return false;
        })) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertInstanceOf(HttpStatusException.class, e);
            assertEquals("<html>", new String(e.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSuccessCutShortIsATransportException() throws IOException {
        try (WireServer server = new WireServer((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"code\":200");
            return false;
        })) {
            TransportException e =
                    assertInstanceOf(TransportException.class, failure(server, TestCall.get(ENVELOPE, THING)));

            assertFalse(e.neverLeft());
            assertInstanceOf(IOException.class, e.getCause());
        }
    }

    @Test
    void anAnswerTooLongIsUnreadableAndAnErrorPageTooLongIsCut() throws IOException {
        String body = "{\"code\":500," + " ".repeat(200) + "\"resultMsg\":\"\"}";
        try (WireServer server = WireServer.json(body)) {
            Connection.Builder small = connection(server).maxAnswerBytes(100);
            UnreadableAnswerException e =
                    assertThrows(UnreadableAnswerException.class, () -> call(small, TestCall.get(ENVELOPE, THING)));
            assertTrue(e.getMessage().contains("it is longer than 100 bytes"));
            assertEquals(0, e.body().length);
        }
        try (WireServer server = WireServer.answering(500, "application/json", body)) {
            Connection.Builder small = connection(server).maxAnswerBytes(100);
            assertThrows(HttpStatusException.class, () -> call(small, TestCall.get(ENVELOPE, THING)));
        }
        try (WireServer server = WireServer.json(body)) {
            Connection.Builder exact = connection(server).maxAnswerBytes(body.length());
            assertThrows(BusinessException.class, () -> call(exact, TestCall.get(ENVELOPE, THING)));
        }
    }

    @Test
    void noContentIsEnoughForACallWithoutResult() throws IOException {
        try (WireServer server = new WireServer((request, connection) -> connection.send("HTTP/1.1 204 No\r\n\r\n"))) {
            assertNull(call(server, TestCall.get(ENVELOPE, Result.none())));
            assertEquals(Optional.empty(), call(server, TestCall.get(ENVELOPE, Result.optional(Thing::decode))));
            assertInstanceOf(UnreadableAnswerException.class, failure(server, TestCall.get(ENVELOPE, THING)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "{\"a\":1}", "{\"a\":", "[1] 2"})
    void whereNeitherEnvelopeNorResultIsDueAnyAnswerWillDo(String body) throws IOException {
        try (WireServer server = WireServer.answering(200, "text/plain", body)) {
            assertNull(call(server, TestCall.get(null, Result.none())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" <html>Please log in", "\uFEFF<!DOCTYPE html>"})
    void aPageInPlaceOfAnAnswerIsNoSuccess(String page) throws IOException {
        try (WireServer server = WireServer.answering(200, "text/html", page)) {
            ApiException e = failure(server, TestCall.get(null, Result.none()));

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertTrue(e.getMessage().contains("it is HTML or XML, not JSON"), e.getMessage());
        }
    }

    @Test
    void withoutAnEnvelopeTheAnswerIsTheResult() throws IOException {
        try (WireServer server = WireServer.json("{\"name\":\"a\"}")) {
            assertEquals("a", call(server, TestCall.get(null, THING)).name());
            assertEquals(
                    "a",
                    call(server, TestCall.get(null, Result.optional(Thing::decode)))
                            .orElseThrow()
                            .name());
        }
        try (WireServer server = WireServer.answering(404, "application/json", "{\"code\":404}")) {
            assertInstanceOf(HttpStatusException.class, failure(server, TestCall.get(null, THING)));
        }
        try (WireServer server = WireServer.json("{\"name\":\"a\"} x")) {
            assertInstanceOf(UnreadableAnswerException.class, failure(server, TestCall.get(null, THING)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "\"gb18030\"; x=y", "UTF-16LE", "utf-8", "US-ASCII"})
    void theCharsetOfAnAnswerIsHonoured(String parameter) throws IOException {
        String name = parameter.replace("\"", "").replace("; x=y", "");
        String text = name.equals("US-ASCII") ? "Zhang" : "张三";
        byte[] body = ("{\"code\":200,\"data\":{\"name\":\"" + text + "\"}}").getBytes(Charset.forName(name));
        try (WireServer server = new WireServer(
                (request, connection) -> connection.answer(200, "application/json; charset=" + parameter, body))) {
            assertEquals(text, call(server, TestCall.get(ENVELOPE, THING)).name());
        }
    }

    @Test
    void onlyOfACodeTheValueCountsAndNotTheText() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":40013.0,\"resultMsg\":1.0,\"requestId\":20.50e1}")) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, THING));

            assertEquals("40013", e.code());
            assertEquals("1.0", e.vendorMessage());
            assertEquals("20.50e1", e.requestId());
        }
    }

    @Test
    void theRequestIdMayBeInAHeader() throws IOException {
        try (WireServer server = new WireServer((request, connection) ->
                connection.send("HTTP/1.1 500 No\r\nX-Request-Id: H7\r\nContent-Length: 0\r\n\r\n"))) {
            assertEquals("H7", failure(server, TestCall.get(ENVELOPE, THING)).requestId());
        }
    }

    @Test
    void aPagedAnswerHasItsItemsAndItsPlace() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":{\"number\":1,\"pageSize\":\"20\","
                + "\"totalElements\":41,\"pages\":3,\"content\":[{\"name\":\"a\"}],\"x\":1}}")) {
            Page<Thing> page = call(server, TestCall.get(ENVELOPE, pages()));

            assertEquals("a", page.items().get(0).name());
            assertEquals(1L, page.number());
            assertEquals(20L, page.size());
            assertEquals(41L, page.total());
            assertEquals(3L, page.pages());
            assertTrue(page.unknownMembers().containsKey("x"));
        }
    }

    @Test
    void aPagedAnswerOneLevelTooHighIsNoEmptyPage() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200,\"data\":{\"page\":{\"content\":[]}}}")) {
            ApiException e = failure(server, TestCall.get(ENVELOPE, pages()));

            assertTrue(e.getMessage().contains("$.data.content: expected a value, for it is required"), e.getMessage());
        }
    }

    @Test
    void parametersWithoutEffectAreReportedAndTheCallIsMade() throws IOException {
        try (WireServer server = WireServer.json("{\"code\":200}")) {
            try (Connection connection = connection(server).build()) {
                Caller.of(connection).call(TestCall.get(ENVELOPE, Result.none()), "ineffective");
            }
            assertEquals(List.of("getThing (GET /call) [a has no effect: it counts only when b is set]"), notices);
            assertNotNull(server.request());
        }
    }

    @Test
    void aListenerOrHookThatThrowsFailsNoCall() throws IOException {
        CallListener broken = new CallListener() {
            @Override
            public void ineffective(CallInfo call, List<String> what) {
                throw new IllegalStateException("expected in the log of this test");
            }
        };
        try (WireServer server = WireServer.json("{\"code\":200}");
                Connection connection = connection(server).listener(broken).build()) {
            Caller caller = Caller.of(connection)
                    .with(CallOptions.builder()
                            .onAnswer(head -> {
                                throw new IllegalStateException("expected in the log of this test");
                            })
                            .build());

            assertNull(caller.call(TestCall.get(ENVELOPE, Result.none()), "ineffective"));
        }
    }
}
