package dev.callwright.json;

/** Walks through objects and arrays, whatever they hold; knows how deep it stands and at which member. */
abstract class StructureScanner extends NumberScanner {
    static final int NO_MEMBER = -1;

    /** Nowhere does JSON allow it, so that it can stand for the end of the text. */
    private static final byte NOTHING = 0;

    int depth;
    /** Where the name of the current member begins, with its quote. */
    int member = NO_MEMBER;

    StructureScanner(byte[] bytes, JsonSettings settings) {
        super(bytes, settings);
    }

    /**
     * Enters the object that comes next, whose names are free, and moves to its first name. The reader then stands
     * before the name, which reads as a string; {@link #endName} follows, then the value.
     *
     * @return false, past the closing brace, where there is none
     * @throws JsonException where the value is no object
     */
    public final boolean beginObject() {
        open('{', "an object");
        if (isEmpty()) {
            return false;
        }
        startName();
        return true;
    }

    /**
     * Moves to the next name of an object whose names are free.
     *
     * @return as from {@link #beginObject}
     */
    public final boolean nextName() {
        if (!comma('}', "',' or '}'")) {
            return false;
        }
        startName();
        return true;
    }

    /** Moves from behind a name to its value. */
    public final void endName() {
        if (next() != ':') {
            throw errors.unexpected(at, "':'");
        }
        at++;
    }

    /**
     * Enters the array that comes next and moves to its first element, which has to be read or skipped.
     *
     * @return false where there is none, the array then being left
     * @throws JsonException where the value is no array
     */
    public final boolean beginArray() {
        open('[', "an array");
        member = NO_MEMBER;
        if (next() != ']') {
            return true;
        }
        close();
        return false;
    }

    /**
     * Moves to the next element, which has to be read or skipped before the next call.
     *
     * @return false where there is none, the array then being left
     */
    public final boolean nextElement() {
        member = NO_MEMBER;
        if (!comma(']', "',' or ']'")) {
            return false;
        }
        if (next() == ']') {
            throw errors.unexpected(at, "a value");
        }
        return true;
    }

    /** Skips the value that comes next, checking it as if it were read; no exception tells of names within it. */
    public final void skipValue() {
        int shown = errors.namesShown;
        errors.namesShown = Math.min(shown, depth); // for nobody knows what is sensitive in it
        skipAny();
        errors.namesShown = shown;
    }

    private void skipAny() {
        switch (next()) {
            case '{' -> {
                for (boolean more = beginObject(); more; more = nextName()) {
                    skipText();
                    endName();
                    skipAny();
                }
            }
            case '[' -> {
                for (boolean more = beginArray(); more; more = nextElement()) {
                    skipAny();
                }
            }
            case '"' -> skipText();
            case 't', 'f' -> skipBoolean();
            case 'n' -> skipWord("null");
            default -> {
                startNumber("a value");
                skipNumber();
            }
        }
    }

    /** Where the number begins that comes next. */
    final int startNumber(String expected) {
        byte b = next();
        if (b != '-' && !isDigit(b)) {
            throw mismatch(expected);
        }
        return at;
    }

    /** Moves past the boolean that stands here. */
    final boolean skipBoolean() {
        boolean value = current() == 't';
        skipWord(value ? "true" : "false");
        return value;
    }

    /** {@return the kind of the value that comes next, of which only the first character has been looked at} */
    public final JsonKind peek() {
        return switch (next()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            default -> throw errors.unexpected(at, "a value");
        };
    }

    /**
     * Checks that the document ends here.
     *
     * @throws JsonException where anything but white space follows
     */
    public final void finish() {
        next();
        if (at < bytes.length) {
            throw errors.unexpected(at, "the end of the text");
        }
    }

    /** {@return where the reader stands, in bytes of UTF-8 from the start of the text} */
    public final int position() {
        return at;
    }

    /**
     * For a decoder of one's own: says that the value which comes next does not fit.
     *
     * @param expected what would have fitted, as {@code a date}; nothing of the value itself
     * @return the exception to throw
     */
    public final JsonException mismatch(String expected) {
        return errors.mismatch(at, expected, peek().phrase());
    }

    final void open(char bracket, String expected) {
        if (next() != bracket) {
            throw mismatch(expected);
        }
        if (depth == settings.maxDepth()) {
            throw errors.refused(at, "at most " + depth + " levels", "more");
        }
        depth++;
        at++;
    }

    final void close() {
        if (depth == 0) {
            throw new IllegalStateException("Nothing is open");
        }
        depth--;
        at++;
    }

    /** Whether the object just entered has no member; then leaves it. */
    final boolean isEmpty() {
        byte b = next();
        if (b == '}') {
            member = at;
            close();
            return true;
        }
        if (b != '"') {
            throw errors.unexpected(at, "a name in quotes or '}'");
        }
        return false;
    }

    /** Moves past the comma that comes next; false, past the closing bracket, where that comes. */
    final boolean comma(char bracket, String expected) {
        byte b = next();
        if (b == ',') {
            at++;
            return true;
        }
        if (b != bracket) {
            throw errors.unexpected(at, expected);
        }
        close();
        return false;
    }

    final void startName() {
        if (next() != '"') {
            throw errors.unexpected(at, "a name in quotes");
        }
        member = at;
    }

    final void skipWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (current() != word.charAt(i)) {
                throw errors.unexpected(at, "'" + word + "'");
            }
            at++;
        }
    }

    /** Skips white space; gives the byte after it. */
    final byte next() {
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

    final byte current() {
        return at < bytes.length ? bytes[at] : NOTHING;
    }
}
