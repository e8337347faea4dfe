package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.read.DocText;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.Literals;
import dev.callwright.processor.read.MemberPathLine;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.TypeExpression;
import dev.callwright.processor.read.TypeUse;
import dev.callwright.processor.read.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of entries, each of the kind that is wanted; null, and a problem reported, where it is of another. */
record Values(Problems problems) {
    private static final Pattern MORE_THAN_A_NAME = Pattern.compile("\\?$| - | (deprecated|java) ");

    @Nullable
    Located text(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "one text");
        return scalar != null && isText(scalar) ? scalar.located() : null;
    }

    @Nullable
    MemberPath memberPath(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "one text");
        return scalar != null && isText(scalar) ? MemberPathLine.read(line(scalar)) : null;
    }

    /** A text for people: empty where there is none. */
    String doc(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "one text");
        if (scalar == null || !isText(scalar)) {
            return "";
        }
        warnOfCut(scalar);
        return DocText.of(scalar.text());
    }

    @Nullable
    Boolean bool(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "true or false");
        if (scalar == null) {
            return null;
        } else if (scalar.word().kind() == Word.Kind.BOOL) {
            return scalar.text().equals("true");
        }
        problems.report(
                ReadProblem.NOT_BOOLEAN,
                scalar.position(),
                "'" + scalar.text() + "' is not true or false",
                "write '" + entry.key().text() + ": true' or '" + entry.key().text() + ": false'");
        return null;
    }

    @Nullable
    Literal literal(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "one value");
        return scalar == null ? null : Literals.read(scalar.word(), problems);
    }

    @Nullable
    Long wholeNumber(Node.Entry entry) {
        Node.Scalar scalar = scalar(entry, "a number");
        return scalar == null ? null : Literals.wholeNumber(scalar.word(), problems);
    }

    /** One text or a list of texts; empty where there is none. */
    List<Located> texts(Node.Entry entry) {
        return scalars(entry).stream()
                .filter(this::isText)
                .map(Node.Scalar::located)
                .toList();
    }

    /** One scalar or a list of scalars; empty where there is none. */
    List<Node.Scalar> scalars(Node.Entry entry) {
        if (entry.value() instanceof Node.Sequence sequence) {
            return scalars(sequence, "one text");
        }
        Node.Scalar scalar = scalar(entry, "a text or a list of texts");
        return scalar == null ? List.of() : List.of(scalar);
    }

    /** The items of a list that are scalars; others are reported. */
    List<Node.Scalar> scalars(Node.Sequence sequence, String wanted) {
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar) {
                scalars.add(scalar);
            } else {
                wrongKind(item, "an item of a list", wanted);
            }
        }
        return scalars;
    }

    Node.@Nullable Scalar scalar(Node.Entry entry, String wanted) {
        if (isMissing(entry, wanted)) {
            return null;
        } else if (entry.value() instanceof Node.Scalar scalar) {
            return scalar;
        }
        wrongKind(entry, wanted);
        return null;
    }

    /** A type, and nothing else. */
    @Nullable
    TypeUse type(Node.Entry entry) {
        return type(entry, typeFor(entry, "a type"));
    }

    /** A type, and nothing else, where something more exact is {@code wanted}. */
    @Nullable
    TypeUse type(Node.Entry entry, String wanted) {
        Node.Scalar scalar = scalar(entry, wanted);
        return scalar == null ? null : TypeExpression.readWhole(line(scalar));
    }

    /** What is wanted in place of an entry: where it is a list of one type, as other notations write lists, that is known. */
    String typeFor(Node.Entry entry, String wanted) {
        return entry.value() instanceof Node.Sequence list
                        && list.items().size() == 1
                        && list.items().get(0) instanceof Node.Scalar item
                ? "'list<" + item.text() + ">'"
                : wanted;
    }

    Node.@Nullable Mapping mapping(Node.Entry entry) {
        return mapping(entry, "a mapping of keys and values");
    }

    Node.@Nullable Mapping mapping(Node.Entry entry, String wanted) {
        if (isMissing(entry, wanted)) {
            return null;
        } else if (entry.value() instanceof Node.Mapping mapping) {
            return mapping;
        }
        wrongKind(entry, wanted);
        return null;
    }

    Node.@Nullable Sequence sequence(Node.Entry entry) {
        if (isMissing(entry, "a list")) {
            return null;
        } else if (entry.value() instanceof Node.Sequence sequence) {
            return sequence;
        }
        wrongKind(entry, "a list, each item on a line of its own after '- '");
        return null;
    }

    /** Whether a key is what a comma split off a text within braces, as it seems, which is then reported. */
    boolean isSplitOff(Node.Entry entry, boolean flow, String wanted) {
        boolean split = flow && entry.value() instanceof Node.Scalar scalar && scalar.isNull();
        if (split) {
            problems.report(
                    ReadProblem.COMMA_SPLITS_TEXT,
                    entry.key().position(),
                    "'" + entry.key().text() + "' stands alone between commas",
                    "write " + wanted + " after ': ', or put the text that holds the comma in quotes");
        }
        return split;
    }

    /** Whether a key has no value, which is then reported. */
    boolean isMissing(Node.Entry entry, String wanted) {
        boolean missing = entry.value() instanceof Node.Scalar scalar && scalar.isNull();
        if (missing) {
            problems.report(
                    ReadProblem.MISSING_VALUE,
                    entry.key().position(),
                    "'" + entry.key().text() + "' has no value",
                    "write " + wanted + ", or leave the key out");
        }
        return missing;
    }

    void wrongKind(Node.Entry entry, String wanted) {
        wrongKind(entry.value(), "'" + entry.key().text() + "'", wanted);
    }

    void wrongKind(Node node, String what, String wanted) {
        if (!(node instanceof Node.Refused)) {
            problems.report(ReadProblem.WRONG_KIND, node.position(), what + " is " + node.kind(), "write " + wanted);
        }
    }

    /** The key as a name; where YAML takes it for something else, that is reported. */
    Located name(Node.Entry entry) {
        isText(entry.key());
        return entry.key().located();
    }

    /** The key as the name of a field or call; where it looks like more, as the keys of types may hold, that is reported. */
    Located bareName(Node.Entry entry) {
        Located name = name(entry);
        String text = name.text();
        Matcher more = MORE_THAN_A_NAME.matcher(text);
        if (!entry.key().word().quoted() && more.find()) {
            String remedy = more.group().equals("?")
                    ? "write '?' behind the type"
                    : "write the name alone, and what follows it behind the type or below, as 'doc: ...'";
            problems.report(
                    ReadProblem.KEY_NAME,
                    name.position(),
                    "'" + text + "' is more than a name",
                    remedy + "; or put it in quotes if it is one");
        }
        return name;
    }

    /** Whether it is a text to every reader of YAML; reported where not. */
    boolean isText(Node.Scalar scalar) {
        boolean text = scalar.word().kind() == Word.Kind.TEXT;
        if (!text) {
            String found = scalar.text().isEmpty() ? "nothing" : "'" + scalar.text() + "'";
            problems.report(
                    ReadProblem.NOT_TEXT,
                    scalar.position(),
                    found + " stands where a text is wanted",
                    scalar.text().isEmpty() ? "write one" : "put it in quotes: \"" + scalar.text() + "\"");
        }
        return text;
    }

    /** A one-line form, to be read; a comment that may have been meant as part of its doc is warned of. */
    LineScanner line(Node.Scalar scalar) {
        if (scalar.text().contains(" - ")) {
            warnOfCut(scalar);
        }
        return scalar.scanner(problems);
    }

    /** Warns where a comment may have been meant as part of a text for people. */
    void warnOfCut(Node.Scalar scalar) {
        if (scalar.cutByComment()) {
            problems.report(
                    ReadProblem.COMMENT_CUTS_DOC,
                    scalar.position(),
                    "' #' ends this text and begins a comment",
                    "put the text in quotes, or the comment on a line of its own");
        }
    }
}
