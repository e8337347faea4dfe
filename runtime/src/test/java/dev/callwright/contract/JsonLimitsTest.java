package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonValue;
import dev.callwright.testing.WireServer.Script;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer may hold, from a server's bytes to what a caller gets: just so much, and no more. */
@Timeout(60)
class JsonLimitsTest {
    private static final TestCall<String, JsonValue> CALL = TestCall.get(TestCall.ENVELOPE, Result.of(Decoders.json()));
    private static final String BEFORE = "{\"code\":200,\"data\":";
    private static final int ALL = 2_000;

    static Stream<Arguments> limits() {
        JsonSettings few =
                JsonSettings.defaults().maxDepth(3).maxTextLength(100).maxNumberLength(5);
        return Stream.of(
                        Arguments.of("levels", JsonSettings.defaults(), nested(511), nested(512)),
                        Arguments.of("levels", few, nested(2), nested(3)),
                        Arguments.of("text", few, text(100), text(101)),
                        Arguments.of("text", few, "{" + text(100) + ":1}", "{" + text(101) + ":1}"),
                        Arguments.of("number", JsonSettings.defaults(), "7".repeat(1_000), "7".repeat(1_001)),
                        Arguments.of("number", few, "-1.25", "-1.255"),
                        Arguments.of("bytes", JsonSettings.defaults(), filling(ALL), filling(ALL + 1)))
                .flatMap(limit -> Stream.of(Way.values())
                        .map(way -> Arguments.of(way, limit.get()[0], limit.get()[1], limit.get()[2], limit.get()[3])));
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String text(int length) {
        return '"' + "x".repeat(length) + '"';
    }

    /** What makes an answer as long as that. */
    private static String filling(int bytes) {
        return text(bytes - BEFORE.length() - 3);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatIsAllowedComesAndWhatIsMoreIsRefused(Way way, String what, JsonSettings settings, String most, String more)
            throws IOException {
        assertEquals(most, call(way, settings, most).toString());
        UnreadableAnswerException refused =
                assertThrows(UnreadableAnswerException.class, () -> call(way, settings, more));
        assertEquals(200, refused.status());
        assertEquals(1, refused.attempts());
        assertTrue(refused.getMessage().contains(what), refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKING_OVER_SOCKETS", "ASYNC_OVER_SOCKETS"})
    void theyHoldForAnErrorStatusToo(Way way) throws IOException {
        assertEquals(
                BusinessException.class, refused(way, JsonSettings.defaults().maxDepth(601)));
        assertEquals(
                HttpStatusException.class, refused(way, JsonSettings.defaults().maxDepth(600)));
    }

    private static Class<?> refused(Way way, JsonSettings settings) throws IOException {
        String body = "{\"code\":7,\"more\":" + nested(600) + "}";
        Script script = (request, connection) -> connection.answer(400, "application/json", body);
        try (Rig rig = new Rig(way, script, builder -> builder.json(settings))) {
            return assertThrows(ApiException.class, () -> rig.call(CALL, "")).getClass();
        }
    }

    private static JsonValue call(Way way, JsonSettings settings, String data) throws IOException {
        Script script = (request, connection) -> connection.answer(200, "application/json", BEFORE + data + "}");
        try (Rig rig = new Rig(way, script, builder -> builder.json(settings).maxAnswerBytes(ALL))) {
            return rig.call(CALL, "");
        }
    }
}
