package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether a call changes nothing on the server (RFC 9110, section 9.2.1), where the request method does not say it. A GET
 * that deletes is {@code @Safe(false)}: it is then sent again only where it certainly was not executed. A safe call is
 * idempotent, unless {@link Idempotent} says otherwise.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Safe {
    /** {@return whether the call is safe} */
    boolean value() default true;
}
