package dev.callwright.processor.read.source;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The form of a description in Java: interfaces that only declare, and enums that only list. */
final class Shape {
    private static final Set<Modifier> WITH_BODY = Set.of(Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE);

    private final Reading reading;

    Shape(Reading reading) {
        this.reading = reading;
    }

    /** The methods that declare something. */
    static List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().stream().noneMatch(WITH_BODY::contains))
                .toList();
    }

    /** Reports what a description's interface is not made of. */
    void checkSpec(TypeElement spec) {
        checkAlone(spec);
        checkMembers(spec);
        for (TypeElement nested : ElementFilter.typesIn(spec.getEnclosedElements())) {
            switch (nested.getKind()) {
                case INTERFACE -> checkNested(nested);
                case ENUM -> checkEnum(nested);
                default ->
                    reading.report(
                            SourceProblem.NOT_AN_INTERFACE,
                            nested,
                            nested.getSimpleName() + " is " + kind(nested),
                            "write an interface with one method for each field, or an enum");
            }
        }
    }

    /** In words, with its article. */
    static String kind(Element type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            case INTERFACE -> "an interface";
            default -> "a class";
        };
    }

    private void checkNested(TypeElement type) {
        checkAlone(type);
        checkMembers(type);
        for (ExecutableElement method : methods(type)) {
            if (!method.getParameters().isEmpty()) {
                reading.report(
                        SourceProblem.ACCESSOR_WITH_PARAMETERS,
                        method,
                        method.getSimpleName() + " of " + type.getSimpleName() + " is a field, and has parameters",
                        "leave the parameters out; a call stands in the outer interface");
            }
        }
        checkNothingNested(type);
    }

    private void checkEnum(TypeElement type) {
        checkAlone(type);
        checkNothingNested(type);
        type.getEnclosedElements().stream()
                .filter(Shape::isMoreThanConstant)
                .findFirst()
                .ifPresent(member -> reading.report(
                        SourceProblem.ENUM_WITH_MEMBERS,
                        member,
                        type.getSimpleName() + " has more than constants",
                        "leave constructors, fields and methods out: a number is @Code, a label the doc comment, another"
                                + " value on the wire @Wire"));
    }

    private static boolean isMoreThanConstant(Element member) {
        return switch (member.getKind()) {
            case FIELD -> true;
            case CONSTRUCTOR -> !((ExecutableElement) member).getParameters().isEmpty();
            case METHOD -> !isImplicit((ExecutableElement) member);
            default -> false;
        };
    }

    private static boolean isImplicit(ExecutableElement method) {
        int parameters = method.getParameters().size();
        return (parameters == 0 && method.getSimpleName().contentEquals("values"))
                || (parameters == 1 && method.getSimpleName().contentEquals("valueOf"));
    }

    private void checkNothingNested(TypeElement type) {
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            reading.report(
                    SourceProblem.NESTED_TOO_DEEP,
                    nested,
                    nested.getSimpleName() + " is nested in " + type.getSimpleName(),
                    "move it out, directly into " + SourcePlaces.outerName(type));
        }
    }

    private void checkAlone(TypeElement type) {
        if (!type.getInterfaces().isEmpty()) {
            reading.report(
                    SourceProblem.EXTENDS,
                    type,
                    type.getSimpleName() + " extends " + type.getInterfaces().get(0),
                    reading.annotations(type).has("ApiSpec")
                            ? "declare everything in one interface, and share types by @Use"
                            : "repeat the fields it has from there");
        }
        if (!type.getTypeParameters().isEmpty()) {
            reportGeneric(type, type.getSimpleName().toString());
        }
    }

    private void checkMembers(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD) {
                reading.report(
                        SourceProblem.FIELD_IN_INTERFACE,
                        member,
                        member.getSimpleName() + " is a constant of the interface",
                        "leave it out; a field of a model is a method: Type name()");
            } else if (member.getKind() == ElementKind.METHOD) {
                checkMethod((ExecutableElement) member);
            }
        }
    }

    private void checkMethod(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (method.getModifiers().stream().anyMatch(WITH_BODY::contains)) {
            reading.report(
                    SourceProblem.METHOD_WITH_BODY,
                    method,
                    name + " has a body",
                    "declare it without, or leave it out");
        }
        if (!method.getTypeParameters().isEmpty()) {
            reportGeneric(method, name);
        }
        if (!method.getThrownTypes().isEmpty()) {
            reading.report(
                    SourceProblem.THROWS,
                    method,
                    name + " declares " + method.getThrownTypes().get(0),
                    "leave it out: every call fails with ApiException");
        }
    }

    private void reportGeneric(Element element, String name) {
        reading.report(
                SourceProblem.GENERIC,
                element,
                name + " has type parameters",
                "write it out for each type that occurs");
    }
}
