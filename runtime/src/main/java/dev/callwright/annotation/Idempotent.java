package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whether a call may be repeated without further effect (RFC 9110, section 9.2.2), where the request method and {@link
 * Safe} do not say it. An idempotent call is repeated when it is unknown whether it arrived.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Idempotent {
    /** {@return whether the call is idempotent} */
    boolean value() default true;
}
