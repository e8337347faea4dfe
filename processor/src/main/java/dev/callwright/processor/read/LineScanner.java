package dev.callwright.processor.read;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;

/**
 * Walks over the text of a one-line form: words, quoted texts, single characters, and the doc that ends most forms.
 * Between any two of them white space may stand.
 */
public final class LineScanner {
    private final String text;
    private final Places places;
    private final Problems problems;
    private int offset;
    private boolean broken;

    public LineScanner(String text, Places places, Problems problems) {
        this.text = text;
        this.places = places;
        this.problems = problems;
    }

    /** Where everything about this line is reported. */
    public Problems problems() {
        return problems;
    }

    /** Whether nothing but white space is left. */
    public boolean atEnd() {
        return next() == text.length();
    }

    /** Whether the doc begins here: a hyphen between white space. */
    public boolean atDoc() {
        int hyphen = next();
        return at('-') && (hyphen + 1 == text.length() || isSpace(hyphen + 1)) && (hyphen == 0 || isSpace(hyphen - 1));
    }

    /** Whether the form itself ends here: at the end, or at the doc. */
    public boolean atEndOfForm() {
        return atEnd() || atDoc();
    }

    /** Whether {@code expected} is next; it is not consumed. */
    public boolean at(char expected) {
        int at = next();
        return at < text.length() && text.charAt(at) == expected;
    }

    /** Whether {@code expected} follows without white space; it is not consumed. */
    public boolean touches(char expected) {
        return offset < text.length() && text.charAt(offset) == expected;
    }

    /** Consumes {@code expected} if it is next. */
    public boolean accept(char expected) {
        boolean found = at(expected);
        if (found) {
            offset = next() + 1;
        }
        return found;
    }

    /** The next word without consuming it, and without reporting what is wrong with it. */
    public Word peek(String stops) {
        return quietCopy().word(stops);
    }

    /**
     * The next quoted text, or else what stands up to white space or one of {@code stops}; empty where there is none.
     */
    public Word word(String stops) {
        if (atEnd()) {
            return new Word("", false, here());
        }
        offset = next();
        char first = text.charAt(offset);
        return first == '"' || first == '\'' ? quoted(first) : bare(stops);
    }

    /** The next quoted text, or else what stands before {@code stop}, with the white space within it. */
    Word name(char stop) {
        if (at('"') || at('\'')) {
            return word("");
        }
        int from = next();
        int end = text.indexOf(stop, from);
        String name = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
        offset = from + name.length();
        return new Word(name, false, name.isEmpty() ? here() : since(from));
    }

    /** Whether a quote was not closed, so that nobody can say where its text ends. */
    boolean isBroken() {
        return broken;
    }

    /** What is left, as the doc: empty where the form ends without one. */
    public String doc() {
        if (!atDoc()) {
            return "";
        }
        int hyphen = next();
        String doc = DocText.of(text.substring(hyphen + 1));
        offset = text.length();
        if (doc.isEmpty()) {
            problems.report(
                    ReadProblem.DOC_EMPTY,
                    places.at(hyphen, hyphen + 1),
                    "nothing follows the '-' that begins a doc",
                    "write a text after it, or leave it out");
        }
        return doc;
    }

    /** All that is left, as one text. */
    public Word rest() {
        int from = next();
        String rest = text.substring(from).stripTrailing();
        offset = text.length();
        return new Word(rest, false, places.at(from, from + rest.length()));
    }

    /** The offset of what comes next. */
    public int next() {
        int next = offset;
        while (next < text.length() && isSpace(next)) {
            next++;
        }
        return next;
    }

    /** Goes back to an offset of before. */
    void backTo(int earlier) {
        offset = earlier;
    }

    /** The place of what comes next: its first character, or, at the end, the whole line. */
    public Position here() {
        int at = next();
        return atEnd() ? whole() : places.at(at, text.offsetByCodePoints(at, 1));
    }

    /** The place of all that was consumed since {@code from}. */
    public Position since(int from) {
        return places.at(from, Math.max(from, offset));
    }

    /** The place of the whole line. */
    public Position whole() {
        return places.at(0, text.length());
    }

    /** The whole line, whatever was consumed. */
    Located all() {
        return new Located(text.strip(), whole());
    }

    private Word bare(String stops) {
        int from = offset;
        while (offset < text.length() && !isSpace(offset) && stops.indexOf(text.charAt(offset)) < 0) {
            offset++;
        }
        return from == offset
                ? new Word("", false, here())
                : new Word(text.substring(from, offset), false, places.at(from, offset));
    }

    private Word quoted(char quote) {
        int from = offset++;
        StringBuilder content = new StringBuilder();
        while (offset < text.length()) {
            char c = text.charAt(offset++);
            if (c == quote && quote == '\'' && touches('\'')) {
                offset++;
                content.append(quote);
            } else if (c == quote) {
                return new Word(content.toString(), true, places.at(from, offset));
            } else if (c == '\\' && quote == '"') {
                content.append(escaped());
            } else {
                content.append(c);
            }
        }
        broken = true;
        Position position = places.at(from, offset);
        problems.report(
                ReadProblem.QUOTE_FORM,
                position,
                "the quote in '" + text.substring(from) + "' is not closed",
                "end the quoted text with " + quote);
        return new Word(content.toString(), true, position);
    }

    private String escaped() {
        if (touches('"') || touches('\\')) {
            return String.valueOf(text.charAt(offset++));
        }
        int to = offset < text.length() ? text.offsetByCodePoints(offset, 1) : offset;
        problems.report(
                ReadProblem.QUOTE_FORM,
                places.at(offset - 1, to),
                "'" + text.substring(offset - 1, to) + "' is no escape",
                "write \\\\ for a backslash and \\\" for a quote");
        return "\\";
    }

    private LineScanner quietCopy() {
        LineScanner copy = new LineScanner(text, places, new Problems());
        copy.offset = offset;
        return copy;
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(text.charAt(index));
    }
}
