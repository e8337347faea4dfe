package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that is sent with PATCH. Taken as neither safe nor idempotent, unless {@link Safe} or {@link Idempotent} say otherwise.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Patch {
    /**
     * {@return the path, appended to the server's URL; {@code {name}} stands for a path parameter: {@code
     * /jobs/{jobId}}}
     */
    String value();
}
