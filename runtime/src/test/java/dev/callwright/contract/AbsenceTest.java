package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.ApiException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.json.Decoders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers by which a call is told that there is nothing. */
@Timeout(60)
class AbsenceTest {
    private static final CallFacts PLAIN = CallFacts.of(
                    Api.named("Test").error("40400", ErrorTrait.RETRYABLE), "getThing", "GET", "/call")
            .safe()
            .absent(Set.of(404, 410), Set.of("40400"));
    private static final CallFacts WRAPPED = PLAIN.envelope(TestCall.ENVELOPE);

    private static <T> TestCall<String, T> call(CallFacts facts, Result<T> result) {
        return new TestCall<>(facts, result, (request, out) -> {});
    }

    private static Rig answering(Way way, int status, String body) throws IOException {
        return new Rig(way, (request, connection) -> connection.answer(status, "application/json", body));
    }

    @ParameterizedTest
    @CsvSource({
        "404, '{\"error\": \"no such thing\"}', nothing",
        "404, '', nothing",
        "410, 'gone', nothing",
        "404, '<html>no such page</html>', HttpStatusException",
        "404, ' \n<html>no such page</html>', HttpStatusException",
        "404, '\uFEFF<!DOCTYPE html>', HttpStatusException",
        "404, '\uFEFF', nothing",
        "403, '{}', HttpStatusException",
        "200, '\"thing\"', thing",
    })
    void ofAnAnswerWithoutAnEnvelope(int status, String body, String outcome) throws IOException {
        assertOutcome(outcome, PLAIN, status, body);
    }

    @ParameterizedTest
    @CsvSource({
        "200, '{\"code\": 40400}', nothing",
        "200, '{\"data\": \"thing\", \"code\": \"40400\"}', nothing",
        "400, '{\"code\": 40400}', nothing",
        "404, '{\"code\": 40300}', nothing",
        "200, '{\"code\": 404}', BusinessException",
        "400, '{\"code\": 40300}', BusinessException",
        "404, '<html>40400</html>', HttpStatusException",
        "400, '{\"status\": 40400}', HttpStatusException",
        "200, '{\"code\": 200, \"data\": \"thing\"}', thing",
    })
    void ofAnEnvelope(int status, String body, String outcome) throws IOException {
        assertOutcome(outcome, WRAPPED, status, body);
    }

    private static void assertOutcome(String outcome, CallFacts facts, int status, String body) throws IOException {
        TestCall<String, Optional<String>> call = call(facts, Result.optional(Decoders.string()));
        for (Way way : Way.values()) {
            try (Rig rig = answering(way, status, body)) {
                if (outcome.endsWith("Exception")) {
                    ApiException e = assertThrows(ApiException.class, () -> rig.call(call, ""));
                    assertEquals(outcome, e.getClass().getSimpleName());
                } else {
                    assertEquals(outcome, rig.call(call, "").orElse("nothing"));
                }
                assertEquals(1, rig.server.requests().size());
            }
        }
    }

    /** It may be anything, a page from elsewhere too. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Encoding: br", "Content-Encoding: gzip", "Content-Type: text/html; charset=x-none"})
    void nobodyIsToldOfNothingByWhatNobodyCanRead(String header) throws IOException {
        TestCall<String, Optional<String>> call = call(WRAPPED, Result.optional(Decoders.string()));
        for (Way way : Way.values()) {
            try (Rig rig = new Rig(way, (request, connection) -> {
                connection.send("HTTP/1.1 404 No\r\nContent-Length: 5\r\n" + header + "\r\n\r\n\u0001abcd");
                return true;
            })) {
                assertThrows(HttpStatusException.class, () -> rig.call(call, ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatReturnsNothingHasSucceeded(Way way) throws IOException {
        try (Rig rig = answering(way, 404, "{}")) {
            assertNull(rig.call(call(PLAIN, Result.none()), ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsEmptyAndTheLast(Way way) throws IOException {
        PageDecoder<String> pages = PageDecoder.of(Map.of(Page.Part.ITEMS, "items"), Decoders.string());
        try (Rig rig = answering(way, 404, "{}")) {
            Page<String> page = rig.call(call(WRAPPED, Result.of(pages)), "");
            assertEquals(List.of(), page.items());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsToldAsItWas(Way way) throws IOException {
        List<AnswerHead> heads = new ArrayList<>();
        try (Rig rig = answering(way, 404, "{\"code\": 40400}")) {
            rig.call(
                    CallOptions.builder().onAnswer(heads::add).build(),
                    call(WRAPPED, Result.optional(Decoders.string())),
                    "");
        }
        assertEquals(1, heads.size());
        assertEquals(404, heads.get(0).status());
        assertEquals("40400", heads.get(0).code());
    }
}
