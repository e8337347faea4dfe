package dev.callwright.processor.read;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field: {@code string? sensitive max 20 - the number to call}. */
public final class FieldLine {
    private FieldLine() {}

    /** The field of this name; where its type can't be read, a plain one, so that its name is still known. */
    public static Field read(Located name, LineScanner line) {
        TypeUse use = TypeExpression.read(line);
        if (use == null) {
            return unreadable(name);
        }
        Flags flags = FlagLine.read(line, Flag.OF_FIELD);
        return assemble(name, use, flags, line.doc(), line.problems());
    }

    /** What stands for a field that could not be read, after its problem was reported. */
    public static Field unreadable(Located name) {
        return Field.plain(name, new TypeRef.Scalar(ScalarType.STRING, name.position()), true, "");
    }

    /** A field out of its parts. */
    public static Field assemble(Located name, TypeUse use, Flags flags, String doc, Problems problems) {
        return new Field(
                name,
                flags.text(Flag.JAVA),
                use.type(),
                use.optional(),
                flags.has(Flag.NULLABLE),
                flags.has(Flag.SENSITIVE),
                flags.has(Flag.NON_EMPTY),
                flags.literal(Flag.MIN),
                flags.literal(Flag.MAX),
                flags.has(Flag.QUOTED),
                flags.texts(Flag.FORMAT),
                flags.text(Flag.ZONE),
                listStyle(flags.text(Flag.STYLE), EnumSet.allOf(ListStyle.class), problems),
                flags.literal(Flag.DEFAULT),
                flags.deprecation(),
                doc);
    }

    /** The style of all lists of this word; null where there is no word, or, with a problem reported, no such style. */
    public static @Nullable ListStyle styleOfAll(@Nullable Located word, Problems problems) {
        return listStyle(word, ListStyle.OF_ALL, problems);
    }

    private static @Nullable ListStyle listStyle(@Nullable Located word, Set<ListStyle> allowed, Problems problems) {
        if (word == null) {
            return null;
        }
        for (ListStyle style : allowed) {
            if (style.word().equals(word.text())) {
                return style;
            }
        }
        if (word.text().equals(ListStyle.SEGMENTS.word())) {
            problems.report(
                    ReadProblem.LIST_STYLE,
                    word.position(),
                    "not all lists can be segments of a path",
                    "say it of the one in the path");
            return null;
        }
        List<String> words = allowed.stream().map(ListStyle::word).toList();
        problems.report(
                ReadProblem.LIST_STYLE,
                word.position(),
                "unknown list style '" + word.text() + "'",
                Suggestion.among(word.text(), words));
        return null;
    }
}
