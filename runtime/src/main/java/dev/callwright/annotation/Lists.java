package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a list in a query, header, path or form is written, before what {@link Formats} says. {@link ListStyle#JSON} also
 * makes JSON text of a model, union or map in a query, header or form; and within JSON a string of a list, map, model,
 * union or {@code JsonValue}, which is read without the string too.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Lists {
    /** {@return the style} */
    ListStyle value();
}
