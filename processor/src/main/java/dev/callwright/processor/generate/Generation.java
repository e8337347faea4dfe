package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.naming.Members;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the classes generated from one description share.
 *
 * @param inherited what holds for the description, be it its own or a used one's
 * @param unions those of which a model is a variant, by its name; all are of this description, as a class names them
 * @param javaLangShadowed whether a class of the package has the name of one in {@code java.lang}, so that the latter
 *     needs an import or its whole name where it is meant
 */
record Generation(
        Description description,
        Names names,
        Inheritance inherited,
        TypeMapping types,
        Codecs codecs,
        Temporals temporals,
        Map<String, List<Union>> unions,
        boolean javaLangShadowed) {
    static Generation of(Description description, Names names, boolean javaLangShadowed) {
        Inheritance inherited = Inheritance.of(description);
        TypeMapping types = new TypeMapping(names);
        return new Generation(
                description,
                names,
                inherited,
                types,
                new Codecs(names, types),
                new Temporals(inherited.formats()),
                unions(description),
                javaLangShadowed);
    }

    private static Map<String, List<Union>> unions(Description description) {
        Map<String, List<Union>> unions = new HashMap<>();
        for (TypeDefinition type : description.types()) {
            if (type instanceof Union union) {
                union.variants()
                        .forEach(variant -> unions.computeIfAbsent(variant.modelName(), name -> new ArrayList<>())
                                .add(union));
            }
        }
        return unions;
    }

    /** What warns in a class that may not be deprecated itself. */
    Deprecations deprecations() {
        return new Deprecations(types, false);
    }

    /** What warns in a model or request, and in the classes nested in it. */
    Deprecations deprecations(ValueClass model) {
        return new Deprecations(types, model.isSilent());
    }

    /** The class of the facts of a call. */
    ClassName callClass(Call call) {
        return type(names.calls()).nestedClass(names.callClass(call));
    }

    /** A class beside those of the description's own types. */
    ClassName type(String simpleName) {
        return ClassName.get(description.packageName().text(), simpleName);
    }

    /** A model as a class. */
    ValueClass value(TypeDefinition.Model model) {
        Members members = names.members(model);
        List<Property> properties =
                model.fields().stream().map(field -> property(field, members)).toList();
        return new ValueClass(
                types.of(model),
                model.doc(),
                "What the API calls " + Docs.escaped(model.name().text()) + ".",
                model.deprecation(),
                properties,
                properties,
                List.of(),
                true,
                unions.getOrDefault(model.name().text(), List.of()),
                new Rules(List.of(), false, properties, names, types));
    }

    static Property property(Field field, Members members) {
        return new Property(
                field,
                members.accessor(field),
                members.variable(field),
                members.presence(field),
                members.constant(field));
    }

    /** What a call's request is made of. */
    Request request(Call call) {
        return Request.of(call, this);
    }
}
