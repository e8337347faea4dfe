package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.JsonException;
import dev.callwright.processor.generate.GeneratedCodecs.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Generated codecs read what is large or deep in a time that grows with its size, or refuse it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeAnswerTest {
    private static final boolean DEEP = Boolean.getBoolean("callwright.deep");
    private static final int MANY = DEEP ? 1_000_000 : 100_000;

    private static GeneratedCodecs codecs;

    @BeforeAll
    static void compile() throws IOException {
        codecs = new GeneratedCodecs();
    }

    @AfterAll
    static void close() throws IOException {
        codecs.close();
    }

    @Test
    void nested100000DeepInAnyPlaceIsRefused() {
        for (Codec codec : codecs.all()) {
            for (Place place : Place.in(codec.tree())) {
                for (String open : List.of("[", "{\"a\":", "{\"parent\":", "{\"replacements\":[", "[{\"k\":[")) {
                    JsonException refused = codec.refuses(utf8(place.with(open.repeat(100_000))));
                    assertTrue(
                            refused.isMismatch() || refused.expected().equals("at most 512 levels"),
                            refused::getMessage);
                }
            }
        }
    }

    @Test
    void aTextOf10MegabytesInAnyPlaceIsReadOrExplained() {
        String text = '"' + "中x\\n\\u4e2d".repeat(1_000_000) + '"';
        for (Codec codec : DEEP ? codecs.all() : List.of(codecs.order())) {
            Place.in(codec.tree()).stream()
                    .filter(place ->
                            DEEP || place.isMember() && place.name().matches("\"(customer|status|createdAt|amount)\":"))
                    .forEach(place -> codec.survives(place.with(text)));
        }
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedInAnyPlace() {
        for (Codec codec : codecs.all()) {
            for (Place place : Place.in(codec.tree())) {
                JsonException refused = codec.refuses(utf8(place.with("9".repeat(1_000_000))));
                assertTrue(refused.isMismatch() || refused.expected().contains("at most"), refused::getMessage);
            }
        }
    }

    @Test
    void oneNameManyTimes() {
        for (String member :
                List.of("\"orderId\":1", "\"days\":[7]", "\"new\":{}", "\"a-b\":\"odd\"", "\"parent\":{}")) {
            codecs.order().survives(withMembers(member, (member + ",").repeat(MANY)));
        }
    }

    @Test
    void manyUnknownMembers() {
        codecs.order().survives(withMembers("", numbered("\"new%d\":[{}],")));
    }

    @Test
    void manyUnknownConstantsAsKeys() {
        String scores = numbered("\"K%d\":[1.5],");
        codecs.order().survives(withMembers("", "\"scores\":{" + scores + "\"NEW\":[]},"));
    }

    @Test
    void manyValuesThatDoNotFit() {
        codecs.order().survives(withMembers("\"days\":[\"2020-02-29\"],", "\"days\":[" + "1,".repeat(MANY) + "1],"));
    }

    @Test
    void aMisfitAtEveryLevelIsNotReadOverAndOver() {
        String members = codecs.order().good().substring(1).replaceFirst(",\"parent\":.*", "");
        for (String misfit : List.of("\"weight\":\"odd\"", "\"orderId\":{}", "\"a-b\":\"odd\"")) {
            String level = "{" + members + "," + misfit + ",\"parent\":";
            codecs.order().survives(level.repeat(120) + "{}" + "}".repeat(120));
            codecs.order().survives("{" + members + ",\"parent\":" + level.repeat(120) + "{}" + "}".repeat(121));
        }
    }

    @Test
    void timeGrowsWithTheSize() {
        String small = withMembers("", numbered("\"new%d\":[{}],", MANY / 10));
        String large = withMembers("", numbered("\"new%d\":[{}],", MANY));
        long once = Math.max(nanos(small), TimeUnit.MILLISECONDS.toNanos(20));
        long ten = nanos(large);
        assertTrue(ten < 60 * once, () -> "ten times the members took " + ten + " ns, and " + once + " before");
    }

    /** The least of several, when the code is warm. */
    private static long nanos(String json) {
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    codecs.order().read(json);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    private static String withMembers(String without, String members) {
        return "{" + members
                + codecs.order()
                        .good()
                        .replace(without.isEmpty() ? "\0" : without, "")
                        .substring(1);
    }

    private static String numbered(String format) {
        return numbered(format, MANY);
    }

    private static String numbered(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
