package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeDefinition.Variant;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Unions and their variants. */
final class UnionChecks {
    static final List<Check> ALL = List.of(
            Check.error("union-empty", "Every union has a variant.", UnionChecks::empty),
            Check.error(
                    "variant-type",
                    "Every variant is a model, declared by the description that declares its union.",
                    UnionChecks::type),
            Check.error("variant-twice", "No union has a model, or a value, twice.", UnionChecks::twice),
            Check.error(
                    "variant-member",
                    "No variant has the member as a field that tells it apart from others.",
                    UnionChecks::member));

    private UnionChecks() {}

    private static void empty(Subject subject, Findings findings) {
        for (Union union : subject.unions()) {
            if (union.variants().isEmpty()) {
                findings.add(
                        union.name(),
                        "union " + Say.quoted(union.name()) + " has no variant",
                        Wording.VARIANTS.at(union.name().position(), Say.quoted(union.member())));
            }
        }
    }

    private static void type(Subject subject, Findings findings) {
        Set<String> own = new HashSet<>();
        subject.models().forEach(model -> own.add(model.name().text()));
        for (Union union : subject.unions()) {
            union.variants().stream()
                    .map(Variant::type)
                    .filter(type -> !subject.isUnknown(type) && !own.contains(WrittenTypes.text(type)))
                    .forEach(type -> findings.add(
                            type.position(),
                            Say.quoted(WrittenTypes.text(type)) + " is " + what(type, subject),
                            remedy(type, subject)));
        }
    }

    private static String what(TypeRef type, Subject subject) {
        Optional<TypeDefinition> named = subject.names().find(type);
        if (named.isEmpty()) {
            return "no model, and so no variant";
        } else if (named.get() instanceof Model) {
            return "a model of another description, and can't be a variant here";
        }
        return (named.get() instanceof Enumeration ? "an enum" : "a union") + ", and can't be a variant";
    }

    private static String remedy(TypeRef type, Subject subject) {
        Optional<TypeDefinition> named = subject.names().find(type);
        if (named.isPresent() && named.get() instanceof Model) {
            return "declare the union there, or the model here: its class says of which unions it is a variant";
        }
        return named.isPresent() && named.get() instanceof Union
                ? "list its variants here; a model may be one of several unions"
                : "write the name of a model";
    }

    private static void twice(Subject subject, Findings findings) {
        for (Union union : subject.unions()) {
            Map<String, Located> values = new HashMap<>();
            Map<String, Located> models = new HashMap<>();
            for (Variant variant : union.variants()) {
                Located value =
                        new Located(variant.value().plain(), variant.value().position());
                Located model = new Located(
                        WrittenTypes.text(variant.type()), variant.type().position());
                if (!repeats(value, values, "stands for a variant", "write each value once", findings)) {
                    repeats(model, models, "is a variant", "declare a model for each value", findings);
                }
            }
        }
    }

    /** The value is what an object of the model is written with. */
    private static boolean repeats(
            Located part, Map<String, Located> first, String what, String remedy, Findings findings) {
        Located earlier = first.putIfAbsent(part.text(), part);
        if (earlier != null) {
            findings.add(part, Say.quoted(part) + " " + what + " already, at " + Say.place(earlier.position()), remedy);
        }
        return earlier != null;
    }

    private static void member(Subject subject, Findings findings) {
        for (Union union : subject.unions()) {
            for (Variant variant : union.variants()) {
                subject.model(variant.type()).stream()
                        .flatMap(model -> model.fields().stream())
                        .filter(field ->
                                field.name().text().equals(union.member().text()))
                        .forEach(field -> member(field, variant, union, findings));
            }
        }
    }

    private static void member(Field field, Variant variant, Union union, Findings findings) {
        findings.add(
                field.position(),
                "field " + Say.quoted(field.name()) + " of " + Say.quoted(WrittenTypes.text(variant.type()))
                        + " is what tells it apart in union " + Say.quoted(union.name())
                        + ", which reads and writes it",
                "leave the field out");
    }
}
