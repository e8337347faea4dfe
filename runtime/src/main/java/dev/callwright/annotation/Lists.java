package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a list in a query, header, path or form is written, before what {@link Formats} says. Within JSON, {@link
 * ListStyle#JSON} makes a string of a list, map, model or {@code JsonValue}, which holds it as JSON; it is read without
 * the string too.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Lists {
    /** {@return the style} */
    ListStyle value();
}
