package dev.callwright.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "Did you mean": the nearest of the words that were allowed. */
public final class Suggestion {
    private static final int LONGEST = 100;

    private static final Set<Integer> HIDDEN =
            Set.of((int) Character.FORMAT, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);

    private Suggestion() {}

    /** {@code did you mean 'string'?} where a candidate is near, else {@code one of a, b, c} where there are few, else "". */
    public static String among(String written, Collection<String> allowed) {
        List<String> candidates = allowed.stream().filter(Suggestion::isWord).toList();
        int most = Math.max(1, written.length() / 3);
        return candidates.stream()
                .filter(candidate -> written.length() <= LONGEST && isNear(written, candidate, most))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > 20
                        ? ""
                        : "use one of " + String.join(", ", candidates));
    }

    /** Whether a text can be said in a message: it is short, and shows. Nobody misspells what is not. */
    private static boolean isWord(String candidate) {
        return candidate.length() <= LONGEST
                && candidate
                        .codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || HIDDEN.contains(Character.getType(c)));
    }

    /** Texts of other lengths are not compared, for there may be many. */
    private static boolean isNear(String written, String candidate, int most) {
        return Math.abs(written.length() - candidate.length()) <= most && distance(written, candidate) <= most;
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
