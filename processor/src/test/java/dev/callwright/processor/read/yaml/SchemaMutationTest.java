package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Descriptions with words of the notation in wrong places: reader and schema agree on each. */
class SchemaMutationTest {
    private static final int ROUNDS = Integer.getInteger("schema.mutations", 2_000);
    private static final List<String> WORDS = List.of(
            ("nullable sensitive non-empty min max quoted format zone style default refused retryable expired deprecated java"
                            + " string long binary list<long> list< > list set<long?> map<string?,long> map<A,list<long>?>"
                            + " page<A> map<long,long,long> list<string?>? long? ? ?? string[] - = ( ) (1) (a) A A(1)=2 ="
                            + " , a, [ ] { } : none absent 1 0 08 1e3 0x1F -1.5 1.0 true True no null ~ '' \"\" 'a''b' \"a\\\"b\""
                            + " \"a\\n\" \"open 'open \"a\"b \"min\" is set not counts only when has no effect at least one of"
                            + " code success data request response page offset cursor first size items name type optional wire"
                            + " doc doc: type: name: get: post: safe: body: path: rules: returns: envelope: paging: use: java:"
                            + " deprecated: value: =2 =08 min: style: comma commas 'comma' iso 中文 😀 \u3000 >- |- # - -- –")
                    .split(" "));

    @Test
    void misplacedWordsAreJudgedAlike() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> description : SchemaTest.descriptions().entrySet()) {
            if (description.getValue().length() < 8_000) {
                texts.add(description.getValue());
            }
        }
        Random random = new Random(11);
        int accepted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            accepted += Reading.of(text).problems().isEmpty() ? 1 : 0;
        }
        int all = accepted;
        assertTrue(all > ROUNDS / 20 && all < ROUNDS * 3 / 4, () -> all + " of " + ROUNDS + " have no problem");
    }

    /** With one to three of its words replaced, left out, doubled, or another put before them. */
    private static String mutated(String text, Random random) {
        String[] parts = text.split("(?<=[^ \\n])(?=[ \\n])|(?<=[ \\n])(?=[^ \\n])", -1);
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextInt(parts.length);
            String word = WORDS.get(random.nextInt(WORDS.size()));
            if (!parts[at].isBlank()) {
                parts[at] = switch (random.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> parts[at] + " " + parts[at];
                    case 2 -> parts[at] + " " + word;
                    case 3 -> parts[at] + word;
                    default -> word;
                };
            }
        }
        return String.join("", parts);
    }
}
