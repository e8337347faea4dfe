package dev.callwright.processor.read.source;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The types nested in a description, and what each is: an interface that a call takes is a request, and a model only
 * where something holds it too.
 */
final class NestedTypes {
    private final List<TypeElement> all;
    private final Set<Element> requests = new LinkedHashSet<>();
    private final Set<Element> held = new LinkedHashSet<>();

    NestedTypes(TypeElement spec) {
        all = ElementFilter.typesIn(spec.getEnclosedElements()).stream()
                .filter(type -> type.getKind() == ElementKind.INTERFACE || type.getKind() == ElementKind.ENUM)
                .toList();
        for (ExecutableElement call : Shape.methods(spec)) {
            addHeld(call.getReturnType());
            call.getParameters().stream().map(VariableElement::asType).forEach(this::addRequest);
        }
        interfaces().stream()
                .flatMap(type -> Shape.methods(type).stream())
                .forEach(accessor -> addHeld(accessor.getReturnType()));
    }

    List<TypeElement> interfaces() {
        return all.stream()
                .filter(type -> type.getKind() == ElementKind.INTERFACE)
                .toList();
    }

    List<TypeElement> enums() {
        return all.stream().filter(type -> type.getKind() == ElementKind.ENUM).toList();
    }

    /** Models and enums, in order of writing. */
    Stream<TypeElement> definitions() {
        return all.stream().filter(this::isDefinition);
    }

    boolean isRequest(Element type) {
        return requests.contains(type) && interfaces().contains(type);
    }

    /** One role or both, by what an interface is. */
    Set<Role> roles(TypeElement type, Role ofRequest, Role ofModel) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (isRequest(type)) {
            roles.add(ofRequest);
        }
        if (isDefinition(type)) {
            roles.add(ofModel);
        }
        return roles;
    }

    private boolean isDefinition(TypeElement type) {
        return !requests.contains(type) || held.contains(type);
    }

    private void addRequest(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            requests.add(declared.asElement());
        }
    }

    private void addHeld(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            held.add(declared.asElement());
            declared.getTypeArguments().forEach(this::addHeld);
        }
    }
}
