package dev.callwright.json;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link JsonReader} reads: what it does with an optional member that does not fit, and how large a text may be.
 * Immutable; each method returns changed settings.
 */
public final class JsonSettings {
    /** The greatest depth that may be allowed: what fits a thread's stack with models that contain themselves. */
    public static final int GREATEST_DEPTH = 1_000;

    private static final JsonSettings DEFAULTS = new JsonSettings(false, 512, 20_000_000, 1_000, null);

    private final boolean strict;
    private final int maxDepth;
    private final int maxTextLength;
    private final int maxNumberLength;
    private final @Nullable Consumer<JsonMismatch> listener;

    private JsonSettings(
            boolean strict,
            int maxDepth,
            int maxTextLength,
            int maxNumberLength,
            @Nullable Consumer<JsonMismatch> listener) {
        this.strict = strict;
        this.maxDepth = maxDepth;
        this.maxTextLength = maxTextLength;
        this.maxNumberLength = maxNumberLength;
        this.listener = listener;
    }

    /** {@return lenient, nobody listening, 512 levels, 20,000,000 bytes a text, 1,000 characters a number} */
    public static JsonSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Chooses what happens to an optional member whose value does not fit: kept raw and reported (the default), or
     * refused with a {@link JsonException}.
     *
     * @param strict whether it is refused
     * @return the changed settings
     */
    public JsonSettings strict(boolean strict) {
        return new JsonSettings(strict, maxDepth, maxTextLength, maxNumberLength, listener);
    }

    /**
     * Limits how deep objects and arrays may nest.
     *
     * @param levels 1 to {@value #GREATEST_DEPTH}; 512 by default
     * @return the changed settings
     */
    public JsonSettings maxDepth(int levels) {
        if (levels < 1 || levels > GREATEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth is " + levels + "; allowed are 1 to " + GREATEST_DEPTH);
        }
        return new JsonSettings(strict, levels, maxTextLength, maxNumberLength, listener);
    }

    /**
     * Limits one text, be it a value or a name.
     *
     * @param bytes at least 1, counted as they stand between the quotes; 20,000,000 by default
     * @return the changed settings
     */
    public JsonSettings maxTextLength(int bytes) {
        return new JsonSettings(strict, maxDepth, positive("maxTextLength", bytes), maxNumberLength, listener);
    }

    /**
     * Limits one number.
     *
     * @param characters at least 1, sign and exponent counted; 1,000 by default
     * @return the changed settings
     */
    public JsonSettings maxNumberLength(int characters) {
        return new JsonSettings(strict, maxDepth, maxTextLength, positive("maxNumberLength", characters), listener);
    }

    /**
     * Names who is told of each value that did not fit and was kept raw. Called on the reading thread; what it throws
     * ends the reading.
     *
     * @param listener who is told, in place of anyone named before
     * @return the changed settings
     */
    public JsonSettings onMismatch(Consumer<JsonMismatch> listener) {
        return new JsonSettings(
                strict, maxDepth, maxTextLength, maxNumberLength, Objects.requireNonNull(listener, "listener"));
    }

    boolean strict() {
        return strict;
    }

    int maxDepth() {
        return maxDepth;
    }

    int maxTextLength() {
        return maxTextLength;
    }

    int maxNumberLength() {
        return maxNumberLength;
    }

    @Nullable
    Consumer<JsonMismatch> listener() {
        return listener;
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; at least 1 is allowed");
        }
        return value;
    }
}
