package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How dates and times are written: a field's own formats, else those of the description, else ISO 8601. */
final class Temporals {
    private final Formats defaults;
    private final TypeMapping types;

    Temporals(Formats defaults, TypeMapping types) {
        this.defaults = defaults;
        this.types = types;
    }

    /** The date or time a type is, or is made of. */
    static Optional<TypeRef.Scalar> in(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return in(list.element());
        } else if (type instanceof TypeRef.SetOf set) {
            return in(set.element());
        } else if (type instanceof TypeRef.MapOf map) {
            return in(map.value());
        } else if (type instanceof TypeRef.PageOf page) {
            return in(page.item());
        }
        return type instanceof TypeRef.Scalar scalar && scalar.type().isTemporal()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    /** The constants with the formats of some properties. */
    List<FieldSpec> constants(List<Property> properties) {
        List<FieldSpec> constants = new ArrayList<>();
        for (Property property : properties) {
            in(property.type()).ifPresent(temporal -> constants.add(constant(property, temporal)));
        }
        return constants;
    }

    private FieldSpec constant(Property property, TypeRef.Scalar temporal) {
        ParameterizedTypeName type = ParameterizedTypeName.get(RuntimeTypes.TEMPORAL_FORMAT, types.boxed(temporal));
        return FieldSpec.builder(type, property.formatConstant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("How " + Docs.escaped(property.wireName()) + " is written.")
                        .block())
                .initializer(format(temporal, property.field()))
                .build();
    }

    /** The format of a temporal value, as the field says where there is one. */
    CodeBlock format(TypeRef.Scalar temporal, @Nullable Field field) {
        List<Located> own = field == null ? List.of() : field.formats();
        List<String> formats = (own.isEmpty() ? defaults.temporal().getOrDefault(temporal.type(), List.of()) : own)
                .stream().map(Located::text).toList();
        ClassName factory = RuntimeTypes.TEMPORAL_FORMAT;
        if (temporal.type() == ScalarType.INSTANT) {
            return CodeBlock.of("$T.instant($Z$L)", factory, instantArguments(zone(field), formats));
        }
        return CodeBlock.of("$T.$L($Z$L)", factory, factoryMethod(temporal.type()), Literals.strings(formats));
    }

    private @Nullable Located zone(@Nullable Field field) {
        return field == null || field.zone() == null ? defaults.zone() : field.zone();
    }

    private static CodeBlock instantArguments(@Nullable Located zone, List<String> formats) {
        String first = zone == null ? "null" : Literals.string(zone.text());
        return formats.isEmpty()
                ? CodeBlock.of("$L", first)
                : CodeBlock.of("$L,$W$L", first, Literals.strings(formats));
    }

    private static String factoryMethod(ScalarType type) {
        return type == ScalarType.DATETIME ? "dateTime" : type.word();
    }
}
