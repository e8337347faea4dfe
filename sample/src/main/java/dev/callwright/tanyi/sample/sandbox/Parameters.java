package dev.callwright.tanyi.sample.sandbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request, by name. What was sent as null, as an empty text or as an empty list counts as absent;
 * what cannot be read as asked for is refused. Names that nobody asks for are ignored, as the vendor's server does.
 */
abstract sealed class Parameters permits BodyParameters, QueryParameters {

    abstract @Nullable String text(String name);

    abstract @Nullable Long number(String name);

    final long requiredNumber(String name) {
        Long value = number(name);
        if (value == null) {
            throw Refusal.missing(name);
        }
        return value;
    }

    /** Returns a number from {@code min} to {@code max}, or {@code absent} where none was sent. */
    final int numberBetween(String name, int min, int max, int absent) {
        Long value = number(name);
        if (value == null) {
            return absent;
        }
        if (value < min || value > max) {
            throw Refusal.badParameter(
                    name, "必须在 " + min + " 到 " + max + " 之间", "must be between " + min + " and " + max);
        }
        return value.intValue();
    }

    final <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = text(name);
        return value == null ? null : constant(name, value, type);
    }

    static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw Refusal.badParameter(name, "取值无效", "must be one of " + known);
    }

    static Refusal notAnInteger(String name) {
        return Refusal.badParameter(name, "必须是整数", "must be an integer");
    }
}
