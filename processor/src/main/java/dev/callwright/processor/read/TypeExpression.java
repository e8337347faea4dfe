package dev.callwright.processor.read;

import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Suggestion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as the notation writes it: {@code map<Color, list<long>?>?}. */
public final class TypeExpression {
    private static final String STOPS = "<>,?";
    private static final List<String> GENERIC = List.of("list", "set", "map", "page");
    private static final int DEEPEST = 20;

    private final LineScanner line;

    private TypeExpression(LineScanner line) {
        this.line = line;
    }

    /**
     * Reads a type and the {@code ?} that may follow it, and leaves the rest.
     *
     * @return null, and one problem reported, where there is no type
     */
    public static @Nullable TypeUse read(LineScanner line) {
        return new TypeExpression(line).use(0);
    }

    /** Reads a text that holds a type, perhaps {@code ?}, and nothing else; null, and a problem reported, where it is none. */
    public static @Nullable TypeUse readWhole(LineScanner line) {
        TypeUse use = read(line);
        if (use != null && !line.atEnd()) {
            Word rest = line.rest();
            line.problems()
                    .report(
                            ReadProblem.TYPE_FORM,
                            rest.position(),
                            "'" + rest.text() + "' follows the type",
                            "write the type only; a doc belongs under 'doc'");
        }
        return use;
    }

    private @Nullable TypeUse use(int depth) {
        TypeRef type = type(depth);
        if (type == null) {
            return null;
        }
        boolean optional = line.touches('?') && line.accept('?');
        return new TypeUse(type, optional);
    }

    private @Nullable TypeRef type(int depth) {
        int from = line.next();
        Word word = line.atDoc() ? new Word("", false, line.here()) : line.word(STOPS);
        if (word.text().isEmpty()) {
            return fail(word, "a type is missing", "write one, such as string or list<long>");
        } else if (depth > DEEPEST) {
            return fail(word, "types are nested deeper than " + DEEPEST + " levels", "declare a type of its own");
        }
        if (word.quoted()) {
            return new TypeRef.Named(word.text(), word.position());
        }
        return line.at('<') ? generic(word, from, depth) : plain(word);
    }

    private @Nullable TypeRef plain(Word word) {
        String text = word.text();
        if (GENERIC.contains(text)) {
            return fail(word, "'" + text + "' says nothing of its elements", "write " + text + "<string>, for example");
        } else if (text.endsWith("[]")) {
            return fail(word, "'" + text + "' is no type", "write list<" + text.substring(0, text.length() - 2) + ">");
        }
        return Arrays.stream(ScalarType.values())
                .filter(scalar -> scalar.word().equals(text))
                .findFirst()
                .<TypeRef>map(scalar -> new TypeRef.Scalar(scalar, word.position()))
                .orElseGet(() -> new TypeRef.Named(text, word.position()));
    }

    private @Nullable TypeRef generic(Word word, int from, int depth) {
        if (!GENERIC.contains(word.text())) {
            String near = Suggestion.among(word.text(), GENERIC);
            return fail(word, "'" + word.text() + "' takes no types between < and >", near);
        }
        line.accept('<');
        TypeUse first = use(depth + 1);
        if (first == null) {
            return null;
        }
        TypeUse second = null;
        if (word.is("map") && line.accept(',')) {
            second = use(depth + 1);
            if (second == null) {
                return null;
            }
        }
        if (!line.accept('>')) {
            return unclosed(word);
        }
        return build(word, from, first, second);
    }

    private @Nullable TypeRef build(Word word, int from, TypeUse first, @Nullable TypeUse second) {
        var position = line.since(from);
        boolean keyOptional = second != null && first.optional();
        if (keyOptional || (first.optional() && (word.is("set") || word.is("page")))) {
            String what = keyOptional ? "the key of a map" : "an element of a " + word.text();
            return fail(word, what + " is never null", "leave out the '?' within < and >");
        }
        return switch (word.text()) {
            case "list" -> new TypeRef.ListOf(first.type(), first.optional(), position);
            case "set" -> new TypeRef.SetOf(first.type(), position);
            case "page" -> new TypeRef.PageOf(first.type(), position);
            default ->
                second == null
                        ? new TypeRef.MapOf(
                                new TypeRef.Scalar(ScalarType.STRING, word.position()),
                                first.type(),
                                first.optional(),
                                position)
                        : new TypeRef.MapOf(first.type(), second.type(), second.optional(), position);
        };
    }

    private @Nullable TypeRef unclosed(Word word) {
        if (line.at(',')) {
            String number = word.is("map") ? "two types at most" : "one type";
            return fail(word, "'" + word.text() + "' takes " + number, "leave out what follows the comma");
        }
        return fail(word, "the '<' after '" + word.text() + "' is not closed", "write '>' after the type within");
    }

    private @Nullable TypeRef fail(Word word, String cause, String remedy) {
        line.problems().report(ReadProblem.TYPE_FORM, word.position(), cause, remedy);
        return null;
    }
}
