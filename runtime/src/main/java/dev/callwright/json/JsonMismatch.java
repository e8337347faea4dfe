package dev.callwright.json;

import java.util.Objects;

/**
 * A value that did not fit and was kept as it came. Nothing of the value itself is in here.
 *
 * @param path where, as {@code $.data.content[3].duration}
 * @param expected what would have fitted, as {@code an int}
 * @param actual the kind of what was there, as {@code a string}
 */
public record JsonMismatch(String path, String expected, String actual) {
    /**
     * Names a value that did not fit.
     *
     * @param path where
     * @param expected what would have fitted
     * @param actual the kind of what was there
     */
    public JsonMismatch {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /** {@return the one sentence for a log: {@code $.duration: expected an int, but found a string}} */
    @Override
    public String toString() {
        return path + ": expected " + expected + ", but found " + actual;
    }
}
