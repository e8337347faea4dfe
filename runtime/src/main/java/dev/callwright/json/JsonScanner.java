package dev.callwright.json;

import org.jspecify.annotations.Nullable;

/** The text being read, the position in it, and what is open around that position. */
final class JsonScanner {
    /** What {@link #current} gives at the end; nowhere does JSON allow it. */
    private static final byte NOTHING = 0;

    private static final int NULL = 'n' | ('u' << 8) | ('l' << 16) | ('l' << 24);
    private static final int TRUE = 't' | ('r' << 8) | ('u' << 16) | ('e' << 24);
    private static final int ALSE = 'a' | ('l' << 8) | ('s' << 16) | ('e' << 24);

    final byte[] bytes;
    final JsonSettings settings;
    private final Frame root = new Frame(null);
    private final TextScanner texts;

    /** The position. */
    int at;
    /** The innermost object or array that is open. */
    Frame top = root;
    /** How many optional members that would take a mismatch are being read, one within the other. */
    int tolerant;

    JsonScanner(byte[] bytes, JsonSettings settings) {
        this.bytes = bytes;
        this.settings = settings;
        this.texts = new TextScanner(this);
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    TextScanner texts() {
        return texts;
    }

    byte current() {
        return at < bytes.length ? bytes[at] : NOTHING;
    }

    /** Skips white space; gives the byte after it. */
    byte next() {
        byte b = current();
        return b > ' ' ? b : afterSpace(b);
    }

    private byte afterSpace(byte first) {
        byte b = first;
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            at++;
            b = current();
        }
        return b;
    }

    void openObject() {
        if (next() != '{') {
            throw mismatch("an object");
        }
        at++;
        checkDepth();
        top = top.openObject();
    }

    void openArray() {
        if (next() != '[') {
            throw mismatch("an array");
        }
        at++;
        checkDepth();
        top = top.openArray();
    }

    private void checkDepth() {
        if (top.depth >= settings.maxDepth()) {
            throw refused(at - 1, "at most " + settings.maxDepth() + " levels", "more");
        }
    }

    /** Leaves the innermost object or array. */
    void close() {
        Frame parent = top.parent;
        if (parent == null) {
            throw new IllegalStateException("Nothing is open");
        }
        top = parent;
    }

    /**
     * Moves past this very name and its colon, if it comes next without any white space. A quick way: it does nothing
     * that {@link #nextName} and what follows would not do.
     */
    boolean skipName(JsonNames names, int index) {
        Frame frame = top;
        boolean first = frame.nameStart < 0;
        if (index >= names.size() || !frame.isOpenObject() || !names.standsAt(bytes, at, index, first)) {
            return false;
        }
        int start = first ? at + 1 : at + 2;
        frame.nameStart = start;
        frame.nameEnd = start + names.length(index);
        at = frame.nameEnd + 2;
        return true;
    }

    /** Moves to the opening quote of the next name; false, past the closing brace, after the last member. */
    boolean nextName() {
        Frame frame = top;
        if (!frame.isOpenObject()) {
            throw new IllegalStateException("A member is asked for where no object is open");
        }
        byte b = next();
        if (b == '}') {
            at++;
            frame.closed = true;
            return false;
        }
        if (frame.nameStart >= 0) {
            if (b != ',') {
                throw unexpected("',' or '}'");
            }
            at++;
            b = next();
        }
        if (b != '"') {
            throw unexpected(frame.nameStart >= 0 ? "a name in quotes" : "a name in quotes or '}'");
        }
        frame.nameStart = at + 1;
        frame.nameEnd = -1;
        return true;
    }

    /** Past the colon after the name whose closing quote stands just before here. */
    void endName() {
        top.nameEnd = at - 1;
        if (next() != ':') {
            throw unexpected("':'");
        }
        at++;
    }

    /** Moves to the next element; false, past the closing bracket, after the last one. */
    boolean nextElement() {
        Frame frame = top;
        if (!frame.isArray()) {
            throw new IllegalStateException("An element is asked for where no array is open");
        }
        byte b = next();
        if (b == ']') {
            at++;
            close();
            return false;
        }
        if (frame.element >= 0) {
            if (b != ',') {
                throw unexpected("',' or ']'");
            }
            at++;
            if (next() == ']') {
                throw unexpected("a value");
            }
        }
        frame.element++;
        return true;
    }

    /** What kind of value begins here. */
    JsonKind kind() {
        return switch (next()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            default -> throw unexpected("a value");
        };
    }

    void skipNull() {
        skipWord("null", NULL);
    }

    void skipTrue() {
        skipWord("true", TRUE);
    }

    void skipFalse() {
        skipWord("false", ALSE);
    }

    /** Past a word whose first letter stands here, given its last four letters too. */
    private void skipWord(String word, int lastFour) {
        int end = at + word.length();
        if (end <= bytes.length && Words.intAt(bytes, end - Integer.BYTES) == lastFour) {
            at = end;
            return;
        }
        for (int i = 0; i < word.length() && current() == word.charAt(i); i++) {
            at++;
        }
        throw unexpected("'" + word + "'");
    }

    String path() {
        return here().toString();
    }

    String memberPath(String name) {
        return here().member(name).toString();
    }

    private JsonPath here() {
        JsonPath path = new JsonPath();
        Frame frame = root;
        while (frame != top && frame != null) {
            frame = frame.child();
            if (frame != null && !path.leavesOut(frame.depth, top.depth)) {
                frame.addTo(path, texts);
            }
        }
        return path;
    }

    /** The value that begins here is sound, or not yet known to be otherwise, but does not fit. */
    JsonException mismatch(String expected) {
        return mismatch(expected, kind().phrase());
    }

    JsonException mismatch(String expected, String actual) {
        return mismatchAt(path(), expected, actual);
    }

    /** Without a stack trace if it will be caught here: such values may come by the thousand. */
    JsonException mismatchAt(String path, String expected, String actual) {
        return JsonException.mismatch(path, at, expected, actual, tolerant == 0);
    }

    /** What stands here breaks the grammar. */
    JsonException unexpected(String expected) {
        return refused(at, expected, found(at < bytes.length ? bytes[at] : null));
    }

    JsonException refused(int offset, String expected, String actual) {
        return JsonException.refused(path(), offset, expected, actual);
    }

    /** Names a byte if it is punctuation, else only its kind, for it may be part of a value. */
    private static String found(@Nullable Byte found) {
        if (found == null) {
            return "the end of the text";
        }
        char c = (char) (found & 0xFF);
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
