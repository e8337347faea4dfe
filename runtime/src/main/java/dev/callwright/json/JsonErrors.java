package dev.callwright.json;

import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one text, and finds where in it they belong only when there is one. */
final class JsonErrors {
    private final byte[] bytes;
    private final boolean strict;
    private @Nullable PathFinder paths;
    private @Nullable JsonErrors around;
    private int stringStart;
    /** How many that would take a mismatch are reading, one within the other. */
    int taken;
    /** In how many of the outer levels names may be known; those below may be keys, which are data. */
    int namesShown = Integer.MAX_VALUE;

    JsonErrors(byte[] bytes, boolean strict) {
        this.bytes = bytes;
        this.strict = strict;
    }

    /** The text is what a string holds, which begins there in another text, with so many objects and arrays open. */
    void standWithin(JsonErrors other, int start, int depth) {
        around = other;
        stringStart = start;
        taken = other.taken;
        namesShown = other.namesShown > depth ? Integer.MAX_VALUE : 0;
    }

    /** The path to a place, before which the text is sound. */
    JsonPath path(int offset) {
        PathFinder finder = paths;
        if (finder == null || finder.isBeyond(offset)) {
            finder = new PathFinder(bytes);
            paths = finder;
        }
        return finder.pathTo(offset, namesShown, around == null ? new JsonPath() : around.path(stringStart));
    }

    /**
     * A value that begins there is sound, or not yet known to be otherwise, but does not fit. Without a stack trace if
     * it will be taken: such values may come by the thousand.
     */
    JsonException mismatch(int offset, String expected, String actual) {
        return JsonException.mismatch(path(offset).toString(), offset, expected, actual, isThrown());
    }

    /** Whether a mismatch is thrown on to who reads the text. */
    boolean isThrown() {
        return strict || taken == 0;
    }

    /** What stands there breaks the grammar. */
    JsonException unexpected(int offset, String expected) {
        return refused(offset, expected, found(offset));
    }

    JsonException refused(int offset, String expected, String actual) {
        return JsonException.refused(path(offset).toString(), offset, expected, actual);
    }

    /** Names a byte if it is punctuation, else only its kind, for it may be part of a value. */
    private String found(int offset) {
        if (offset >= bytes.length) {
            return "the end of the text";
        }
        char c = (char) (bytes[offset] & 0xFF);
        if ("{}[]:,".indexOf(c) >= 0) {
            return "'" + c + "'";
        }
        if (c == '"') {
            return "a quote";
        }
        if (c >= '0' && c <= '9') {
            return "a digit";
        }
        return c <= ' ' ? "a control character" : "a character out of place";
    }
}
