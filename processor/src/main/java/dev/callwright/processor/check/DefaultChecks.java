package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.problem.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server takes where a field is not sent. */
final class DefaultChecks {
    static final List<Check> ALL = List.of(Check.error(
            "default-value", "Every default is a value of its field's type, within its bounds.", DefaultChecks::value));

    private DefaultChecks() {}

    private static void value(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            Literal value = field.serverDefault();
            if (value != null) {
                judge(field, value, subject, findings);
            }
        }
    }

    private static void judge(Field field, Literal value, Subject subject, Findings findings) {
        String remedy = new FieldValues(field, subject).remedy(value);
        if (remedy != null) {
            findings.add(value.position(), of(field, value) + " is no " + Say.quoted(WrittenTypes.text(field)), remedy);
        } else {
            judgeSize(field, value, findings);
        }
    }

    private static String of(Field field, Literal value) {
        return Wording.DEFAULT.at(value.position()) + " " + Say.quoted(value.text()) + " of "
                + Say.quoted(field.name());
    }

    private static void judgeSize(Field field, Literal value, Findings findings) {
        boolean number = field.type().isNumber();
        Optional<BigDecimal> size = size(field, value);
        if (field.nonEmpty()
                && field.type().is(ScalarType.STRING)
                && value.text().isEmpty()) {
            findings.add(
                    value.position(),
                    of(field, value) + " is empty, which " + Wording.NON_EMPTY.at(value.position()) + " rules out",
                    "change one of them");
        } else if (isLess(size, number(field.min()))) {
            add(field, value, number ? "less" : "shorter", Wording.ITS_MIN, field.min(), findings);
        } else if (isLess(number(field.max()), size)) {
            add(field, value, number ? "greater" : "longer", Wording.ITS_MAX, field.max(), findings);
        }
    }

    private static void add(
            Field field, Literal value, String than, Wording word, @Nullable Literal bound, Findings findings) {
        String of = bound == null ? "" : " " + Say.quoted(bound.text());
        String its = " than its " + word.at(value.position());
        findings.add(value.position(), of(field, value) + " is " + than + its + of, "change one of them");
    }

    /** What bounds bound: a number, or the characters of a text; empty for what else has bounds. */
    private static Optional<BigDecimal> size(Field field, Literal value) {
        if (field.type().isNumber()) {
            return value.number();
        }
        String text = value.text();
        return field.type().is(ScalarType.STRING)
                ? Optional.of(BigDecimal.valueOf(text.codePointCount(0, text.length())))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(@Nullable Literal bound) {
        return Optional.ofNullable(bound).flatMap(Literal::number);
    }

    private static boolean isLess(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }
}
