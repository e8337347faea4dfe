package dev.callwright.processor.compare;

import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import java.util.Optional;

/** How the Java types of two parts compare, once everything that has a new name is known by it. */
final class JavaShape {
    private final Side before;
    private final Side after;
    private final TypePairs types;

    JavaShape(Side before, Side after, TypePairs types) {
        this.before = before;
        this.after = after;
        this.types = types;
    }

    /** A part's type as methods show it; where it may be null, numbers and booleans are boxed. */
    record Shown(TypeRef type, boolean mayBeNull) {
        boolean isPrimitive() {
            return !mayBeNull
                    && type instanceof TypeRef.Scalar scalar
                    && switch (scalar.type()) {
                        case INT, LONG, DOUBLE, BOOL -> true;
                        default -> false;
                    };
        }
    }

    /** What callers notice: nothing, another type, or another type argument, which compiled code does not check. */
    Optional<Kind> difference(Shown then, Shown now) {
        if (then.isPrimitive() != now.isPrimitive() || !isSameClass(then.type(), now.type())) {
            return Optional.of(Kind.JAVA_TYPE);
        }
        return isSame(then.type(), now.type()) ? Optional.empty() : Optional.of(Kind.JAVA_ARGUMENT);
    }

    private boolean isSameClass(TypeRef then, TypeRef now) {
        if (then instanceof TypeRef.Scalar a && now instanceof TypeRef.Scalar b) {
            return a.type() == b.type();
        } else if (then instanceof TypeRef.Named a && now instanceof TypeRef.Named b) {
            Optional<TypeDefinition> old = before.find(a);
            Optional<TypeDefinition> young = after.find(b);
            return old.isPresent() && young.isPresent() && types.isSame(old.get(), young.get());
        }
        return then.getClass() == now.getClass();
    }

    private boolean isSame(TypeRef then, TypeRef now) {
        if (then instanceof TypeRef.ListOf a && now instanceof TypeRef.ListOf b) {
            return isSame(a.element(), b.element());
        } else if (then instanceof TypeRef.SetOf a && now instanceof TypeRef.SetOf b) {
            return isSame(a.element(), b.element());
        } else if (then instanceof TypeRef.MapOf a && now instanceof TypeRef.MapOf b) {
            return isSame(a.key(), b.key()) && isSame(a.value(), b.value());
        } else if (then instanceof TypeRef.PageOf a && now instanceof TypeRef.PageOf b) {
            return isSame(a.item(), b.item());
        }
        return isSameClass(then, now);
    }
}
