package dev.callwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.processor.description.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Javadoc out of plain text, which stays text: no tag, no entity, no end of the comment, no unicode escape. Built up
 * part by part, each part on lines of its own.
 */
final class Docs {
    private static final int WIDTH = 100;
    private static final Pattern TEXT_AFTER_BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> lines = new ArrayList<>();

    private Docs() {}

    /** A description of its own: the text, or where there is none, the words of the generator. */
    static Docs of(String text, String otherwise) {
        return escaped(text).isBlank() ? words(otherwise) : new Docs().paragraphs(text);
    }

    /** Words of the generator's own, Javadoc markup and all. */
    static Docs words(String markup) {
        return new Docs().wrapped(markup);
    }

    /** A {@code return} tag in braces: the first sentence of the text takes a remark; what follows comes after the tag. */
    static Docs returning(String text, String otherwise, String remark) {
        String sentence = escaped(firstSentence(text));
        Docs docs = new Docs().wrapped("{@return " + (sentence.isBlank() ? otherwise : sentence) + remark + "}");
        String rest = text.strip().substring(firstSentenceEnd(text.strip())).strip();
        return rest.isEmpty() ? docs : docs.paragraphs(rest);
    }

    /** A block tag, such as one for a parameter. */
    Docs tag(String markup) {
        return wrapped(markup);
    }

    /** An empty line, as it stands before block tags. */
    Docs gap() {
        lines.add("");
        return this;
    }

    /** {@code @deprecated}, where it is. */
    Docs deprecated(@Nullable Deprecation deprecation) {
        if (deprecation == null) {
            return this;
        }
        String reason = escaped(oneLine(deprecation.reason()));
        return tag("@deprecated " + (reason.isBlank() ? "no longer to be used" : reason));
    }

    /** As JavaPoet takes it: with the text for an argument. */
    CodeBlock block() {
        return CodeBlock.of("$L", String.join("\n", lines));
    }

    private Docs paragraphs(String text) {
        String separator = "";
        for (String paragraph : TEXT_AFTER_BLANK_LINE.split(text.strip(), -1)) {
            String markup = escaped(oneLine(paragraph));
            if (markup.isBlank()) {
                continue;
            }
            if (!separator.isEmpty()) {
                lines.add("");
            }
            wrapped(separator + markup);
            separator = "<p>";
        }
        return this;
    }

    /** Breaks at spaces, where there are any; a line never begins with what looks like a tag, as text is escaped. */
    private Docs wrapped(String markup) {
        if (markup.length() <= WIDTH && !markup.startsWith(" ")) {
            lines.add(markup);
            return this;
        }
        StringBuilder line = new StringBuilder();
        for (String word : markup.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return this;
    }

    static String oneLine(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** Without its stop. */
    static String firstSentence(String text) {
        String sentence = oneLine(text.strip().substring(0, firstSentenceEnd(text.strip())));
        return sentence.endsWith(".") || sentence.endsWith("。")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    private static int firstSentenceEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length();
            boolean stop = text.charAt(i) == '.' && (last || beginsSentence(text, i + 1));
            if (stop || text.charAt(i) == '。') {
                return i + 1;
            }
            if (text.startsWith("\n\n", i)) {
                return i;
            }
        }
        return text.length();
    }

    /** What follows {@code e.g.} does not. */
    private static boolean beginsSentence(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next > from && (next == text.length() || !Character.isLowerCase(text.codePointAt(next)));
    }

    /** Plain text as markup that shows it. */
    static String escaped(String text) {
        if (isHarmless(text)) {
            return text;
        }
        StringBuilder markup = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(markup, c));
        return markup.toString();
    }

    /** What most text is: letters, digits, spaces and the usual stops. */
    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean harmless = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!harmless && " ,.;:'-_()".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A star that begins a comment would be taken for part of its frame. */
    private static void append(StringBuilder markup, int c) {
        switch (c) {
            case '&' -> markup.append("&amp;");
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '@', '{', '}', '\\' -> markup.append("&#").append(c).append(';');
            case '/' -> markup.append(endsWithStar(markup) ? "&#47;" : "/");
            case '*' -> markup.append(markup.chars().allMatch(Character::isWhitespace) ? "&#42;" : "*");
            case '\n', '\r', '\t' -> markup.append(' ');
            default -> appendOther(markup, c);
        }
    }

    private static boolean endsWithStar(StringBuilder markup) {
        return !markup.isEmpty() && markup.charAt(markup.length() - 1) == '*';
    }

    private static void appendOther(StringBuilder markup, int c) {
        if (JavaLiterals.isVisible(c)) {
            markup.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SURROGATE || JavaLiterals.isNoncharacter(c)) {
            markup.append("&#xfffd;");
        } else if (!Character.isISOControl(c)) {
            markup.append("&#x").append(String.format(Locale.ROOT, "%x", c)).append(';');
        }
    }
}
