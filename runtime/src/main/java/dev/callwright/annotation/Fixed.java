package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Parameters whose value the API fixes, each {@code name = value}: they are sent with every request of the call, and are
 * no part of what it takes. On the API's interface, {@link #query} and {@link #header} are of all calls that have no
 * parameter of that name themselves.
 *
 * <pre>{@code
 * @Fixed(query = {"action = query", "version = 2"}, header = "X-Api-Version = 2024-01-01")
 * }</pre>
 *
 * <p>A value is sent as it is written. One with spaces is in quotes, {@code "title = 'a b'"}, as is one that is empty,
 * {@code "list = ''"}, and a name with {@code =}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fixed {
    /** {@return those in the query} */
    String[] query() default {};

    /** {@return those that are headers} */
    String[] header() default {};

    /** {@return those in the form} */
    String[] form() default {};

    /**
     * {@return those that are members of the JSON object that is sent} There, what looks like a number, {@code true} or
     * {@code false} is one; in quotes it is a text, {@code "version = '2'"}.
     */
    String[] body() default {};
}
