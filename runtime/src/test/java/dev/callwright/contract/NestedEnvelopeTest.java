package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.Download;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.contract.EnvelopeOutcomeTest.Thing;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonDecoder;
import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Envelopes whose parts lie within other objects, over real HTTP. */
@Timeout(20)
class NestedEnvelopeTest {
    /** {@code {"error": {"code": ...}}}, which only failures have; the result's members stand beside it. */
    private static final Envelope ERROR = Envelope.codeIn("error", "code")
            .successWhenAbsent()
            .message("error", "message")
            .requestId("error", "trace", "id");

    /** {@code {"head": {"code": 0}, "body": {"data": ...}}}. */
    private static final Envelope HEAD =
            Envelope.codeIn("head", "code").success("0").data("body", "data").message("head", "msg");

    /** {@code {"result": {"code": 0, "msg": "ok", "name": "a"}}}: the result holds what tells of it. */
    private static final Envelope AROUND =
            Envelope.codeIn("result", "code").success("0").data("result").message("result", "msg");

    private static final Result<Thing> THING = Result.of(Thing::decode);
    private static final Result<List<Integer>> NUMBERS = Result.of(Decoders.listOf(Decoders.int32()));

    private static <T> T call(String body, Envelope envelope, Result<T> result) throws IOException {
        return call(200, body, envelope, result);
    }

    private static <T> T call(int status, String body, Envelope envelope, Result<T> result) throws IOException {
        try (WireServer server = WireServer.answering(status, "application/json", body);
                Connection connection =
                        Connection.builder().server(server.uri()).build()) {
            return Caller.of(connection).call(TestCall.get(envelope, result), "");
        }
    }

