package dev.callwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is JSON and what is not, by the several hundred cases of {@code conformance.txt}. */
class ConformanceTest {
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*(}|[^}]+)}");

    static List<String> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("conformance.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        }
    }

    @Test
    void thereAreHundredsOfCases() throws IOException {
        assertTrue(cases().size() > 500);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theVerdictHoldsWhetherReadOrSkippedOrKept(String line) {
        int space = line.indexOf(' ');
        String verdict = line.substring(0, space);
        byte[] json = bytes(line.substring(space + 1));
        assertEquals(verdict, verdict(json, Decoders.json()));
        assertEquals(verdict, verdict(json, JsonReaderTest::skip));
        assertEquals(verdict, verdict(json, ConformanceTest::walk));
    }

    private static String verdict(byte[] json, JsonDecoder<?> decoder) {
        try {
            Json.read(json, decoder);
            return "accept";
        } catch (JsonException e) {
            assertTrue(e.offset() >= 0 && e.offset() <= json.length);
            return "refuse";
        }
    }

    /** Reads as generated code does, numbers by the exact reader. */
    private static Object walk(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                JsonNames names = JsonNames.of("a", "b");
                int m = in.enterObject();
                while ((m = in.nextMember(names, m)) != JsonReader.END) {
                    walk(in);
                }
                in.endObject();
            }
            case ARRAY -> {
                for (boolean more = in.beginArray(); more; more = in.nextElement()) {
                    walk(in);
                }
            }
            case STRING -> in.readString();
            case NUMBER -> in.readDecimal();
            case BOOLEAN -> in.readBoolean();
            case NULL -> in.readNull();
        }
        return "walked";
    }

    private static byte[] bytes(String text) {
        Matcher matcher = REPEATED.matcher(text);
        String whole = matcher.replaceAll(
                match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < whole.length(); ) {
            if (whole.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(whole.substring(i + 2, i + 4), 16));
                i += 4;
            } else {
                int codePoint = whole.codePointAt(i);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint);
            }
        }
        return bytes.toByteArray();
    }
}
