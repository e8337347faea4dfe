package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Call.Setting;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.Flags;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.RuleLine;
import dev.callwright.processor.read.Semantics;
import dev.callwright.processor.read.TypeUse;
import dev.callwright.processor.read.UnreadPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call. */
final class CallReader {
    static final Map<String, HttpMethod> METHODS = byWord(HttpMethod.values(), HttpMethod::word);
    static final Map<String, Parameter.Location> PLACES = byWord(Parameter.Location.values(), Parameter.Location::word);
    static final List<String> KEYS = keys();

    private final Located name;
    private final Section section;
    private final Values values;

    private CallReader(Located name, Section section, Values values) {
        this.name = name;
        this.section = section;
        this.values = values;
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> byWord.put(word.apply(value), value));
        return byWord;
    }

    private static List<String> keys() {
        List<String> own = new ArrayList<>(METHODS.keySet());
        own.addAll(PLACES.keySet());
        own.addAll(List.of("safe", "idempotent", "returns", "absent", "envelope", "paging", "rules"));
        return LongForm.keys(own, Flag.OF_NAME);
    }

    /** What can be read of a call; its name always can. */
    static Call read(Node.Entry entry, Values values) {
        Located name = values.bareName(entry);
        Node.Mapping mapping = values.mapping(entry, "a mapping that holds the method: 'get: /jobs/{id}'");
        Node.Mapping content =
                mapping == null ? new Node.Mapping(List.of(), false, entry.key().position()) : mapping;
        CallReader reader = new CallReader(name, new Section(content, KEYS, values), values);
        return reader.read(mapping != null);
    }

    private Call read(boolean hasContent) {
        ParametersReader request = request();
        List<Parameter> parameters = request.parameters();
        List<Node.Entry> methods = section.entries().stream()
                .filter(entry -> METHODS.containsKey(entry.key().text()))
                .toList();
        if (hasContent && methods.size() != 1) {
            reportMethods(methods);
        }
        HttpMethod method = methods.isEmpty()
                ? HttpMethod.GET
                : METHODS.getOrDefault(methods.get(0).key().text(), HttpMethod.GET);
        Located path = methods.isEmpty() ? null : values.text(methods.get(0));
        Semantics semantics = Semantics.of(method, section.bool("safe"), section.bool("idempotent"));
        TypeUse returns = type("returns");
        Flags flags = LongForm.flags(section, Flag.OF_NAME, values);
        return new Call(
                name,
                flags.text(Flag.JAVA),
                method,
                path == null ? UnreadPath.of(parameters, name.position()) : path,
                semantics.safe(),
                semantics.idempotent(),
                semantics.written(),
                parameters,
                request.fixed(),
                body(),
                returns == null ? null : returns.type(),
                returns != null && returns.optional(),
                new AbsenceReader(values).read(section.entry("absent")),
                setting("envelope", new SharedReader(values)::envelope),
                setting("paging", new PagingReader(values)::read),
                rules(),
                section.doc(),
                flags.deprecation());
    }

    private void reportMethods(List<Node.Entry> methods) {
        String remedy = "write one of " + String.join(", ", METHODS.keySet()) + " with the path: 'get: /jobs/{id}'";
        if (methods.isEmpty()) {
            report(name, "'" + name + "' has no method", remedy);
        } else {
            Node.Entry second = methods.get(1);
            report(
                    second.key().located(),
                    "'" + second.key().text() + "' is a second method of '" + name + "'",
                    remedy);
        }
    }

    private void report(Located at, String cause, String remedy) {
        values.problems().report(ReadProblem.CALL_METHOD, at.position(), cause, remedy);
    }

    private ParametersReader request() {
        ParametersReader request = new ParametersReader(values);
        for (Node.Entry entry : section.entries()) {
            Parameter.Location location = PLACES.get(entry.key().text());
            Node.Mapping mapping = location == null || isBodyOfOneValue(entry) ? null : values.mapping(entry);
            if (location != null && mapping != null) {
                request.read(location, mapping);
            }
        }
        return request;
    }

    private static boolean isBodyOfOneValue(Node.Entry entry) {
        return entry.key().text().equals("body") && entry.value() instanceof Node.Scalar;
    }

    private @Nullable TypeRef body() {
        Node.Entry entry = section.entry("body");
        TypeUse use = entry == null || !isBodyOfOneValue(entry) ? null : type("body");
        if (use != null && use.optional()) {
            values.problems()
                    .report(
                            ReadProblem.TYPE_FORM,
                            use.type().position(),
                            "a body that is one value can't be left out",
                            "leave out the '?'");
        }
        return use == null ? null : use.type();
    }

    private @Nullable TypeUse type(String key) {
        Node.Entry entry = section.entry(key);
        return entry == null ? null : values.type(entry);
    }

    private <T> Setting<T> setting(String key, Function<Node.Mapping, @Nullable T> reader) {
        Node.Entry entry = section.entry(key);
        if (entry == null) {
            return new Setting.Inherited<>();
        } else if (entry.value() instanceof Node.Scalar scalar && scalar.text().equals("none")) {
            return new Setting.None<>();
        }
        Node.Mapping mapping = values.mapping(entry, "a mapping of keys and values, or none");
        T own = mapping == null ? null : reader.apply(mapping);
        return own == null ? new Setting.Unread<>() : new Setting.Own<>(own);
    }

    private List<Rule> rules() {
        Node.Entry entry = section.entry("rules");
        Node.Sequence sequence = entry == null ? null : values.sequence(entry);
        List<Rule> rules = new ArrayList<>();
        if (sequence != null) {
            Problems found = new Problems();
            for (Node.Scalar scalar : values.scalars(sequence, "one rule in quotes")) {
                Rule rule = RuleLine.read(scalar.scanner(found));
                if (rule != null) {
                    rules.add(rule);
                }
            }
            report(sequence, found);
        }
        return rules;
    }

    /** A comma within brackets splits a rule as it does any text, and then no half of it is a rule. */
    private void report(Node.Sequence sequence, Problems found) {
        boolean unquoted = sequence.items().stream().anyMatch(item -> item instanceof Node.Scalar s && !s.quoted());
        if (sequence.flow() && unquoted && sequence.items().size() > 1 && found.hasErrors()) {
            values.problems()
                    .report(
                            ReadProblem.COMMA_SPLITS_TEXT,
                            sequence.position(),
                            "a comma may have split a rule here: "
                                    + found.list().get(0).cause(),
                            "put each rule on a line of its own after '- ', or in quotes");
        } else {
            found.list().forEach(values.problems()::add);
        }
    }
}
