package dev.callwright.json;

import java.util.Arrays;

/**
 * Finds the path to a place in a text by going through it once more; before that place it is known to be sound. Goes on
 * from the place asked for last, so that a text with many errors is gone through once.
 */
final class PathFinder {
    private static final int NO_NAME = 0;
    private static final int NO_ELEMENT = -1;
    /** Of deeper paths, so many steps are given at either end. */
    private static final int STEPS_AT_EITHER_END = 32;

    private final byte[] text;
    private int at;
    /** Per open object, where its current name begins; per open array, -2 for its first element, -3 for the next. */
    private int[] steps = new int[16];

    private int depth;
    /** Whether a name or an element is due, or the end of the object or array. */
    private boolean due;

    PathFinder(byte[] text) {
        this.text = text;
    }

    /** Whether the place lies before what has been gone through. */
    boolean isBeyond(int offset) {
        return at > offset;
    }

    /**
     * The path to a place.
     *
     * @param offset where
     * @param namesShown in how many of the outer levels names may be known
     */
    JsonPath pathTo(int offset, int namesShown) {
        return pathTo(offset, namesShown, new JsonPath());
    }

    /** As above, behind the path to where the text stands. */
    JsonPath pathTo(int offset, int namesShown, JsonPath around) {
        while (at < offset) {
            advance(offset);
        }
        if (offset >= text.length || text[offset] != ']') {
            beginElement();
        }
        return append(namesShown, around);
    }

    private void advance(int offset) {
        byte b = text[at];
        switch (b) {
            case ' ', '\n', '\r', '\t' -> at++;
            case '{' -> open(NO_NAME);
            case '[' -> open(NO_ELEMENT);
            case '}', ']' -> {
                depth--;
                due = false;
                at++;
            }
            case ',' -> {
                due = true;
                at++;
            }
            case '"' -> passText(offset);
            default -> {
                beginElement();
                at++;
            }
        }
    }

    private void open(int step) {
        beginElement();
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
        due = true;
        at++;
    }

    private void beginElement() {
        if (due && steps[depth - 1] < 0) {
            steps[depth - 1]--;
            due = false;
        }
    }

    private void passText(int offset) {
        beginElement();
        int start = at + 1;
        int end = textEnd(start);
        if (due) {
            steps[depth - 1] = end < offset ? start : NO_NAME;
            due = false;
        }
        at = Math.min(end + 1, offset);
    }

    /** Where the quote is that ends a text. */
    private int textEnd(int start) {
        int i = start;
        while (i < text.length && text[i] != '"') {
            i += text[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private JsonPath append(int namesShown, JsonPath path) {
        for (int i = 0; i < depth; i++) {
            if (i == STEPS_AT_EITHER_END && depth > 2 * STEPS_AT_EITHER_END) {
                path.leaveOut();
                i = depth - STEPS_AT_EITHER_END;
            }
            int step = steps[i];
            if (step > NO_NAME && i >= namesShown) {
                path.hiddenMember();
            } else if (step > NO_NAME) {
                path.member(JsonReader.of(text).beginningAt(step - 1, JsonPath.LONGEST_NAME + 1));
            } else if (step < NO_ELEMENT) {
                path.element(-2 - step);
            }
        }
        return path;
    }
}
