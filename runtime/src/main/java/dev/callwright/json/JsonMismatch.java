package dev.callwright.json;

import java.util.Objects;

/**
 * A value that did not fit and was kept as it came, or the first of several. Nothing of the value itself is in here.
 *
 * @param path where, as {@code $.data.content[3].duration}
 * @param expected what would have fitted, as {@code an int}
 * @param actual the kind of what was there, as {@code a string}
 * @param count how many values did not fit, in this place and such that are told with it; 1 for one value
 */
public record JsonMismatch(String path, String expected, String actual, int count) {
    /**
     * Names values that did not fit.
     *
     * @param path where the first is
     * @param expected what would have fitted
     * @param actual the kind of what was there
     * @param count how many there are
     */
    public JsonMismatch {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /**
     * Names a value that did not fit.
     *
     * @param path where
     * @param expected what would have fitted
     * @param actual the kind of what was there
     */
    public JsonMismatch(String path, String expected, String actual) {
        this(path, expected, actual, 1);
    }

    /** {@return the one sentence for a log: {@code $.duration: expected an int, but found a string}} */
    @Override
    public String toString() {
        String more = count == 1 ? "" : " (the first of " + count + " in such places)";
        return path + ": expected " + expected + ", but found " + actual + more;
    }
}
