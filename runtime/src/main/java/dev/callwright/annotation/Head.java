package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that is sent with HEAD. Taken as safe, and so as idempotent, unless {@link Safe} says otherwise.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Head {
    /**
     * {@return the path, appended to the server's URL; {@code {name}} stands for a path parameter: {@code
     * /jobs/{jobId}}}
     */
    String value();
}
