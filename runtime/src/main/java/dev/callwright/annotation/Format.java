package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a date or time is written, before what {@link Formats} says: patterns of {@link
 * java.time.format.DateTimeFormatter}, or one of the words {@code iso}, {@code epoch-millis} and {@code epoch-seconds}. Any
 * is read, and the first that can hold the value is written.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Format {
    /** {@return the formats, at least one} */
    String[] value();
}
