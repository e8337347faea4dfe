package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How dates and times are written: a field's own formats, else those of the description, else ISO 8601. */
final class Temporals {
    private final Formats defaults;

    Temporals(Formats defaults) {
        this.defaults = defaults;
    }

    /** The constants with the formats of some properties. */
    List<FieldSpec> constants(List<Property> properties) {
        List<FieldSpec> constants = new ArrayList<>();
        for (Property property : properties) {
            property.type().temporal().ifPresent(type -> constants.add(constant(property, type)));
        }
        return constants;
    }

    private FieldSpec constant(Property property, ScalarType type) {
        ParameterizedTypeName format =
                ParameterizedTypeName.get(RuntimeTypes.TEMPORAL_FORMAT, TypeMapping.scalar(type));
        return FieldSpec.builder(format, property.formatConstant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("How " + Docs.escaped(property.wireName()) + " is written.")
                        .block())
                .initializer(format(type, property.field()))
                .build();
    }

    /** The format of a temporal value, as the field says where there is one. */
    CodeBlock format(ScalarType type, @Nullable Field field) {
        List<String> formats = defaults.temporal(type, field);
        ClassName factory = RuntimeTypes.TEMPORAL_FORMAT;
        if (type == ScalarType.INSTANT) {
            return CodeBlock.of("$T.instant($Z$L)", factory, instantArguments(defaults.zone(field), formats));
        }
        return CodeBlock.of("$T.$L($Z$L)", factory, factoryMethod(type), JavaLiterals.strings(formats));
    }

    private static CodeBlock instantArguments(@Nullable Located zone, List<String> formats) {
        String first = zone == null ? "null" : JavaLiterals.string(zone.text());
        return formats.isEmpty()
                ? CodeBlock.of("$L", first)
                : CodeBlock.of("$L,$W$L", first, JavaLiterals.strings(formats));
    }

    private static String factoryMethod(ScalarType type) {
        return type == ScalarType.DATETIME ? "dateTime" : type.word();
    }
}
