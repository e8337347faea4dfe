package dev.callwright.benchmark.call;

import java.util.Locale;

/**
 * What is measured at a time.
 *
 * @param endpoint the call
 * @param mode how it is made
 * @param callers how many are under way at once
 */
public record Scenario(Endpoint endpoint, Mode mode, int callers) {
    /** {@return the scenario of a text that {@link #toString} made} */
    public static Scenario parse(String text) {
        String[] parts = text.toUpperCase(Locale.ROOT).split(" ");
        return new Scenario(Endpoint.valueOf(parts[0]), Mode.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    /** {@return such as {@code small blocking 16}} */
    @Override
    public String toString() {
        return (endpoint + " " + mode + " " + callers).toLowerCase(Locale.ROOT);
    }
}
