package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.CodeWord;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.Literals;
import dev.callwright.processor.read.Places;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.Word;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Values that are written as texts in annotations. */
final class SourceLiterals {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final Reading reading;

    SourceLiterals(Reading reading) {
        this.reading = reading;
    }

    /** The value on the wire that an element stands for: its name, where {@code @Wire} gives it no other. */
    Literal wire(Element element, Located name) {
        AnnotationView wire = reading.annotations(element).find("Wire");
        Literal written = wire == null ? null : wire(wire);
        return written == null ? new Literal.Text(name.text(), name.position()) : written;
    }

    private @Nullable Literal wire(AnnotationView wire) {
        Located text = wire.anyText("value");
        Located json = wire.text("json");
        if (wire.has("value") && wire.has("json")) {
            reading.report(
                    SourceProblem.CONTRADICTION,
                    wire.position("json"),
                    "@Wire has a text and a number or boolean",
                    "write one of them");
        } else if (!wire.has("value") && !wire.has("json")) {
            reading.report(
                    ReadProblem.MISSING_KEY,
                    wire.position(),
                    "@Wire does not say what is on the wire",
                    "write a text, or json = \"1\" for a number or boolean");
        }
        if (text != null) {
            return new Literal.Text(text.text(), text.position());
        }
        return json == null ? null : json(json);
    }

    /** What the notation's words stand for: a number, true or false, or a text, which may be in quotes. */
    @Nullable
    Literal word(Located written) {
        return Literals.read(asWord(written), reading.problems());
    }

    /** The code of an error. */
    Located code(Located written) {
        return CodeWord.read(asWord(written), reading.problems());
    }

    /** A JSON scalar other than a text. */
    @Nullable
    Literal json(Located written) {
        return switch (written.text()) {
            case "true", "false" -> new Literal.Bool(written.text().equals("true"), written.position());
            default -> number(written);
        };
    }

    /** A number as JSON writes it. */
    @Nullable
    Literal number(Located written) {
        if (JSON_NUMBER.matcher(written.text()).matches()) {
            return new Literal.Numeric(written.text(), written.position());
        }
        reading.report(
                ReadProblem.NOT_A_NUMBER,
                written.position(),
                "'" + written.text() + "' is not a number",
                "write it in plain digits, such as 12 or 0.5");
        return null;
    }

    private Word asWord(Located written) {
        String text = written.text();
        Position position = written.position();
        char first = text.charAt(0);
        boolean quoted =
                text.length() > 1 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? unquoted(text, position) : new Word(text, false, position);
    }

    private Word unquoted(String text, Position position) {
        LineScanner line = new LineScanner(text, Places.all(position), reading.problems());
        Word word = line.word("");
        if (!line.atEnd()) {
            reading.report(
                    ReadProblem.LITERAL_FORM,
                    position,
                    "'" + line.rest().text() + "' follows a text in quotes",
                    "write one value, and twice each single quote within it");
        }
        return word;
    }
}
