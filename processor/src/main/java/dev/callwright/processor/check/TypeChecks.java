package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Inheritance.Declaration;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Notation;
import dev.callwright.processor.problem.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types where they are used. */
final class TypeChecks {
    static final List<Check> ALL = List.of(
            Check.error(
                    "unknown-type",
                    "Every type that is named is one of the notation, or declared here or in a used description.",
                    TypeChecks::unknown),
            Check.error(
                    "ambiguous-type",
                    "No type that is named is declared by two used descriptions, and not here.",
                    TypeChecks::ambiguous),
            Check.error("type-name", "No type has the name of one of the notation.", TypeChecks::name),
            Check.error(
                    "map-key",
                    "The keys of maps are texts, or enums whose values differ as texts.",
                    TypeChecks::mapKey),
            Check.error("page-place", "A page is what a call returns, and nothing else.", TypeChecks::page),
            Check.error(
                    "binary-place",
                    "Binary content is a whole result, a whole body, or one or several files of a form, and nothing else.",
                    TypeChecks::binary),
            Check.error("text-place", "A text that is no JSON is a whole result, and nothing else.", TypeChecks::text),
            Check.error("optional-result", "A page or binary content is always there.", TypeChecks::optional));

    private TypeChecks() {}

    private static void unknown(Subject subject, Findings findings) {
        Set<String> known = new TreeSet<>(subject.names().typeNames());
        Position here = subject.description().position();
        Stream.of(ScalarType.values())
                .map(type -> WrittenTypes.text(new TypeRef.Scalar(type, here)))
                .forEach(known::add);
        String declare = Wording.DECLARE_TYPE.at(here, subject.description().source());
        for (TypeUse use : subject.uses()) {
            use.type().parts().filter(subject::isUnknown).forEach(type -> {
                String name = WrittenTypes.text(type);
                String remedy =
                        ForeignTypes.remedy(name, Notation.of(here)).orElseGet(() -> Say.nearest(name, known, declare));
                findings.add(type.position(), "unknown type " + Say.quoted(name), remedy);
            });
        }
    }

    private static void ambiguous(Subject subject, Findings findings) {
        Map<String, List<Declaration>> declared = subject.inheritance().types().stream()
                .collect(Collectors.groupingBy(d -> d.type().name().text()));
        for (TypeUse use : subject.uses()) {
            use.type().parts().forEach(type -> {
                List<Declaration> candidates = declared.getOrDefault(WrittenTypes.text(type), List.of());
                if (isAmbiguous(candidates, subject)) {
                    findings.add(
                            type.position(),
                            "type " + Say.quoted(WrittenTypes.text(type)) + " is declared at "
                                    + place(candidates.get(0)) + " and at " + place(candidates.get(1)),
                            "declare it here, or rename one of them");
                }
            });
        }
    }

    private static boolean isAmbiguous(List<Declaration> candidates, Subject subject) {
        return candidates.size() > 1
                && !candidates.get(0).owner().equals(subject.description())
                && !candidates.get(0).type().equals(candidates.get(1).type());
    }

    private static String place(Declaration declaration) {
        return Say.place(declaration.type().name().position());
    }

    private static void name(Subject subject, Findings findings) {
        for (TypeDefinition type : subject.description().types()) {
            if (WrittenTypes.isOfNotation(type.name().text())) {
                findings.add(
                        type.name(),
                        Wording.NAME_OF_NOTATION.at(type.name().position(), Say.quoted(type.name())),
                        "give this one another name; its class keeps its own by "
                                + Wording.JAVA_NAME.at(
                                        type.name().position(),
                                        subject.names().type(type).simpleName()));
            }
        }
    }

