package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * A change of a description.
 *
 * @param what in words
 * @param from a text that occurs once
 * @param to what takes its place
 */
record Edit(String what, String from, String to) {
    static Edit after(String what, String line, String added) {
        return new Edit(what, line + "\n", line + "\n" + added + "\n");
    }

    String of(String description) {
        int at = description.indexOf(from);
        assertTrue(at >= 0 && at == description.lastIndexOf(from), () -> "not once: " + from);
        return description.replace(from, to);
    }

    static String all(List<Edit> edits, String description) {
        String changed = description;
        for (Edit edit : edits) {
            changed = edit.of(changed);
        }
        return changed;
    }

    @Override
    public String toString() {
        return what;
    }
}
