package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What holds between the parameters of a call, one sentence each; parameters go by their names on the wire.
 *
 * <pre>{@code
 * @Rule({
 *     "redialTimes counts only when lastCallRecord is true",
 *     "taskStatus has no effect when robotCallTaskIds is set",
 *     "at least one of robotCallTaskIds, taskStatus"
 * })
 * }</pre>
 *
 * <p>A condition is {@code x is set}, {@code x is not set}, {@code x is VALUE} or {@code x is not VALUE}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Rule {
    /** {@return the rules} */
    String[] value();
}
