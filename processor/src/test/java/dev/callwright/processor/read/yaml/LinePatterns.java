package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.read.Flag;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one-line forms as regular expressions that mean the same to JavaScript, with and without its flag {@code u}, and
 * to Java. Each matches a whole text. They say what the parsers of {@code dev.callwright.processor.read} say, except
 * that types nested more than {@value #DEPTH} deep are not looked into.
 */
final class LinePatterns {
    static final int DEPTH = 3;

    /** White space: what both languages take for it, and the space that people who write Chinese type. */
    private static final String SPACE = "\\s\\u3000";

    private static final String S = "[" + SPACE + "]*";
    private static final String WORD_ENDS = ends("");
    /** Space after which no doc begins. */
    private static final String SPACE_BEFORE_NO_DOC = "[" + SPACE + "]+(?!-" + WORD_ENDS + ")";

    private static final String OPTIONAL_SPACE = "(?:" + SPACE_BEFORE_NO_DOC + ")?";
    private static final String START = "^" + S + "(?!-" + WORD_ENDS + ")";
    private static final String DOC = "(?:[" + SPACE + "]+-[" + SPACE + "]+[^" + SPACE + "][\\s\\S]*)?";
    private static final String END = S + "$";

    private static final String QUOTED = "(?:\"[^\"\\\\]*(?:\\\\[\"\\\\][^\"\\\\]*)*\"|'[^']*(?:''[^']*)*'(?!'))";
    private static final String QUOTED_TEXT = "(?!\"\"|''(?!'))" + QUOTED;

    private static final String NUMBER = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?";
    private static final String PERHAPS_NUMBER =
            "(?:[-+]?(?:[0-9][0-9_]*\\.?[0-9]*(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?"
                    + "|0[xXoObB][0-9a-fA-F_]+|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN))";
    private static final String NULL = "(?:~|null|Null|NULL)";
    private static final String PERHAPS_BOOL = "(?:True|TRUE|False|FALSE)";
    private static final String NO_TEXT = "(?:" + PERHAPS_NUMBER + "|true|false|" + PERHAPS_BOOL + "|" + NULL + ")";

    private LinePatterns() {}

    static String field() {
        return START + "(?!=)" + type(DEPTH) + "\\??" + flags(Flag.OF_FIELD) + DOC + END;
    }

    /** A type and nothing else. */
    static String type(boolean mayBeOptional) {
        return START + type(DEPTH) + (mayBeOptional ? "\\??" : "") + END;
    }

    /** A constant, or a text that only quotes make one: the quotes themselves are YAML's. */
    static String constant() {
        String code = "(?:\\(" + S + "-?(?:0|[1-9][0-9]{0,18})" + S + "\\)" + S + ")?";
        String wire = "(?:=" + OPTIONAL_SPACE + literal() + ")?";
        String line = START + name("()=,") + S + code + wire + flags(Flag.OF_NAME) + DOC + END;
        return "(?:^" + NO_TEXT + "$|" + line + ")";
    }

    /** What is sent as it is written. */
    static String fixed() {
        return fixedStart() + S + "(?:" + QUOTED + "|(?!" + NULL + WORD_ENDS + ")" + bare("") + ")" + END;
    }

    /** What is sent as JSON. */
    static String fixedJson() {
        return fixedStart() + S + literal() + END;
    }

    static String fixedStart() {
        return "^" + S + "=";
    }

    static String error() {
        return START + name("") + flags(Flag.OF_ERROR) + DOC + END;
    }

    static String head() {
        return START + name("") + flags(Flag.OF_TYPE) + DOC + END;
    }

    /** What a head begins with that says by which member variants are told apart. */
    static String unionHead() {
        return START + name("") + flags(Flag.OF_NAME) + S + flag(Flag.BY, Flag.OF_TYPE);
    }

    static String rule() {
        String name = "(?:" + QUOTED_TEXT + "|" + bare(",") + ")";
        String names = name + "(?:" + S + "," + S + name + ")*";
        String verb =
                "(?:" + words("counts?", "only", "when") + "|" + words("ha(?:s|ve)", "no", "effect", "when") + ")";
        String value = "(?!(?:not|set)" + ends(",") + ")" + literal();
        String condition =
                S + name + words("is") + "(?:" + words("not") + ")?(?:" + words("set") + "|" + S + value + ")";
        String atLeast = words("at", "least", "one", "of");
        return "^(?:" + atLeast + S + name + "(?:" + S + "," + S + name + ")+|(?!" + atLeast + ")" + S + names + verb
                + condition + ")" + END;
    }

    static String memberPath() {
        String name = "(?:" + QUOTED_TEXT + "|[^" + SPACE + ".\"'][^.]*)";
        return "^" + S + name + "(?:" + S + "\\." + S + name + ")*" + END;
    }

    private static String words(String... words) {
        return Arrays.stream(words).map(word -> S + word + ends(",")).collect(Collectors.joining());
    }

    private static String type(int depth) {
        String stops = "<>,?";
        String generic = "(?:list|set|map|page)";
        String notAlone = "(?!" + generic + ends(stops) + "|[^" + SPACE + stops + "]*\\[\\]" + ends(stops) + ")";
        String plain = QUOTED_TEXT + "|" + notAlone + bare(stops);
        if (depth == 0) {
            return "(?:" + plain + "|" + generic + S + "<[\\s\\S]*>)";
        }
        String within = OPTIONAL_SPACE + type(depth - 1);
        String key = OPTIONAL_SPACE + type(0) + S + ",";
        return "(?:" + plain + "|(?:list" + S + "<|map" + S + "<(?:" + key + ")?)" + within + "\\??" + S
                + ">|(?:set|page)" + S + "<" + within + S + ">)";
    }

    /** A text that begins a line, and is no number, truth value or null unless in quotes. */
    private static String name(String stops) {
        return "(?:" + QUOTED_TEXT + "|(?!" + NO_TEXT + ends(stops) + ")" + bare(stops) + ")";
    }

    private static String literal() {
        String unclear = "(?:" + PERHAPS_BOOL + "|" + NULL + "|(?!" + NUMBER + WORD_ENDS + ")" + PERHAPS_NUMBER + ")";
        return "(?:" + QUOTED + "|(?!" + unclear + WORD_ENDS + ")" + bare("") + ")";
    }

    /** All flags, none of them twice. Group 1 is the only one: the flag's word. */
    private static String flags(Set<Flag> flags) {
        String word =
                "(?:" + QUOTED + "|(?!-" + WORD_ENDS + ")[^" + SPACE + ",\"'][^" + SPACE + ",]*" + ends(",") + "|,)";
        String again = "(?:" + S + word + ")*?" + S + "\\1" + WORD_ENDS;
        String known = flags.stream().sorted().map(flag -> flag(flag, flags)).collect(Collectors.joining("|"));
        return "(?:" + S + "(?=(" + oneOf(flags) + ")" + WORD_ENDS + "(?!" + again + "))(?:" + known + "))*";
    }

    private static String flag(Flag flag, Set<Flag> among) {
        String noFlag = "(?!(?:" + oneOf(among) + ")" + ends(",") + "|,)";
        String value = SPACE_BEFORE_NO_DOC + noFlag;
        return flag.word()
                + WORD_ENDS
                + switch (flag.takes()) {
                    case NOTHING -> "";
                    case TEXT -> value + (flag == Flag.STYLE ? style() : "(?:" + QUOTED + "|" + bare("") + ")");
                    case TEXTS -> {
                        String text = "(?:" + QUOTED + "|" + bare(",") + ")";
                        yield value + text + "(?:" + S + "," + OPTIONAL_SPACE + noFlag + text + ")*";
                    }
                    case LITERAL -> value + literal();
                    case REASON -> "(?:" + S + QUOTED + ")?";
                };
    }

    private static String style() {
        String words =
                Arrays.stream(ListStyle.values()).map(ListStyle::word).collect(Collectors.joining("|", "(?:", ")"));
        return "(?:" + words + WORD_ENDS + "|\"" + words + "\"|'" + words + "')";
    }

    private static String oneOf(Set<Flag> flags) {
        return String.join("|", Flag.words(flags));
    }

    private static String bare(String stops) {
        return "[^" + SPACE + stops + "\"'][^" + SPACE + stops + "]*" + ends(stops);
    }

    /** Nothing of a word follows. */
    private static String ends(String stops) {
        return "(?![^" + SPACE + stops + "])";
    }
}
