package dev.callwright.contract;

import dev.callwright.json.TemporalFormat;
import java.util.Collection;
import java.util.List;

/** A list outside JSON: the texts of its elements, and how they are to be joined. */
final class ListText {
    private final String name;
    private final ListStyle style;
    private final List<String> texts;

    private ListText(String name, ListStyle style, List<String> texts) {
        this.name = name;
        this.style = style;
        this.texts = texts;
    }

    static ListText of(String name, Collection<?> values, ListStyle style) {
        List<String> texts =
                style == ListStyle.JSON ? List.of(ParameterText.json(name, values)) : ParameterText.ofAll(name, values);
        return new ListText(name, style, texts);
    }

    static <T> ListText of(String name, Collection<T> values, ListStyle style, TemporalFormat<T> format) {
        List<String> texts = style == ListStyle.JSON
                ? List.of(ParameterText.json(name, values, format))
                : ParameterText.ofAll(name, values, format);
        return new ListText(name, style, texts);
    }

    /** {@return whether each element is written with the name again} */
    boolean repeatsName() {
        return style == ListStyle.REPEAT || style == ListStyle.BRACKETS;
    }

    /** {@return the name as it is written} */
    String writtenName() {
        return style == ListStyle.BRACKETS ? name + "[]" : name;
    }

    List<String> texts() {
        return texts;
    }

    /** {@return all elements in one percent-encoded text} */
    String encoded() {
        StringBuilder out = new StringBuilder();
        String separator = "";
        for (String text : texts) {
            out.append(separator).append(PercentEncoding.encode(text));
            separator = encodedSeparator(text);
        }
        return out.toString();
    }

    /** {@return all elements in one text that is not encoded, for a header} */
    String plain() {
        return switch (style) {
            case SPACE -> joined(" ");
            case PIPE -> joined("|");
            case JSON, COMMA, REPEAT, BRACKETS -> style == ListStyle.JSON ? texts.get(0) : joined(",");
        };
    }

    private String encodedSeparator(String text) {
        return switch (style) {
            case SPACE -> requireWithout(text, " ", "%20");
            case PIPE -> requireWithout(text, "|", "%7C");
            case COMMA, REPEAT, BRACKETS, JSON -> ",";
        };
    }

    private String joined(String separator) {
        for (String text : texts) {
            requireWithout(text, separator, separator);
        }
        return String.join(separator, texts);
    }

    private String requireWithout(String text, String separator, String written) {
        if (text.contains(separator)) {
            throw new IllegalArgumentException("an element of " + name + " contains \"" + separator
                    + "\", which separates the elements; the server would read another list");
        }
        return written;
    }
}
