package dev.callwright.json;

/** Writes paths as RFC 9535 does: {@code $.data['a b'][3]}. Nothing in a path can break a line of a log. */
final class JsonPath {
    /** Longer names are cut: a name comes from the other side, and may have megabytes. */
    static final int LONGEST_NAME = 100;

    private final StringBuilder text = new StringBuilder("$");

    void leaveOut() {
        text.append('…');
    }

    JsonPath element(int index) {
        text.append('[').append(index).append(']');
        return this;
    }

    /** A member whose name is not to be known. */
    JsonPath hiddenMember() {
        text.append("[*]");
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
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
