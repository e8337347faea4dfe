package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field's greatest value where it is a number; else its greatest length. One of the two members is written.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Max {
    /** {@return the bound, where it is whole} */
    long value() default 0;

    /** {@return the bound, where it is not whole: {@code "0.5"}} */
    String decimal() default "";
}
