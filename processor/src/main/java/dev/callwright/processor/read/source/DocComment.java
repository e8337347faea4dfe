package dev.callwright.processor.read.source;

import dev.callwright.processor.read.DocText;
import org.jspecify.annotations.Nullable;

/**
 * A doc comment, read as plain text.
 *
 * @param text what comes before the first block tag
 * @param deprecated the text of its {@code @deprecated} tag, empty where that has none; null where there is no such tag
 */
record DocComment(String text, @Nullable String deprecated) {
    private static final String DEPRECATED = "@deprecated";

    /** Reads a comment as {@link DocComments} gives it. */
    static DocComment of(@Nullable String comment) {
        StringBuilder text = new StringBuilder();
        StringBuilder reason = null;
        StringBuilder current = text;
        int depth = 0;
        for (String line : comment == null ? new String[0] : comment.split("\\R", -1)) {
            String stripped = line.strip();
            if (depth == 0 && startsBlockTag(stripped)) {
                current = new StringBuilder();
                if (isDeprecated(stripped)) {
                    reason = current;
                    stripped = stripped.substring(DEPRECATED.length());
                }
            }
            depth = depthAfter(stripped, depth);
            current.append(stripped).append('\n');
        }
        return new DocComment(DocText.of(text.toString()), reason == null ? null : DocText.of(reason.toString()));
    }

    private static boolean startsBlockTag(String line) {
        return line.length() > 1 && line.charAt(0) == '@' && Character.isLetter(line.charAt(1));
    }

    private static boolean isDeprecated(String line) {
        return line.startsWith(DEPRECATED)
                && (line.length() == DEPRECATED.length() || Character.isWhitespace(line.charAt(DEPRECATED.length())));
    }

    /** How many braces of an inline tag are open at the end of a line: no block tag begins within one. */
    private static int depthAfter(String line, int depth) {
        int open = depth;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{' && (open > 0 || line.startsWith("{@", i))) {
                open++;
            } else if (c == '}' && open > 0) {
                open--;
            }
        }
        return open;
    }
}
