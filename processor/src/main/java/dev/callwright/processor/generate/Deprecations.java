package dev.callwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What warns the user must not warn in generated code: each member that mentions what is deprecated says that it may. */
final class Deprecations {
    private final TypeMapping types;
    private final boolean silent;

    /**
     * Of the members of a class.
     *
     * @param silent whether the class is deprecated, or may mention what is, so that nothing warns within it
     */
    Deprecations(TypeMapping types, boolean silent) {
        this.types = types;
        this.silent = silent;
    }

    /** {@code @Deprecated}, where it is. */
    static List<AnnotationSpec> annotations(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? List.of()
                : List.of(AnnotationSpec.builder(Deprecated.class).build());
    }

    /** For a member: that it is deprecated, or else that it may mention what is. Within what is, nothing warns. */
    static List<AnnotationSpec> annotations(@Nullable Deprecation deprecation, boolean mentions) {
        return deprecation == null ? suppressed(mentions) : annotations(deprecation);
    }

    /** For a member that mentions a type. */
    List<AnnotationSpec> annotations(@Nullable Deprecation deprecation, TypeRef type) {
        return annotations(deprecation, isMentioned(type));
    }

    /** Whether a type is deprecated, or made of such a one. */
    boolean isMentioned(TypeRef type) {
        return !silent && types.isDeprecated(type);
    }

    /** Whether one of these types is. */
    boolean isAnyMentioned(Stream<TypeRef> some) {
        return some.anyMatch(this::isMentioned);
    }

    /** Whether reading a property, from another class, is. */
    boolean isMentioned(Property property) {
        return !silent && (property.field().deprecation() != null || types.isDeprecated(property.type()));
    }

    /** Whether a call returns what is. */
    boolean isReturned(Call call) {
        return call.returns() != null && isMentioned(call.returns());
    }

    /** For a member that mentions a type. */
    List<AnnotationSpec> suppressed(TypeRef type) {
        return suppressed(isMentioned(type));
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
