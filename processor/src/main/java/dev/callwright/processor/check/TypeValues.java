package dev.callwright.processor.check;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a value as written is one of a type. */
final class TypeValues {
    private TypeValues() {}

    /**
     * What to write instead of a value that is none of the type.
     *
     * @return null where it is one, and where nobody can say
     */
    static @Nullable String remedy(Literal literal, TypeRef type, Subject subject) {
        if (type instanceof TypeRef.Scalar scalar) {
            return remedy(literal, scalar.type());
        }
        return subject.enumeration(type).map(e -> remedy(literal, e)).orElse(null);
    }

    static @Nullable String remedy(Literal literal, ScalarType type) {
        return switch (type) {
            case INT ->
                isWithin(literal, Integer.MIN_VALUE, Integer.MAX_VALUE) ? null : "write a whole number of 32 bits";
            case LONG -> isWithin(literal, Long.MIN_VALUE, Long.MAX_VALUE) ? null : "write a whole number of 64 bits";
            case DOUBLE ->
                isTooLarge(literal) ? "write a number that a double can hold" : remedy(literal, ScalarType.DECIMAL);
            case DECIMAL -> literal.number().isPresent() ? null : "write a number";
            case BOOL -> literal instanceof Literal.Bool ? null : "write true or false";
            case BINARY -> "leave it out";
            case DATE, TIME, DATETIME -> literal instanceof Literal.Text ? null : Wording.TEXT.at(literal.position());
            case STRING, INSTANT, JSON, TEXT -> null;
        };
    }

    private static @Nullable String remedy(Literal literal, Enumeration type) {
        if (type.constant(literal).isPresent()) {
            return null;
        }
        Set<String> allowed = new LinkedHashSet<>();
        for (Constant constant : type.constants()) {
            allowed.add(constant.name().text());
            allowed.add(constant.wire().text());
        }
        String otherwise = "write one of the constants of " + Say.quoted(type.name());
        return Say.nearest(literal.text(), allowed, otherwise);
    }

    private static boolean isWithin(Literal literal, long least, long greatest) {
        return literal.number()
                .filter(TypeValues::isWhole)
                .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(n -> n.compareTo(BigDecimal.valueOf(greatest)) <= 0)
                .isPresent();
    }

    /** Whether it is a number that a double would take for infinite. */
    private static boolean isTooLarge(Literal literal) {
        return literal.number().filter(n -> Double.isInfinite(n.doubleValue())).isPresent();
    }

    /** Whether it is written without fraction and exponent. */
    private static boolean isWhole(BigDecimal number) {
        return number.scale() == 0;
    }
}
