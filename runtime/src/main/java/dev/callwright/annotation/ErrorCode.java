package dev.callwright.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A business code with its meaning; written within {@link Errors}. */
@Retention(RetentionPolicy.SOURCE)
@Target({})
public @interface ErrorCode {
    /**
     * {@return the code on the wire; of a number its digits} A text that looks like a number of another spelling, or like
     * several codes, is written in single quotes, {@code "'0401'"}.
     */
    String code();

    /** {@return its name, as that of a constant: {@code QUOTA_EXCEEDED}} */
    String name();

    /** {@return whether it says that the request was refused before anything was executed} */
    boolean refused() default false;

    /** {@return whether the same request may succeed later} */
    boolean retryable() default false;

    /** {@return whether it says that the credential has expired and wants refreshing; implies {@link #refused}} */
    boolean expired() default false;

    /** {@return the Java name of its constant} Not written: derived from {@link #name}. */
    String java() default "";

    /** {@return whether its constant should no longer be used; {@link #reason} implies it} */
    boolean deprecated() default false;

    /** {@return why its constant should no longer be used, and what to use instead} */
    String reason() default "";

    /** {@return what it means, as plain text} */
    String doc() default "";
}
