package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.ApiException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.testing.WireServer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Results that are no JSON. */
@Timeout(60)
class TextTest {
    private static final CallFacts FACTS =
            CallFacts.of(Api.named("Test"), "getText", "GET", "/text").safe();
    private static final TestCall<String, String> TEXT = call(FACTS, Result.text());
    private static final TestCall<String, String> WRAPPED = call(FACTS.envelope(TestCall.ENVELOPE), Result.text());
    private static final TestCall<String, Optional<String>> OPTIONAL =
            call(FACTS.envelope(TestCall.ENVELOPE).absent(Set.of(404), Set.of("40400")), Result.optionalText());

    private static <T> TestCall<String, T> call(CallFacts facts, Result<T> result) {
        return new TestCall<>(facts, result, (request, out) -> {});
    }

    private static Rig answering(Way way, String contentType, byte[] body) throws IOException {
        return new Rig(way, (request, connection) -> connection.answer(200, contentType, body));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=GBK, GBK",
        "'text/plain;charset=\"utf-16\"; format=flowed', utf-16",
        "text/plain; charset=utf-8, utf-8",
        "text/plain, utf-8",
        "application/json, utf-8",
        ", utf-8",
    })
    void isReadInItsCharset(String contentType, String charset) throws IOException {
        String text = " 你好,\n\"world\" ";
        for (Way way : Way.values()) {
            try (Rig rig = answering(way, contentType, text.getBytes(Charset.forName(charset)))) {
                assertEquals(text, rig.call(TEXT, ""));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void thatIsNotWrittenInItsCharsetIsNotGuessed(Way way) throws IOException {
        byte[] gbk = "你好".getBytes(Charset.forName("GBK"));
        try (Rig rig = answering(way, "text/plain", gbk)) {
            ApiException e = assertThrows(UnreadableAnswerException.class, () -> rig.call(TEXT, ""));
            assertEquals(
                    "getText (GET /text) has an answer that cannot be read: it is not written in utf-8 [status 200, text/plain]",
                    e.getMessage());
        }
        try (Rig rig = answering(way, "text/plain; charset=klingon", gbk)) {
            ApiException e = assertThrows(UnreadableAnswerException.class, () -> rig.call(TEXT, ""));
            assertEquals(
                    "getText (GET /text) has an answer that cannot be read: its charset is not known to this JDK"
                            + " [status 200, text/plain; charset=klingon]",
                    e.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void isAskedForAsText(Way way) throws IOException {
        try (Rig rig = answering(way, "text/plain", "1.2".getBytes(StandardCharsets.UTF_8))) {
            rig.call(TEXT, "");
            WireServer.Request request = rig.server.request();
            assertEquals("text/plain, */*;q=0.1", request.header("Accept"));
            assertEquals("gzip", request.header("Accept-Encoding"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, '', ''",
        "200, ' ', ' '",
        "204, '', ''",
        "200, '<p>fine</p>', '<p>fine</p>'",
        "200, '{\"code\": 200, \"data\": \"x\"}', '{\"code\": 200, \"data\": \"x\"}'",
        "200, '{\"kind\": 7}', '{\"kind\": 7}'",
        "200, '{\"code\": 40300}', BusinessException 40300",
        "400, '{\"code\": 40300}', BusinessException 40300",
        "400, no, HttpStatusException null",
        "404, no, HttpStatusException null",
    })
    void besideAnEnvelopeThatTellsOfFailures(int status, String body, String outcome) throws IOException {
        assertOutcome(outcome, WRAPPED, status, body);
    }

    @ParameterizedTest
    @CsvSource({
        "200, text, Optional[text]",
        "200, ' ', Optional[ ]",
        "200, '', Optional.empty",
        "204, '', Optional.empty",
        "404, no, Optional.empty",
        "200, '{\"code\": 40400}', Optional.empty",
        "500, '{\"code\": 40400}', Optional.empty",
        "200, '{\"code\": 40300}', BusinessException 40300",
        "404, '<html>no page</html>', HttpStatusException null",
        "410, no, HttpStatusException null",
    })
    void orNone(int status, String body, String outcome) throws IOException {
        assertOutcome(outcome, OPTIONAL, status, body);
    }

    private static void assertOutcome(String outcome, TestCall<String, ?> call, int status, String body)
            throws IOException {
        for (Way way : Way.values()) {
            try (Rig rig = new Rig(
                    way,
                    (request, connection) -> status == 204
                            ? connection.send("HTTP/1.1 204 No Content\r\n\r\n")
                            : connection.answer(status, "text/plain", body))) {
                assertEquals(outcome, outcome(rig, call), way::toString);
            }
        }
    }

    private static String outcome(Rig rig, TestCall<String, ?> call) {
        try {
            return String.valueOf(rig.call(call, ""));
        } catch (ApiException e) {
            return e.getClass().getSimpleName() + " " + e.code();
        }
    }
}
