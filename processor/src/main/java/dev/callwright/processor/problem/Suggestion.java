package dev.callwright.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return nearest(written, candidates)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> candidates.isEmpty() || candidates.size() > 20
                        ? ""
                        : "use one of " + String.join(", ", candidates));
    }

    /** The word that was probably meant, where one is near. */
    public static Optional<String> nearest(String written, Collection<String> allowed) {
        int most = Math.max(1, written.length() / 3);
        return allowed.stream()
                .filter(Suggestion::isWord)
                .filter(candidate -> written.length() <= LONGEST && isNear(written, candidate, most))
                .min(Comparator.comparingInt((String candidate) -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
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

    /** How many letters are one too many, missing, another, or exchanged with the next. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : edits(edits, a, i, b, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int edits(int[][] edits, String a, int i, String b, int j) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
