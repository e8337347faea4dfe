package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The zone of an {@link java.time.Instant} that is written without one, before what {@link Formats} says.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Zone {
    /** {@return the zone's id: {@code Asia/Shanghai}} */
    String value();
}
