package dev.callwright.processor.read.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** A text that may be no YAML, with what stands in braces and brackets on lines of its own, as in block style. */
final class Unfolded {
    /** More than people indent a block, so that what was unfolded lies deeper than what is around it. */
    private static final String INDENT = " ".repeat(9);

    /** No name lies deeper, and a text that does may be made to fill the memory. */
    private static final int DEEPEST = 3;

    private static final String BEFORE_VALUES = ":[{,-\n";

    private final String text;
    private final StringBuilder lines = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private final int outermost;
    private char before = '\n';
    private int plainBraces;

    private Unfolded(String text) {
        this.text = text;
        this.outermost = text.stripLeading().startsWith("{") ? 1 : 0;
    }

    static String of(String text) {
        return new Unfolded(text).unfold();
    }

    private String unfold() {
        for (int i = 0; i < text.length(); i++) {
            i = take(i);
        }
        return lines.toString();
    }

    /** The offset of the last character that was taken. */
    private int take(int at) {
        char c = text.charAt(at);
        boolean repeated = c == ',' && before == ',';
        boolean value = BEFORE_VALUES.indexOf(before) >= 0;
        if (isAtStart() && Character.isWhitespace(c)) {
            return at;
        } else if (c == ' ') {
            lines.append(c);
            return at;
        }
        before = c;
        if (value && (c == '{' || c == '[')) {
            open.push(c);
            begin();
        } else if (value && (c == '"' || c == '\'')) {
            return quoted(at);
        } else if (c == '{') {
            plainBraces++;
            lines.append(c);
        } else if (c == '}' && plainBraces > 0) {
            plainBraces--;
            lines.append(c);
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.pop();
        } else if (c == ',' && !open.isEmpty() && !repeated) {
            begin();
        } else {
            lines.append(c);
        }
        return at;
    }

    /** Whether nothing stands on an unfolded line yet, whose indentation is its own. */
    private boolean isAtStart() {
        return !open.isEmpty() && (before == ',' || before == '{' || before == '[');
    }

    private void begin() {
        int depth = open.size() - outermost;
        if (depth <= DEEPEST) {
            lines.append('\n').append(INDENT.repeat(Math.max(0, depth)));
            lines.append(open.getFirst() == '[' ? "- " : "");
        }
    }

    private int quoted(int from) {
        int end = text.indexOf(text.charAt(from), from + 1);
        int lineEnd = text.indexOf('\n', from);
        int last = end < 0 || (lineEnd >= 0 && lineEnd < end) ? from : end;
        lines.append(text, from, last + 1);
        return last;
    }
}
