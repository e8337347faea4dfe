package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The business codes of an API.
 *
 * <pre>{@code
 * @Errors({
 *     @ErrorCode(code = "401", name = "AUTHENTICATION_REJECTED", refused = true, doc = "nothing was executed"),
 *     @ErrorCode(code = "500", name = "UNKNOWN", retryable = true)
 * })
 * }</pre>
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Errors {
    /** {@return the codes, in the order in which they are to be listed} */
    ErrorCode[] value();
}
