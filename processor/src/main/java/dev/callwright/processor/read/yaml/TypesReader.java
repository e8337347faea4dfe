package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Variant;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.read.ConstantLine;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.Flags;
import dev.callwright.processor.read.Literals;
import dev.callwright.processor.read.NameLine;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.TypeUse;
import dev.callwright.processor.read.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under {@code types}: a mapping is a model, or with {@code by} in its key a union, and a list an enum. */
record TypesReader(Values values) {
    static final List<String> CONSTANT_KEYS = LongForm.keys(List.of("name", "code", "wire"), Flag.OF_NAME);

    List<TypeDefinition> read(Node.Mapping mapping) {
        List<TypeDefinition> types = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            TypeDefinition type = type(entry);
            if (type != null && !entry.repeated()) {
                types.add(type);
            }
        }
        return types;
    }

    private @Nullable TypeDefinition type(Node.Entry entry) {
        NameLine head = NameLine.readTypeHead(values.line(entry.key()));
        Located member = head == null ? null : head.flags().text(Flag.BY);
        if (head != null && member != null) {
            return union(head, member, entry);
        }
        if (entry.value() instanceof Node.Sequence sequence) {
            List<Constant> constants = constants(sequence);
            return head == null ? null : enumeration(head, constants);
        }
        Node.Mapping mapping = values.mapping(entry, "a mapping of fields, or a list of constants");
        var fields = mapping == null ? List.<Field>of() : new FieldsReader(values).read(mapping);
        return head == null ? null : model(head, fields);
    }

    private static TypeDefinition model(NameLine head, List<Field> fields) {
        Flags flags = head.flags();
        return new TypeDefinition.Model(head.name(), flags.text(Flag.JAVA), fields, head.doc(), flags.deprecation());
    }

    private static TypeDefinition enumeration(NameLine head, List<Constant> constants) {
        Flags flags = head.flags();
        return new TypeDefinition.Enumeration(
                head.name(), flags.text(Flag.JAVA), constants, head.doc(), flags.deprecation());
    }

    private TypeDefinition union(NameLine head, Located member, Node.Entry entry) {
        Flags flags = head.flags();
        Node.Mapping mapping = values.mapping(entry, "a mapping of what '" + member + "' says to models");
        List<Variant> variants = new ArrayList<>();
        for (Node.Entry variant : mapping == null ? List.<Node.Entry>of() : mapping.entries()) {
            Literal value = Literals.read(variant.key().word(), values.problems());
            TypeRef type = variant(variant);
            if (value != null && type != null && !variant.repeated()) {
                variants.add(new Variant(value, type));
            }
        }
        return new TypeDefinition.Union(
                head.name(), flags.text(Flag.JAVA), member, variants, head.doc(), flags.deprecation());
    }

    private @Nullable TypeRef variant(Node.Entry entry) {
        TypeUse use = values.type(entry, "the name of a model (it belongs under 'types' by itself)");
        if (use != null && use.optional()) {
            values.problems()
                    .report(
                            ReadProblem.TYPE_FORM,
                            entry.value().position(),
                            "a variant is a model, and is there where its value is",
                            "leave out the '?'");
        }
        return use == null ? null : use.type();
    }

    private List<Constant> constants(Node.Sequence sequence) {
        List<Constant> constants = new ArrayList<>();
        boolean labelled = false;
        boolean split = false;
        for (Node item : sequence.items()) {
            boolean unlabelled = isPlain(item) && !isLabelled(item);
            if (sequence.flow() && labelled && unlabelled) {
                if (!split) {
                    reportSplit((Node.Scalar) item);
                }
                split = true;
                continue;
            }
            split = false;
            labelled = isPlain(item) && isLabelled(item);
            Constant constant = constant(item);
            if (constant != null) {
                constants.add(constant);
            }
        }
        return constants;
    }

    private static boolean isPlain(Node item) {
        return item instanceof Node.Scalar scalar && !scalar.quoted();
    }

    private static boolean isLabelled(Node item) {
        return item instanceof Node.Scalar scalar && scalar.text().contains(" - ");
    }

    private void reportSplit(Node.Scalar item) {
        values.problems()
                .report(
                        ReadProblem.COMMA_SPLITS_TEXT,
                        item.position(),
                        "'" + item.text() + "' after the comma may be a constant or the rest of a label",
                        "put each constant on a line of its own after '- ', or in quotes");
    }

    private @Nullable Constant constant(Node item) {
        if (item instanceof Node.Mapping mapping) {
            return longForm(mapping);
        } else if (!(item instanceof Node.Scalar scalar)) {
            values.wrongKind(item, "a constant", "NAME or NAME - label");
            return null;
        } else if (scalar.quoted() && needsQuotes(scalar)) {
            return ConstantLine.assemble(scalar.located(), null, null, new Flags(), "");
        } else {
            return ConstantLine.read(values.line(scalar));
        }
    }

    /** Whether quotes make a text of what would be a number, truth value or null without them. */
    private static boolean needsQuotes(Node.Scalar scalar) {
        Node.Scalar unquoted = new Node.Scalar(scalar.text(), false, false, scalar.position(), Node.Scalar.INEXACT);
        return !scalar.text().isEmpty() && unquoted.word().kind() != Word.Kind.TEXT;
    }

    private @Nullable Constant longForm(Node.Mapping mapping) {
        if (isColonForHyphen(mapping)) {
            Node.Entry entry = mapping.entries().get(0);
            values.problems()
                    .report(
                            ReadProblem.WRONG_KIND,
                            entry.key().position(),
                            "'" + entry.key().text() + ": ' begins a mapping",
                            "write '" + entry.key().text() + " - ' before a label");
            return null;
        }
        Section section = new Section(mapping, CONSTANT_KEYS, values);
        Node.Entry nameEntry = section.required("name", "write 'name: NAME'");
        Located name = nameEntry == null ? null : values.text(nameEntry);
        Node.Entry codeEntry = section.entry("code");
        Long code = codeEntry == null ? null : values.wholeNumber(codeEntry);
        Literal wire = section.literal("wire");
        Flags flags = LongForm.flags(section, Flag.OF_NAME, values);
        String doc = section.doc();
        return name == null ? null : ConstantLine.assemble(name, code, wire, flags, doc);
    }

    private static boolean isColonForHyphen(Node.Mapping mapping) {
        return mapping.entries().size() == 1
                && !CONSTANT_KEYS.contains(mapping.entries().get(0).key().text());
    }
}
