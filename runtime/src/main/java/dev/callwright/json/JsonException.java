package dev.callwright.json;

/**
 * Text that is no JSON, exceeds a limit, or does not fit what was to be read; or a value that JSON cannot represent.
 * The message says where, what was expected and what kind of thing was there; it never holds a value.
 */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where in the document. */
    private final String path;
    /** Where in the text, in bytes. */
    private final int offset;
    /** What was expected. */
    private final String expected;
    /** The kind of what was there. */
    private final String actual;
    /** Whether the text is sound. */
    private final boolean mismatch;

    private JsonException(
            boolean mismatch, String path, int offset, String expected, String actual, boolean stackTrace) {
        super(
                path + ": expected " + expected + ", but found " + actual + " (byte " + offset + ")",
                null,
                true,
                stackTrace);
        this.path = path;
        this.offset = offset;
        this.expected = expected;
        this.actual = actual;
        this.mismatch = mismatch;
    }

    /** Sound JSON that does not fit. */
    static JsonException mismatch(String path, int offset, String expected, String actual, boolean stackTrace) {
        return new JsonException(true, path, offset, expected, actual, stackTrace);
    }

    /** No JSON at all, or more of it than is allowed. */
    static JsonException refused(String path, int offset, String expected, String actual) {
        return new JsonException(false, path, offset, expected, actual, true);
    }

    /** {@return where in the document, as {@code $.data.content[3].duration}; {@code $} is the document itself} */
    public String path() {
        return path;
    }

    /** {@return where in the text, in bytes of UTF-8 from its start} */
    public int offset() {
        return offset;
    }

    /** {@return what was expected there, as {@code an int}} */
    public String expected() {
        return expected;
    }

    /** {@return the kind of what was there, as {@code a string}} */
    public String actual() {
        return actual;
    }

    /** {@return whether the text is sound JSON that only does not fit, and not broken or too large} */
    public boolean isMismatch() {
        return mismatch;
    }
}
