package dev.callwright.processor.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a name, to be joined as Java's habits want it. Letters and digits of any script stay; all else only
 * separates. No result depends on the locale.
 */
final class Words {
    private final List<String> words;
    private final boolean shouted;

    private Words(List<String> words) {
        this.words = words;
        this.shouted = words.stream().noneMatch(Words::hasLowerCase);
    }

    private static boolean hasLowerCase(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isLowerCase(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    static Words of(String text) {
        List<String> words = split(Normalizer.normalize(text, Normalizer.Form.NFC));
        return new Words(words.isEmpty() ? List.of(spelled(text)) : words);
    }

    /** {@code a-b}, {@code a_b} and {@code A.B} give {@code aB}; {@code URLPath} gives {@code urlPath}. */
    String lowerCamel() {
        StringBuilder name = new StringBuilder(shouted ? lower(words.get(0)) : decapitalized(words.get(0)));
        for (String word : words.subList(1, words.size())) {
            append(name, capitalized(shouted ? lower(word) : word));
        }
        return started(name.toString());
    }

    /** {@code call-detail} and {@code CALL_DETAIL} give {@code CallDetail}; {@code URL} stays. */
    String upperCamel() {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            append(name, capitalized(shouted && words.size() > 1 ? lower(word) : word));
        }
        return started(name.toString());
    }

    /** {@code callRecordId} gives {@code CALL_RECORD_ID}; {@code MD5} stays. */
    String upperSnake() {
        String name = words.stream()
                .map(word -> shouted ? word : humpsParted(word))
                .map(Words::upper)
                .collect(Collectors.joining("_"));
        return started(name);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || (!word.isEmpty() && isMark(c))) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty() && !Character.isIdentifierIgnorable(c)) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Vowel signs and accents belong to the letter before them; the selectors that follow emoji belong to nothing. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !selector;
    }

    /** A name without letters and digits, by its code points: {@code u1f600}. */
    private static String spelled(String text) {
        return text.isEmpty()
                ? "empty"
                : text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("_", "u", ""));
    }

    /** Keeps digits of two words apart: {@code v1_2} is not {@code v12}. */
    private static void append(StringBuilder name, String word) {
        if (!name.isEmpty()
                && Character.isDigit(name.codePointBefore(name.length()))
                && Character.isDigit(word.codePointAt(0))) {
            name.append('_');
        }
        name.append(word);
    }

    private static String started(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** Lowers the capitals a word begins with, but for one that begins the next hump. */
    private static String decapitalized(String word) {
        int[] letters = word.codePoints().toArray();
        int capitals = 0;
        while (capitals < letters.length && Character.isUpperCase(letters[capitals])) {
            capitals++;
        }
        if (capitals > 1 && capitals < letters.length && Character.isLowerCase(letters[capitals])) {
            capitals--;
        }
        for (int i = 0; i < capitals; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters, 0, letters.length);
    }

    private static String humpsParted(String word) {
        int[] letters = word.codePoints().toArray();
        StringBuilder parted = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            boolean hump = i > 0
                    && Character.isUpperCase(letters[i])
                    && (!Character.isUpperCase(letters[i - 1])
                            || (i + 1 < letters.length && Character.isLowerCase(letters[i + 1])));
            parted.append(hump ? "_" : "").appendCodePoint(letters[i]);
        }
        return parted.toString();
    }

    private static String lower(String word) {
        return mapped(word.codePoints().map(Character::toLowerCase).toArray());
    }

    private static String upper(String word) {
        return mapped(word.codePoints().map(Character::toUpperCase).toArray());
    }

    private static String mapped(int[] letters) {
        return new String(letters, 0, letters.length);
    }
}
