package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What warns the user must not warn in generated code: each member that mentions what is deprecated says that it may. */
final class Deprecations {
    private final TypeMapping types;

    Deprecations(TypeMapping types) {
        this.types = types;
    }

    /** {@code @Deprecated}, where it is. */
    static List<AnnotationSpec> annotations(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? List.of()
                : List.of(AnnotationSpec.builder(Deprecated.class).build());
    }

    /** Whether a type is deprecated, or made of such a one. */
    boolean isMentioned(TypeRef type) {
        return types.isDeprecated(type);
    }

    /** Whether reading a property, from another class, is. */
    boolean isMentioned(Property property) {
        return property.field().deprecation() != null || types.isDeprecated(property.type());
    }

    /** For a member that mentions a type. */
    List<AnnotationSpec> suppressed(TypeRef type) {
        return suppressed(types.isDeprecated(type));
    }

    /** For a member that mentions what is deprecated, if it does. */
    static List<AnnotationSpec> suppressed(boolean mentions) {
        return suppressed(mentions ? List.of("deprecation") : List.of());
    }

    /** Against these lints of javac's. */
    static List<AnnotationSpec> suppressed(List<String> lints) {
        if (lints.isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        lints.forEach(lint -> annotation.addMember("value", "$S", lint));
        return List.of(annotation.build());
    }
}
