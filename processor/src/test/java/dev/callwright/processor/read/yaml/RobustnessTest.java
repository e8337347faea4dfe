package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends, soon, and in problems rather than exceptions. */
class RobustnessTest {
    private static final int HALF_A_MEGABYTE = 512 * 1024;
    private static final String ALPHABET = "aA0 -?:,[]{}<>\"'#&*!|>%@`=()\n\t~.é😀";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "{a: ",
                "- ",
                "? ",
                "a: b\n",
                "a,",
                "\"",
                "'",
                "&a ",
                "*a ",
                "!a ",
                "#",
                " ",
                "\n",
                "a: [",
                "|\n ",
                ">",
                "%",
                "a",
                "😀",
                "- a - b\n",
                "\\",
                "---\n",
                "a: b: ",
                "<<: "
            })
    void oneThingOverAndOver(String part) {
        String text = part.repeat(HALF_A_MEGABYTE / part.getBytes(StandardCharsets.UTF_8).length);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertFalse(Reading.of(text).problems().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nullable ", "min 1 ", "list<", "format a,", "x ", "'' ", "\"", "- ", "(", "?", "deprecated 'a' "
            })
    void longLines(String part) {
        String text = Reading.HEAD + "types:\n  A:\n    a: >-\n      string " + part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Reading.of(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: {get: /x, ", "[a - b, ", "a: string\n    "})
    void manyItems(String part) {
        String text = Reading.HEAD + "types:\n  A:\n    " + part.repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Reading.of(text);
        });
    }

    @Test
    void mutationsOfAnExample() throws IOException {
        String example = example();
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(example);
            for (int change = random.nextInt(3); change >= 0; change--) {
                mutate(text, random);
            }
            assertDoesNotThrow(() -> check(text.toString()), text::toString);
        }
    }

    /** Every place lies within the text, and every problem says something. */
    private static void check(String text) {
        Reading reading = Reading.of(text);
        List<String> lines = text.lines().toList();
        for (Problem problem : reading.problems()) {
            Position.InFile at = (Position.InFile) problem.position();
            String line = at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
            int length = line.codePointCount(0, line.length());
            assertTrue(at.column() >= 1 && at.column() + at.length() <= length + 2, () -> problem + "\n" + text);
            assertFalse(problem.cause().isBlank());
        }
        assertTrue(reading.result().isPresent() || !reading.problems().isEmpty());
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 ->
                text.insert(
                        at,
                        ALPHABET.codePoints()
                                .skip(random.nextInt(30))
                                .mapToObj(Character::toString)
                                .findFirst()
                                .orElse("x"));
            case 2 -> text.setCharAt(at, ALPHABET.charAt(random.nextInt(20)));
            default -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
        }
    }

    private static String example() throws IOException {
        try (InputStream in = RobustnessTest.class.getResourceAsStream("call-record.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), Reading.of(text).lines());
            return text;
        }
    }
}
