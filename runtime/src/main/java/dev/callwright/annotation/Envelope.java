package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON object that wraps every answer; on a call, the one that wraps the call's. Each text but {@link #success} names
 * a member of that object, {@code "code"}, or one within other objects by its path, {@code "error.code"}; a name that
 * holds a dot is in single quotes, {@code "'error.code'"}. What is not written, the envelope does not have.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Envelope {
    /** {@return the member that says whether the call succeeded} Required, unless {@link #none}. */
    String code() default "";

    /**
     * {@return the values of {@link #code} that mean success, at least one, unless {@link #none}} Numbers, {@code
     * true} and {@code false} are written as such, {@code "200"}; a text that looks like one in single quotes,
     * {@code "'200'"}. The word {@code absent} stands for an answer without {@link #code}.
     */
    String[] success() default {};

    /** {@return the member that holds the result} Not written: the result's members stand beside {@link #code}. */
    String data() default "";

    /** {@return the member that holds the business code, where {@link #code} says no more than whether} */
    String error() default "";

    /** {@return the member with a text for people} */
    String message() default "";

    /** {@return the member that identifies the exchange to the vendor} */
    String requestId() default "";

    /** {@return the member with more about an error} */
    String detail() default "";

    /** {@return on a call: nothing wraps its answer, though the answers of the API's other calls are wrapped} */
    boolean none() default false;
}
