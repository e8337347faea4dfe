package dev.callwright.processor.compare;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a field's value must keep within; null where there is no such bound. */
record Limits(@Nullable Literal min, @Nullable Literal max, boolean nonEmpty) {
    static Limits of(Field field) {
        return new Limits(field.min(), field.max(), field.nonEmpty());
    }

    /** What became of older ones. */
    Optional<Kind> since(Limits then) {
        int least = order(least(), then.least(), 1);
        int greatest = order(number(max), number(then.max), -1);
        if (least > 0 || greatest > 0) {
            return Optional.of(Kind.LIMIT_TIGHTENED);
        }
        return least < 0 || greatest < 0 ? Optional.of(Kind.LIMIT_LOOSENED) : Optional.empty();
    }

    /** What is non-empty has a length of 1 at least. */
    private @Nullable BigDecimal least() {
        BigDecimal least = number(min);
        boolean one = nonEmpty && (least == null || least.compareTo(BigDecimal.ONE) < 0);
        return one ? BigDecimal.ONE : least;
    }

    private static @Nullable BigDecimal number(@Nullable Literal bound) {
        return bound == null ? null : bound.number().orElse(null);
    }

    /** Above 0 where the new bound lets less through. */
    private static int order(@Nullable BigDecimal now, @Nullable BigDecimal then, int sign) {
        if (now == null || then == null) {
            return Boolean.compare(now != null, then != null);
        }
        return sign * now.compareTo(then);
    }

    /** As a report shows them: {@code min 1, max 100, non-empty}. */
    String text() {
        List<String> parts = new ArrayList<>();
        if (min != null) {
            parts.add("min " + min.text());
        }
        if (max != null) {
            parts.add("max " + max.text());
        }
        if (nonEmpty) {
            parts.add("non-empty");
        }
        return parts.isEmpty() ? "no limits" : String.join(", ", parts);
    }
}
