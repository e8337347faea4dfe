package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How values are written unless a field says otherwise with {@link Format}, {@link Zone} or {@link Lists}.
 *
 * <p>A format is a pattern of {@link java.time.format.DateTimeFormatter}, or one of the words {@code iso}, {@code
 * epoch-millis} and {@code epoch-seconds}. Of several, any is read, and the first that can hold the value is written. A
 * type without one is read and written as ISO 8601.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Formats {
    /** {@return the formats of {@link java.time.LocalDate}} */
    String[] date() default {};

    /** {@return the formats of {@link java.time.LocalTime}} */
    String[] time() default {};

    /** {@return the formats of {@link java.time.LocalDateTime}} */
    String[] datetime() default {};

    /** {@return the formats of {@link java.time.Instant}} */
    String[] instant() default {};

    /** {@return the zone of an {@link java.time.Instant} that is written without one: {@code Asia/Shanghai}} */
    String zone() default "";

    /** {@return how lists in queries, headers, paths and forms are written} */
    ListStyle lists() default ListStyle.REPEAT;
}
