package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the server takes where the field is not sent. It is documentation, and never sent.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Default {
    /**
     * {@return A number, {@code true}, {@code false} or a text; one that looks like a number in single quotes:
     * {@code "'20'"}}
     */
    String value();
}
