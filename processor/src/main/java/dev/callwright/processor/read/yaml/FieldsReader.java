package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.read.FieldLine;
import dev.callwright.processor.read.FixedLine;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields: the members of a model, or the parameters of a call. */
record FieldsReader(Values values) {
    static final List<String> KEYS = LongForm.keys(List.of("type", "optional"), Flag.OF_FIELD);

    List<Field> read(Node.Mapping mapping) {
        List<Field> fields = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            read(entry, mapping.flow()).ifPresent(fields::add);
        }
        return fields;
    }

    /** Empty for one that stands there already, which was reported. */
    Optional<Field> read(Node.Entry entry, boolean flow) {
        Field field = field(entry, flow);
        return entry.repeated() ? Optional.empty() : Optional.of(field);
    }

    private Field field(Node.Entry entry, boolean flow) {
        Located name = values.bareName(entry);
        if (entry.value() instanceof Node.Mapping mapping) {
            return longForm(name, new Section(mapping, KEYS, values));
        } else if (entry.value() instanceof Node.Scalar scalar && FixedLine.isAt(scalar.scanner(new Problems()))) {
            values.problems()
                    .report(
                            ReadProblem.FIXED_FORM,
                            scalar.position(),
                            "'" + name + "' has a fixed value, as only parameters can",
                            "write its type");
            return FieldLine.unreadable(name);
        } else if (entry.value() instanceof Node.Scalar scalar && !scalar.isNull()) {
            return FieldLine.read(name, values.line(scalar));
        }
        if (!values.isSplitOff(entry, flow, "its type") && !values.isMissing(entry, "a type, such as string")) {
            values.wrongKind(entry, values.typeFor(entry, "one type (a type of its own belongs under 'types')"));
        }
        return FieldLine.unreadable(name);
    }

    private Field longForm(Located name, Section section) {
        TypeUse use = type(section);
        String doc = section.doc();
        var flags = LongForm.flags(section, Flag.OF_FIELD, values);
        Boolean optional = section.bool("optional");
        if (use == null) {
            return FieldLine.unreadable(name);
        }
        TypeUse written = new TypeUse(use.type(), use.optional() || Boolean.TRUE.equals(optional));
        return FieldLine.assemble(name, written, flags, doc, values.problems());
    }

    private @Nullable TypeUse type(Section section) {
        Node.Entry entry = section.required("type", "write 'type: string', for example");
        return entry == null ? null : values.type(entry);
    }
}
