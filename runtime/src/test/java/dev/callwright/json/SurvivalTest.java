package dev.callwright.json;

import static dev.callwright.json.Refusals.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a server says, a codec gives a model or the documented exception, and loses nothing. */
class SurvivalTest {
    private static final String TASK = "{\"id\":12,\"text\":\"中文 \\n x\",\"count\":3,\"ratio\":0.5,\"price\":1.50,"
            + "\"done\":true,\"start\":\"2024-02-29 01:02:03\",\"color\":\"RED\",\"extra\":{\"a\":[1]},"
            + "\"numbers\":[1,2],\"scores\":{\"x\":1},\"new\":[null],"
            + "\"child\":{\"id\":1,\"color\":3,\"count\":4},\"children\":[{\"id\":2,\"done\":false}]}";

    @Test
    void mutatedAnswersGiveAModelOrTheDocumentedException() {
        Random random = new Random(42);
        int models = 0;
        for (int i = 0; i < Mutations.DOCUMENTS; i++) {
            byte[] json = Mutations.mutated(utf8(TASK), random);
            try {
                Task task = Json.read(json, Task::decode);
                models++;
                assertWritesWhatItRead(task);
            } catch (JsonException e) {
                assertTrue(e.path().startsWith("$"), e.path());
                assertTrue(e.offset() >= 0 && e.offset() <= json.length, e.getMessage());
            }
        }
        assertTrue(models > Mutations.DOCUMENTS / 20, "only " + models + " models");
    }

    private static void assertWritesWhatItRead(Task task) {
        byte[] written = Json.writeBytes(task, Task::encode);
        assertEquals(task, Json.read(written, Task::decode));
    }

    @Test
    void everyByteOfAnAnswerMayBeMissingOrAnother() {
        byte[] json = utf8(TASK);
        for (int at = 0; at < json.length; at++) {
            for (int value = -1; value < 256; value += value < 0 ? 1 : 5) {
                byte[] changed = json.clone();
                if (value >= 0) {
                    changed[at] = (byte) value;
                } else {
                    changed = Arrays.copyOf(json, at);
                }
                try {
                    assertWritesWhatItRead(Json.read(changed, Task::decode));
                } catch (JsonException e) {
                    assertTrue(e.offset() <= changed.length);
                }
            }
        }
    }
}
