package dev.callwright.json;

/** Writes paths as RFC 9535 does: {@code $.data['a b'][3]}. Nothing in a path can break a line of a log. */
final class JsonPath {
    /** Longer names are cut: a name comes from the other side, and may have megabytes. */
    static final int LONGEST_NAME = 100;

    /** Of deeper paths, so many steps are given at either end. */
    private static final int STEPS_AT_EITHER_END = 32;

    private final StringBuilder text = new StringBuilder("$");
    private boolean cut;

    /** Whether the step at this depth, from 1 on, is left out of a path that is so deep in all. */
    boolean leavesOut(int depth, int deepest) {
        boolean left = depth > STEPS_AT_EITHER_END && depth <= deepest - STEPS_AT_EITHER_END;
        if (left && !cut) {
            text.append('…');
            cut = true;
        }
        return left;
    }

    JsonPath element(int index) {
        text.append('[').append(index).append(']');
        return this;
    }

    JsonPath member(String name) {
        if (isShorthand(name)) {
            text.append('.').append(name);
            return this;
        }
        boolean tooLong = name.length() > LONGEST_NAME;
        text.append("['");
        appendQuoted(tooLong ? name.substring(0, LONGEST_NAME) : name);
        text.append(tooLong ? "…']" : "']");
        return this;
    }

    private static boolean isShorthand(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || isDigit(name.charAt(0))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && !isDigit(c) && !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void appendQuoted(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\'' || c == '\\') {
                text.append('\\').append(c);
            } else if (isPlain(c)) {
                text.append(c);
            } else {
                text.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        }
    }

    /** Control characters could forge lines, and those of direction could disguise them. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' : c >= 0xA0 && Character.isDefined(c) && !isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
