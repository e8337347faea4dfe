package dev.callwright.processor.read;

import java.util.ArrayList;
import java.util.List;

/** Plain text as every notation reads it: how its author broke the lines does not count, paragraphs do. */
public final class DocText {
    private DocText() {}

    /**
     * The text without space around its lines, the lines of a paragraph joined by one space, and paragraphs, which one
     * or more blank lines part, by {@code "\n\n"}; empty for a blank text.
     */
    public static String of(String written) {
        List<String> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        written.lines().map(String::strip).forEach(line -> {
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                paragraphs.add(String.join(" ", lines));
                lines.clear();
            }
        });
        if (!lines.isEmpty()) {
            paragraphs.add(String.join(" ", lines));
        }
        return String.join("\n\n", paragraphs);
    }
}
