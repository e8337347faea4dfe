package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.read.FixedLine;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What travels in the places of a request: parameters, and such as have a fixed value. */
final class ParametersReader {
    static final List<String> FIXED = List.of("value");

    private final Values values;
    private final FieldsReader fields;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<FixedParameter> fixed = new ArrayList<>();

    ParametersReader(Values values) {
        this.values = values;
        this.fields = new FieldsReader(values);
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<FixedParameter> fixed() {
        return fixed;
    }

    /** Adds those of one place. */
    void read(Location location, Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (isFixed(entry.value())) {
                addFixed(location, entry);
            } else {
                fields.read(entry, mapping.flow()).ifPresent(field -> parameters.add(new Parameter(location, field)));
            }
        }
    }

    /** Adds those of one place where nothing else may stand. */
    void readFixed(Location location, Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (isFixed(entry.value())) {
                addFixed(location, entry);
            } else if (!values.isMissing(entry, "'= VALUE'")) {
                values.problems()
                        .report(
                                ReadProblem.FIXED_FORM,
                                entry.value().position(),
                                "what every call sends has a fixed value",
                                "write '= VALUE', or declare the parameter under the calls");
            }
        }
    }

    private static boolean isFixed(Node value) {
        return value instanceof Node.Scalar scalar
                ? FixedLine.isAt(scalar.scanner(new Problems()))
                : value instanceof Node.Mapping mapping && has(mapping, "value") && !has(mapping, "type");
    }

    private static boolean has(Node.Mapping mapping, String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key));
    }

    private void addFixed(Location location, Node.Entry entry) {
        Located name = values.bareName(entry);
        FixedParameter parameter = entry.value() instanceof Node.Scalar scalar
                ? FixedLine.read(location, name, scalar.scanner(values.problems()))
                : longForm(location, name, (Node.Mapping) entry.value());
        if (parameter != null && !entry.repeated()) {
            fixed.add(parameter);
        }
    }

    private @Nullable FixedParameter longForm(Location location, Located name, Node.Mapping mapping) {
        Node.Entry entry = new Section(mapping, FIXED, values).entry("value");
        Node.Scalar scalar = entry == null ? null : values.scalar(entry, "one value");
        var value = scalar == null ? null : FixedLine.value(location, scalar.word(), values.problems());
        return value == null ? null : new FixedParameter(location, name, value);
    }
}
