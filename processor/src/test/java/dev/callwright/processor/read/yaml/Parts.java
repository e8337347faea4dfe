package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.List;

/** Parts of a description at places of the file that {@link Reading} reads. */
final class Parts {
    private Parts() {}

    static Position.InFile at(int line, int column, int length) {
        return new Position.InFile("/shop.yaml", line, column, length);
    }

    static Located text(String text, int line, int column) {
        return new Located(text, at(line, column, text.length()));
    }

    static MemberPath member(String name, int line, int column) {
        return new MemberPath(List.of(name), at(line, column, name.length()));
    }

    /** A text in quotes, which its place includes. */
    static Located quoted(String text, int line, int column) {
        return new Located(text, at(line, column, text.length() + 2));
    }

    static Literal number(String digits, int line, int column) {
        return new Literal.Numeric(digits, at(line, column, digits.length()));
    }

    static TypeRef scalar(ScalarType type, int line, int column) {
        return scalar(type, at(line, column, type.word().length()));
    }

    static TypeRef scalar(ScalarType type, Position position) {
        return new TypeRef.Scalar(type, position);
    }

    /** A required field without flags. */
    static Field field(Located name, TypeRef type, String doc) {
        return new Field(
                name, null, type, false, false, false, false, null, null, false, List.of(), null, null, null, null,
                doc);
    }

    /** The same with the three flags that are common. */
    static Field with(Field field, boolean optional, boolean sensitive, boolean nonEmpty) {
        return new Field(
                field.name(),
                null,
                field.type(),
                optional,
                false,
                sensitive,
                nonEmpty,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                field.doc());
    }
}