    private static void mapKey(Subject subject, Findings findings) {
        for (TypeUse use : subject.uses()) {
            use.type().parts().forEach(type -> {
                if (type instanceof TypeRef.MapOf map && !isKey(map.key(), subject)) {
                    findings.add(
                            map.key().position(),
                            Say.quoted(WrittenTypes.text(map.key(), true)) + " can't be the key of a map",
                            Wording.STRING.at(map.key().position()) + " or an enum");
                } else if (type instanceof TypeRef.MapOf map) {
                    subject.enumeration(map.key()).ifPresent(keys -> alike(keys, map.key(), findings));
                }
            });
        }
    }

    /** {@code "1"} and {@code 1} are two values, but one name of a member. */
    private static void alike(Enumeration keys, TypeRef key, Findings findings) {
        Map<String, Constant> first = new HashMap<>();
        for (Constant constant : keys.constants()) {
            Constant earlier = first.putIfAbsent(constant.wire().text(), constant);
            if (earlier != null
                    && !earlier.wire().getClass().equals(constant.wire().getClass())) {
                findings.add(
                        key.position(),
                        "as the key of a map, constants " + Say.quoted(earlier.name()) + " and "
                                + Say.quoted(constant.name()) + " of " + Say.quoted(WrittenTypes.text(key))
                                + " both are "
                                + Say.quoted(constant.wire().text()),
                        Wording.STRING.at(key.position()) + ", or leave one of them out");
            }
        }
    }

    private static boolean isKey(TypeRef key, Subject subject) {
        return key.is(ScalarType.STRING) || subject.enumeration(key).isPresent() || subject.isUnknown(key);
    }

    private static void page(Subject subject, Findings findings) {
        for (TypeUse use : subject.uses()) {
            use.type()
                    .parts()
                    .filter(TypeRef.PageOf.class::isInstance)
                    .filter(type -> use.place() != Place.RESULT || type != use.type())
                    .forEach(type -> findings.add(
                            type.position(),
                            Say.quoted(WrittenTypes.text(type)) + " can only be what a call returns",
                            Wording.LIST_HERE.at(type.position())));
        }
    }

    private static void binary(Subject subject, Findings findings) {
        misplaced(ScalarType.BINARY, Set.of(Place.RESULT, Place.WHOLE_BODY, Place.FORM), subject)
                .forEach((type, place) -> findings.add(
                        type.position(),
                        "binary content can't be part of " + place.phrase(),
                        Wording.WHERE_BINARY.at(type.position()) + ", or " + Wording.STRING.at(type.position())
                                + " for text in Base64"));
    }

    private static void text(Subject subject, Findings findings) {
        misplaced(ScalarType.TEXT, Set.of(Place.RESULT), subject)
                .forEach((type, place) -> findings.add(
                        type.position(),
                        Say.quoted(WrittenTypes.text(type))
                                + " is a whole result that is no JSON, and can't be part of " + place.phrase(),
                        place == Place.WHOLE_BODY
                                ? "write binary for a body that is no JSON, or string for one that is"
                                : "write string"));
    }

    /** Where a type stands that is something whole at a few places. */
    private static Map<TypeRef, Place> misplaced(ScalarType scalar, Set<Place> places, Subject subject) {
        Map<TypeRef, Place> misplaced = new LinkedHashMap<>();
        for (TypeUse use : subject.uses()) {
            boolean files = use.place() == Place.FORM && use.type().isFiles();
            use.type()
                    .parts()
                    .filter(type -> type.is(scalar) && !files)
                    .filter(type -> !places.contains(use.place()) || type != use.type())
                    .forEach(type -> misplaced.put(type, use.place()));
        }
        return misplaced;
    }

    private static void optional(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            TypeRef returns = call.returns();
            if (returns != null
                    && call.returnsOptional()
                    && (returns instanceof TypeRef.PageOf || returns.is(ScalarType.BINARY))) {
                findings.add(
                        returns.position(),
                        Say.quoted(WrittenTypes.result(returns)) + " as a result is always there",
                        Wording.NOT_OPTIONAL.at(returns.position()));
            }
        }
    }
}
