package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.naming.Names;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class whose objects are values: a model, or the request of a call.
 *
 * @param doc plain text, empty where none
 * @param otherwise Javadoc where there is no text
 * @param members the properties that are members of the JSON object which it is, or which is sent of it
 * @param fixed the members of that object whose values are fixed; none of a model
 * @param json whether it is a JSON object as a whole, so that it has codecs and keeps unknown members
 * @param unions of which it is a variant
 * @param rules between properties; empty for models
 */
record ValueClass(
        ClassName name,
        String doc,
        String otherwise,
        @Nullable Deprecation deprecation,
        List<Property> properties,
        List<Property> members,
        List<FixedParameter> fixed,
        boolean json,
        List<TypeDefinition.Union> unions,
        Rules rules) {
    /** The class of its builder. */
    ClassName builder() {
        return nested("Builder");
    }

    /** The class that reads it. */
    ClassName decoder() {
        return nested("Decoder");
    }

    /** The class that writes it, or what of it is JSON. */
    ClassName encoder() {
        return nested("Encoder");
    }

    /** Whether nothing warns within it of what is deprecated: it is so, or has to name such a union at its head. */
    boolean isSilent() {
        return deprecation != null || unions.stream().anyMatch(union -> union.deprecation() != null);
    }

    private ClassName nested(String wanted) {
        return name.nestedClass(Names.nested(wanted, name.simpleName()));
    }

    /** Whether it, or a part of it, is written as JSON. */
    boolean isEncoded() {
        return json || !memberNames().isEmpty();
    }

    /** The names of all members, by index: those of properties first. */
    List<String> memberNames() {
        return Stream.concat(
                        members.stream().map(Property::wireName),
                        fixed.stream().map(parameter -> parameter.name().text()))
                .toList();
    }

    /** Whether its objects are all equal. */
    boolean isEmpty() {
        return properties.isEmpty() && !json;
    }
}