    private static ApiException failure(String body, Envelope envelope, Result<?> result) {
        return assertThrows(ApiException.class, () -> call(body, envelope, result));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\"}",
                "{\"name\":\"a\",\"error\":null}",
                "{\"error\":{},\"name\":\"a\"}",
                "{\"error\":{\"code\":null,\"message\":\"none\"},\"name\":\"a\"}",
                "{\"error\":{\"more\":{\"code\":1}},\"name\":\"a\"}",
                "{\"error\":{\"code\":1},\"error\":null,\"name\":\"a\"}",
                "{\"error\":{\"code\":1},\"name\":\"a\",\"error\":{\"message\":\"none\"}}",
                "{\"error\":\"text\",\"error\":{},\"name\":\"a\"}",
                "{\"error\":{\"code\":[]},\"error\":{},\"name\":\"a\"}"
            })
    void withoutACodeWhereItShouldBeTheCallSucceededIfTheEnvelopeSaysSo(String body) throws IOException {
        Thing thing = call(body, ERROR, THING);

        assertEquals("a", thing.name());
        assertEquals(Map.of(), thing.unknown(), "the error is the envelope's");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"rate_limit\",\"message\":\"no\",\"trace\":{\"id\":\"R\",\"of\":[]}}}",
                "{\"error\":{\"trace\":{\"of\":{\"code\":1},\"id\":\"R\"},\"param\":[{}],\"message\":\"no\",\"code\":\"rate_limit\"}}",
                "{\"name\":7,\"error\":{\"code\":\"other\",\"trace\":{\"id\":\"S\"}},"
                        + "\"error\":{\"message\":\"no\",\"trace\":{\"id\":\"R\"},\"code\":\"rate_limit\"}}",
                "{\"error\":null,\"error\":{\"message\":\"no\",\"trace\":{},\"trace\":{\"id\":\"R\"},\"code\":\"rate_limit\"}}"
            })
    void aCodeWithinAnotherObjectIsABusinessExceptionWithWhatStandsAroundIt(String body) throws IOException {
        for (int status : new int[] {200, 400, 429, 503}) {
            BusinessException e = assertThrows(BusinessException.class, () -> call(status, body, ERROR, THING));

            assertEquals("rate_limit", e.code());
            assertEquals("no", e.vendorMessage());
            assertEquals("R", e.requestId());
            assertEquals(status, e.status());
        }
    }

    @Test
    void whatALaterMemberOfOneNameLacksIsNotTakenFromTheEarlier() {
        String body = "{\"error\":{\"code\":1,\"message\":\"old\",\"trace\":{\"id\":\"R\"}},\"error\":{\"code\":2}}";

        ApiException e = failure(body, ERROR, THING);

        assertEquals("2", e.code());
        assertNull(e.vendorMessage());
        assertNull(e.requestId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":\"canary\",\"name\":\"a\"} | $.error: expected an object, but found a string",
                "{\"name\":\"a\",\"error\":[]} | $.error: expected an object, but found an array",
                "{\"error\":false,\"name\":\"a\"} | $.error: expected an object, but found a boolean",
                "{\"error\":0,\"name\":\"a\"} | $.error: expected an object, but found a number",
                "{\"error\":{\"code\":1},\"error\":\"canary\",\"name\":\"a\"} | $.error: expected an object",
                "{\"error\":{\"code\":{\"canary\":1}},\"name\":\"a\"} | $.error.code: expected a string, a number or a boolean,",
                "{\"error\":{\"code\":[\"canary\"]},\"name\":\"a\"} | $.error.code: expected a string, a number or a boolean,",
                "{\"error\":{\"canary\":{\"canary\":x}}} | $.error.canary[*]: expected a value",
                "{\"error\":{\"code\":\"x\" | $.error.code: expected ',' or '}'"
            })
    void whatIsNoCodeIsNeverTakenForASuccess(String body, String reason) {
        for (Result<?> result : List.of(THING, Result.none(), Result.optional(Thing::decode))) {
            ApiException e = failure(body, ERROR, result);

            assertInstanceOf(UnreadableAnswerException.class, e);
            assertTrue(e.getMessage().contains("cannot be read: " + reason), e.getMessage());
            assertFalse(e.getMessage().contains("canary") && !reason.contains("canary"), e.getMessage());
        }
        assertThrows(HttpStatusException.class, () -> call(400, body, ERROR, THING));
    }

    @Test
    void aCodeThatIsNoPlainValueIsNoSuccessInAPlainEnvelopeEither() {
        Envelope plain = Envelope.codeIn("error").successWhenAbsent();

        ApiException e = failure("{\"error\":{\"code\":1},\"name\":\"a\"}", plain, THING);

        assertInstanceOf(UnreadableAnswerException.class, e);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"x\",\"trace\":\"canary\"}}",
                "{\"error\":{\"code\":\"x\",\"trace\":[\"canary\"]}}",
                "{\"error\":{\"trace\":{\"id\":{\"canary\":1}},\"code\":\"x\"}}"
            })
    void onlyWhereTheCodeLiesAnObjectIsDemanded(String body) {
        ApiException e = failure(body, ERROR, THING);

        assertInstanceOf(BusinessException.class, e);
        assertNull(e.requestId());
        assertFalse(e.toString().contains("canary"), e.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"head\":{\"code\":0,\"msg\":\"ok\"},\"body\":{\"data\":{\"name\":\"a\"}}}",
                "{\"body\":{\"x\":[{}],\"data\":{\"name\":\"a\"},\"y\":{\"data\":1}},\"head\":{\"msg\":\"ok\",\"code\":\"0\"}}",
                "{\"head\":{\"code\":0},\"body\":{\"data\":{\"name\":\"b\"}},\"body\":{\"data\":{\"name\":\"a\"}}}",
                "{\"body\":{\"data\":{\"name\":\"b\"}},\"head\":{\"code\":0},\"body\":{\"data\":{\"name\":\"a\"}}}",
                "{\"head\":{\"code\":1},\"body\":[],\"body\":{\"data\":{\"name\":\"a\"}},\"head\":{\"code\":0}}",
                "{\"head\":{\"code\":0},\"body\":{\"data\":7,\"x\":1,\"data\":{\"name\":\"a\"}},\"head\":{\"code\":0}}"
            })
    void aResultWithinAnotherObjectIsReadWhereverTheCodeStands(String body) throws IOException {
        if (body.contains("\"data\":7")) {
            assertInstanceOf(UnreadableAnswerException.class, failure(body, HEAD, THING), "each has to fit");
        } else {
            assertEquals("a", call(body, HEAD, THING).name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"body\":null", ",\"body\":{}", ",\"body\":{\"data\":null}"})
    void aResultThatLiesNowhereIsAsIfItWereNull(String rest) throws IOException {
        String body = "{\"head\":{\"code\":0}" + rest + "}";

        assertNull(call(body, HEAD, Result.none()));
        assertEquals(Optional.empty(), call(body, HEAD, Result.optional(Thing::decode)));
        ApiException e = failure(body, HEAD, THING);
        assertInstanceOf(UnreadableAnswerException.class, e);
        String found = rest.contains("data") ? "null" : "nothing";
        assertTrue(e.getMessage().contains("$.body.data: expected an object, but found " + found), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"\"", "7", "[{\"data\":{\"name\":\"a\"}}]"})
    void whatIsNoObjectAroundTheResultMattersOnlyToASuccessThatHasOne(String around) throws IOException {
        String body = "{\"head\":{\"code\":0},\"body\":" + around + "}";

        assertNull(call(body, HEAD, Result.none()));
        for (Result<?> result : List.of(THING, Result.optional(Thing::decode), NUMBERS)) {
            ApiException e = failure(body, HEAD, result);
            assertInstanceOf(UnreadableAnswerException.class, e);
            assertTrue(e.getMessage().contains("$.body: expected an object, but found "), e.getMessage());
        }
        ApiException e = failure("{\"body\":" + around + ",\"head\":{\"code\":5,\"msg\":\"no\"}}", HEAD, THING);
        assertEquals("5", assertInstanceOf(BusinessException.class, e).code());
        assertEquals("no", e.vendorMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"head\":null}", "{\"head\":{}}", "{\"code\":0}", "{\"head\":{\"code\":null}}"})
    void whereACodeIsDueItsAbsenceIsUnreadableAndItsPathIsSaid(String body) {
        ApiException e = failure(body, HEAD, Result.none());

        assertInstanceOf(UnreadableAnswerException.class, e);
        assertTrue(e.getMessage().contains("it has no member head.code to say whether it succeeded"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":{\"code\":0,\"msg\":\"ok\",\"name\":\"a\",\"more\":{\"code\":1}}}",
                "{\"result\":{\"more\":{\"code\":1},\"name\":\"a\",\"code\":0}}",
                "{\"result\":{\"code\":1},\"result\":{\"name\":\"a\",\"code\":0,\"more\":{\"code\":1}},\"code\":2}"
            })
    void aResultMayHoldTheCodeWhichIsNoMemberOfIt(String body) throws IOException {
        Thing thing = call(body, AROUND, THING);

        assertEquals("a", thing.name());
        assertEquals(List.of("more"), List.copyOf(thing.unknown().keySet()));
        assertEquals("{\"code\":1}", thing.unknown().get("more").toString());
    }

    @Test
    void aResultThatHoldsTheCodeIsNotReadWhereThatSaysNo() {
        ApiException e = failure("{\"result\":{\"name\":[],\"code\":7,\"msg\":\"no\"}}", AROUND, THING);

        assertEquals("7", assertInstanceOf(BusinessException.class, e).code());
        assertEquals("no", e.vendorMessage());
        for (String body : List.of("{\"result\":[]}", "{\"result\":\"x\"}")) {
            assertInstanceOf(UnreadableAnswerException.class, failure(body, AROUND, THING));
        }
    }

    @Test
    void onlyAMessageLiesWithinAResultThatIsAList() throws IOException {
        Envelope envelope = Envelope.codeIn("code").success("0").data("data").message("data", "msg");

        assertEquals(List.of(1, 2), call("{\"code\":0,\"data\":[1,2]}", envelope, NUMBERS));
        assertEquals(List.of(1, 2), call("{\"data\":[1,2],\"code\":0}", envelope, NUMBERS));
        ApiException e = failure("{\"code\":1,\"data\":{\"msg\":\"no\"}}", envelope, NUMBERS);
        assertEquals("no", e.vendorMessage());
    }

    @Test
    void aDetailMayHoldTheCode() {
        Envelope envelope = Envelope.codeIn("error", "code").successWhenAbsent().detail("error");

        ApiException e = failure("{\"error\":{\"code\":\"x\",\"param\":\"p\"}}", envelope, THING);

        assertEquals("x", e.code());
        assertEquals("{\"code\":\"x\",\"param\":\"p\"}", e.detail());
    }

    @Test
    void aBusinessCodeWithinAnErrorBesideAFlag() throws IOException {
        Envelope envelope =
                Envelope.codeIn("ok").success("true").errorIn("error", "code").data("data");

        assertEquals(
                "E",
                failure("{\"ok\":false,\"error\":{\"code\":\"E\"}}", envelope, THING)
                        .code());
        assertEquals(
                "false",
                failure("{\"ok\":false,\"error\":\"E\"}", envelope, THING).code());
        assertEquals(
                "a",
                call("{\"ok\":true,\"error\":[],\"data\":{\"name\":\"a\"}}", envelope, THING)
                        .name());
    }

    @Test
    void aNameWithADotIsOneNameToAClientThatNamesOneMember() throws IOException {
        Envelope envelope = Envelope.codeIn("a.b").success("0").data("data");

        assertEquals(
                "a",
                call("{\"a.b\":0,\"a\":{\"b\":1},\"data\":{\"name\":\"a\"}}", envelope, THING)
                        .name());
    }

    @Test
    void pagesLieWithinOtherObjectsAndBesideTheCode() throws IOException {
        JsonDecoder<Page<Thing>> decoder = PageDecoder.of(
                Map.of(Page.Part.ITEMS, "items", Page.Part.TOTAL, "total", Page.Part.CURSOR, "next"), Thing::decode);
        String page = "\"items\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"total\":7,\"next\":\"n\",\"more\":1}";
        Envelope meta = Envelope.codeIn("meta", "code").success("200").data("response", "list");
        for (Page<Thing> read : List.of(
                call("{\"meta\":{\"code\":200},\"response\":{\"list\":{" + page + "}}", meta, Result.of(decoder)),
                call("{\"response\":{\"list\":{" + page + "},\"meta\":{\"code\":200}}", meta, Result.of(decoder)),
                call("{\"error\":{}," + page, ERROR, Result.of(decoder)),
                call("{\"result\":{\"code\":0," + page + "}", AROUND, Result.of(decoder)))) {
            assertEquals(2, read.items().size());
            assertEquals(7L, read.total());
            assertEquals("n", read.cursor());
            assertEquals(List.of("more"), List.copyOf(read.unknownMembers().keySet()));
        }
    }

    @Test
    void aDownloadMayBeRefusedSo() throws IOException {
        assertThrows(BusinessException.class, () -> call("{\"error\":{\"code\":\"gone\"}}", ERROR, Result.download()));
        try (WireServer server = WireServer.json("{\"error\":\"a text\"}");
                Connection connection =
                        Connection.builder().server(server.uri()).build();
                Download file = Caller.of(connection).call(TestCall.get(ERROR, Result.download()), "")) {
            assertEquals(18, file.stream().readAllBytes().length, "no envelope, and so the file");
        }
    }

    @Test
    void aBigResultBeforeItsCodeAndADeepEnvelope() throws IOException {
        String numbers = "[" + "1,".repeat(500_000) + "1]";
        String body = "{\"body\":{\"data\":" + numbers + "},\"head\":{\"code\":0}}";
        assertEquals(500_001, call(body, HEAD, NUMBERS).size());

        Envelope deep = Envelope.codeIn("a", "b", "c", "d", "e", "f", "g", "h")
                .success("0")
                .data("a", "b", "c", "d", "e", "f", "g", "i");
        assertEquals(
                List.of(1),
                call("{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"i\":[1],\"h\":0}}}}}}}}", deep, NUMBERS));
        String nested = "[".repeat(600) + "]".repeat(600);
        assertInstanceOf(
                UnreadableAnswerException.class,
                failure("{\"head\":{\"x\":" + nested + ",\"code\":0}}", HEAD, Result.none()));
    }
}
