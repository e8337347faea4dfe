package dev.callwright.processor.read;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import org.jspecify.annotations.Nullable;

/** A constant of an enum: {@code ACTIVE(1) = "in-use" - may be called}. */
public final class ConstantLine {
    private static final String STOPS = "()=,";

    private ConstantLine() {}

    /** Null, and a problem reported, where there is no name. */
    public static @Nullable Constant read(LineScanner line) {
        Word name = NameLine.readName(
                line, STOPS, "begin with a name: NAME, or, with the value on the wire, NAME = 0, YES = true");
        if (name == null) {
            return null;
        }
        Long code = line.accept('(') ? code(line) : null;
        Literal wire = line.accept('=') ? wire(line) : null;
        Flags flags = FlagLine.read(line, Flag.OF_NAME);
        return assemble(name.located(), code, wire, flags, line.doc());
    }

    /** A constant out of its parts; without a wire value, its name's text is the wire value. */
    public static Constant assemble(
            Located name, @Nullable Long code, @Nullable Literal wire, Flags flags, String doc) {
        Literal sent = wire == null ? new Literal.Text(name.text(), name.position()) : wire;
        return new Constant(name, flags.text(Flag.JAVA), sent, code, doc, flags.deprecation());
    }

    private static @Nullable Long code(LineScanner line) {
        Word word = line.word(")");
        boolean closed = line.accept(')');
        if (word.text().isEmpty()) {
            report(line, word, "nothing follows '('", "write a number and ')', or leave out '('");
            return null;
        } else if (!closed) {
            report(line, word, "the '(' before '" + word.text() + "' is not closed", "write ')' after the number");
            return null;
        }
        return Literals.wholeNumber(word, line.problems());
    }

    private static @Nullable Literal wire(LineScanner line) {
        if (line.atEndOfForm()) {
            Word nothing = new Word("", false, line.here());
            report(line, nothing, "nothing follows '='", "write the value on the wire, or leave out '='");
            return null;
        }
        return Literals.read(line.word(""), line.problems());
    }

    private static void report(LineScanner line, Word word, String cause, String remedy) {
        line.problems().report(ReadProblem.CONSTANT_FORM, word.position(), cause, remedy);
    }
}
