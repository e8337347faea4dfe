package dev.callwright.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** "Did you mean": the nearest of the words that were allowed. */
public final class Suggestion {
    private Suggestion() {}

    /** {@code did you mean 'string'?} where a candidate is near, else {@code one of a, b, c} where there are few, else "". */
    public static String among(String written, Collection<String> allowed) {
        return allowed.stream()
                .filter(candidate -> distance(written, candidate) <= Math.max(1, written.length() / 3))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() ->
                        allowed.isEmpty() || allowed.size() > 20 ? "" : "use one of " + String.join(", ", allowed));
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
