package dev.callwright.processor.read.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published schema and the reader judge a text alike, but for {@linkplain Unseen what no schema can see}. */
final class SchemaAgreement {
    private static final Schema SCHEMA = schema();
    /** Longer texts are made to exhaust a parser, not to be descriptions. */
    private static final int LONGEST = 100_000;

    /** Why a text that one of both refuses may be fine to the other. */
    enum Unseen {
        /** Documents, anchors, tags, repeated keys: gone before a schema sees the text. */
        YAML_ITSELF,
        /** {@code 08}, {@code 1e3}, {@code True}: to a schema, the number or truth value that some YAML reader makes of it. */
        SPELLING,
        /** Whether a key that reads like a number, or like several, is in quotes. */
        QUOTED_KEY,
        /** A comma within brackets that splits a label, when both halves are constants. */
        SPLIT_LABEL,
        /** {@code name: 12}: to the reader a type whose name does not resolve. */
        NUMBER_FOR_TYPE,
        /** {@code list<list<list<list<long>>>>}: a pattern has an end. */
        DEEP_TYPE
    }

    private static final Set<ReadProblem> OF_YAML = EnumSet.of(
            ReadProblem.FILE_EMPTY,
            ReadProblem.FILE_TOO_LARGE,
            ReadProblem.FILE_ENCODING,
            ReadProblem.YAML_SYNTAX,
            ReadProblem.YAML_DOCUMENTS,
            ReadProblem.YAML_ALIAS,
            ReadProblem.YAML_TAG,
            ReadProblem.YAML_NESTING,
            ReadProblem.DUPLICATE_KEY);
    /** They concern files, not this one's text. */
    private static final Set<ReadProblem> OF_USES = EnumSet.of(
            ReadProblem.USE_MISSING, ReadProblem.USE_UNREADABLE, ReadProblem.USE_OUTSIDE, ReadProblem.USE_CIRCLE);

    private static final Pattern DEEP = Pattern.compile("(<[^>]*){4}");

    private SchemaAgreement() {}

    /** Fails where schema and reader disagree and nothing excuses it. */
    static void check(byte[] content, List<Problem> problems, Optional<Description> result) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (content.length > LONGEST || has(problems, OF_YAML)) {
            return;
        }
        boolean read = problems.stream().noneMatch(SchemaAgreement::isOfText);
        List<Error> errors = errors(text);
        if (read != errors.isEmpty() && excuse(text, problems, result).isEmpty()) {
            throw new AssertionError("the reader says " + problems + ", the schema " + errors + " of\n" + text);
        }
    }

    /** What the schema says of a text. */
    static List<Error> errors(String text) {
        return SCHEMA.validate(JsonView.of(text));
    }

    private static boolean isOfText(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR && !has(List.of(problem), OF_USES);
    }

    private static boolean has(List<Problem> problems, Set<ReadProblem> kinds) {
        Set<String> ids = kinds.stream().map(ReadProblem::id).collect(Collectors.toSet());
        return problems.stream().anyMatch(problem -> ids.contains(problem.id()));
    }

    /** The first thing in a text that schema and reader see differently. */
    static Optional<Unseen> excuse(String text, List<Problem> problems, Optional<Description> result) {
        if (has(problems, OF_YAML)) {
            return Optional.of(Unseen.YAML_ITSELF);
        } else if (has(problems, Set.of(ReadProblem.COMMA_SPLITS_TEXT))) {
            return Optional.of(Unseen.SPLIT_LABEL);
        } else if (has(problems, Set.of(ReadProblem.ERROR_CODE, ReadProblem.KEY_NAME))) {
            return Optional.of(Unseen.QUOTED_KEY);
        } else if (DEEP.matcher(text).find()) {
            return Optional.of(Unseen.DEEP_TYPE);
        } else if (result.stream().flatMap(SchemaAgreement::types).anyMatch(SchemaAgreement::isNumber)) {
            return Optional.of(Unseen.NUMBER_FOR_TYPE);
        }
        Found found = new Found(new ArrayList<>());
        NodeParser.parse("", text, new Problems()).ifPresent(found::add);
        return found.unseen().stream().sorted().findFirst();
    }

    private static Stream<TypeRef> types(Description description) {
        Stream<Field> fields = Stream.concat(
                description.calls().stream()
                        .flatMap(call -> call.parameters().stream().map(Parameter::field)),
                description.types().stream()
                        .flatMap(type ->
                                type instanceof TypeDefinition.Model model ? model.fields().stream() : Stream.of()));
        Stream<TypeRef> ofCalls = description.calls().stream()
                .flatMap(call -> Stream.of(Optional.ofNullable(call.returns()), Optional.ofNullable(call.body())))
                .flatMap(Optional::stream);
        Stream<TypeRef> variants = description.types().stream()
                .flatMap(type -> type instanceof TypeDefinition.Union union
                        ? union.variants().stream().map(TypeDefinition.Variant::type)
                        : Stream.of());
        return Stream.of(fields.map(Field::type), ofCalls, variants).flatMap(types -> types);
    }

    private static boolean isNumber(TypeRef type) {
        return type instanceof TypeRef.Named named
                && new Word(named.name(), false, named.position()).kind() != Word.Kind.TEXT;
    }

    /** What the scalars of a text hide. */
    private record Found(List<Unseen> unseen) {
        void add(Node node) {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries().forEach(this::add);
            } else if (node instanceof Node.Sequence sequence) {
                sequence.items().forEach(this::add);
            } else if (node instanceof Node.Scalar scalar && isSpelling(scalar)) {
                unseen.add(Unseen.SPELLING);
            }
        }

        private void add(Node.Entry entry) {
            if (entry.key().word().kind() != Word.Kind.TEXT) {
                unseen.add(Unseen.QUOTED_KEY);
            }
            add(entry.value());
        }

        private static boolean isSpelling(Node.Scalar scalar) {
            Word.Kind kind = scalar.word().kind();
            boolean strange = scalar.text().contains(".") || scalar.text().length() > 18;
            return kind == Word.Kind.UNCLEAR || (kind == Word.Kind.NUMBER && strange);
        }
    }

    private static Schema schema() {
        try (InputStream in = SchemaAgreement.class.getResourceAsStream("/dev/callwright/notation.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
