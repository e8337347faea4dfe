package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which answers of a call, failures else, say that there is nothing: its {@code Optional} result is empty then, its page
 * is, and a call that returns nothing has succeeded.
 *
 * <pre>{@code
 * @Absent(status = 404, error = "JOB_NOT_FOUND")
 * }</pre>
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Absent {
    /** {@return statuses, of those from 400 to 499} */
    int[] status() default {};

    /** {@return names of error codes, as {@link Errors} has them} */
    String[] error() default {};
}
