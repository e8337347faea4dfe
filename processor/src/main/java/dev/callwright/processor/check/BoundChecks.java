package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bounds of values and lengths. */
final class BoundChecks {

    static final List<Check> ALL = List.of(
            Check.error("non-empty-type", "Only what has a length is non-empty.", BoundChecks::nonEmpty),
            Check.error("bound-type", "Only numbers, and what has a length, have bounds.", BoundChecks::type),
            Check.error("bound-value", "Every bound is a number of the field's type, or a length.", BoundChecks::value),
            Check.error(
                    "bound-order",
                    "No min, which is 1 of what is non-empty, is greater than its max.",
                    BoundChecks::order));

    private BoundChecks() {}

    private static void nonEmpty(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (field.nonEmpty() && !use.type().hasLength()) {
                findings.add(
                        field.position(),
                        Wording.NON_EMPTY.at(field.position()) + " has no meaning for " + of(field),
                        "leave it out, or " + Wording.WHAT_HAS_LENGTH.at(field.position()));
            }
        }
    }

    private static void type(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (!isBounded(use.type())) {
                meaningless(field, Wording.MIN, field.min(), findings);
                meaningless(field, Wording.MAX, field.max(), findings);
            }
        }
    }

    private static void meaningless(Field field, Wording word, @Nullable Literal bound, Findings findings) {
        if (bound != null) {
            findings.add(
                    bound.position(), word.at(bound.position()) + " has no meaning for " + of(field), "leave it out");
        }
    }

    private static boolean isBounded(TypeRef type) {
        return type.isNumber() || type.hasLength();
    }

    private static String of(Field field) {
        return Say.quoted(field.name()) + ", which is " + Say.quoted(WrittenTypes.text(field));
    }

    private static void value(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (isBounded(use.type())) {
                judge(field, field.min(), findings);
                judge(field, field.max(), findings);
            }
        }
    }

    private static void judge(Field field, @Nullable Literal bound, Findings findings) {
        if (bound == null) {
            return;
        }
        String remedy;
        TypeRef type = field.type();
        if (type.isNumber()) {
            remedy = TypeValues.remedy(bound, ((TypeRef.Scalar) type).type());
        } else {
            remedy = isLength(bound) ? null : "write a length: a whole number from 0 to 2147483647";
        }
        if (remedy != null) {
            findings.add(bound.position(), Say.quoted(bound.text()) + " can't bound " + of(field), remedy);
        }
    }

    private static boolean isLength(Literal bound) {
        return TypeValues.remedy(bound, ScalarType.INT) == null
                && bound.number().filter(n -> n.signum() >= 0).isPresent();
    }

    private static void order(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            Literal max = field.max();
            Optional<BigDecimal> most = max == null ? Optional.empty() : max.number();
            if (max != null && most.isPresent()) {
                order(field, max, most.get(), findings);
            }
        }
    }

    private static void order(Field field, Literal max, BigDecimal most, Findings findings) {
        String ofField =
                Wording.ITS_MAX.at(max.position()) + " " + Say.quoted(max.text()) + " of " + Say.quoted(field.name());
        Literal min = field.min();
        Optional<BigDecimal> least = min == null ? Optional.empty() : min.number();
        if (min != null && least.isPresent() && least.get().compareTo(most) > 0) {
            String itsMin = " is less than its " + Wording.ITS_MIN.at(min.position()) + " ";
            findings.add(max.position(), ofField + itsMin + Say.quoted(min.text()), "exchange them");
        } else if (field.nonEmpty() && field.type().hasLength() && most.signum() == 0) {
            findings.add(
                    max.position(),
                    ofField + " leaves nothing that is non-empty",
                    "write a greater one, or " + Wording.NO_NON_EMPTY.at(max.position()));
        }
    }
}
