package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.naming.QualifiedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java type of what a description calls a type. */
final class TypeMapping {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    private final Names names;

    TypeMapping(Names names) {
        this.names = names;
    }

    /** As a reference: {@code Long}, {@code List<@Nullable String>}. */
    TypeName boxed(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.type());
        } else if (type instanceof TypeRef.ListOf list) {
            return parameterized(List.class, element(list.element(), list.nullableElements()));
        } else if (type instanceof TypeRef.SetOf set) {
            return parameterized(Set.class, boxed(set.element()));
        } else if (type instanceof TypeRef.MapOf map) {
            return parameterized(Map.class, boxed(map.key()), element(map.value(), map.nullableValues()));
        } else if (type instanceof TypeRef.PageOf page) {
            return ParameterizedTypeName.get(RuntimeTypes.PAGE, boxed(page.item()));
        }
        return of(names.resolve((TypeRef.Named) type));
    }

    private TypeName element(TypeRef type, boolean nullable) {
        return nullable ? nullable(boxed(type)) : boxed(type);
    }

    private static TypeName parameterized(Class<?> raw, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.get(raw), arguments);
    }

    static TypeName scalar(ScalarType type) {
        return switch (type) {
            case STRING, TEXT -> ClassName.get(String.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(Double.class);
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOL -> ClassName.get(Boolean.class);
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case DATETIME -> ClassName.get(LocalDateTime.class);
            case INSTANT -> ClassName.get(Instant.class);
            case JSON -> RuntimeTypes.JSON_VALUE;
            case BINARY -> RuntimeTypes.CONTENT;
        };
    }

    /** As a property of a model shows it: a primitive, a reference, or a reference that may be null. */
    TypeName of(Property property) {
        TypeName boxed = boxed(property.type());
        if (property.mayBeNull()) {
            return nullable(boxed);
        }
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** As a builder holds a property. */
    TypeName held(Property property) {
        return nullable(boxed(property.type()));
    }

    ClassName of(TypeDefinition definition) {
        QualifiedName name = names.type(definition);
        return ClassName.get(name.packageName(), name.simpleName());
    }

    /** The type with {@code @Nullable}. */
    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** Whether the type, or one it is made of, is deprecated, so that its very mention warns. */
    boolean isDeprecated(TypeRef type) {
        return type.parts()
                .anyMatch(part -> part instanceof TypeRef.Named named
                        && names.resolve(named).deprecation() != null);
    }
}
