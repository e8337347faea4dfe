package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Members;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        static Shown of(Field field) {
            return new Shown(field.type(), field.optional() || field.nullable());
        }

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

    /** Whether code that makes one call compiles and links where another has its name. */
    boolean isServed(Call then, Call now) {
        Map<String, Shown> offered = shown(now, after);
        return then.returnsOptional() == now.returnsOptional()
                && (then.returns() == null) == (now.returns() == null)
                && shown(then, before).entrySet().stream()
                        .allMatch(member -> isServed(member.getValue(), offered.get(member.getKey())));
    }

    private boolean isServed(Shown then, @Nullable Shown now) {
        return now != null && difference(then, now).isEmpty();
    }

    /** What code sees of a call, by accessor; the result has none. */
    private static Map<String, Shown> shown(Call call, Side side) {
        Members members = side.names().members(call);
        Map<String, Shown> shown = new HashMap<>();
        call.parameters()
                .forEach(parameter -> shown.put(members.accessor(parameter.field()), Shown.of(parameter.field())));
        if (call.body() != null) {
            shown.put(members.body(), new Shown(call.body(), false));
        }
        if (call.returns() != null) {
            shown.put("", new Shown(call.returns(), call.returnsOptional()));
        }
        return shown;
    }

    private boolean isSameClass(TypeRef then, TypeRef now) {
        if (then instanceof TypeRef.Scalar a && now instanceof TypeRef.Scalar b) {
            return a.type() == b.type() || (a.type().isString() && b.type().isString());
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
