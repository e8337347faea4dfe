package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a field, an enum constant or what tells of a variant is written on the wire, where that is not its Java name:
 * {@code @Wire("call_id") long callId()}, {@code @Wire("a-b") NEW}, {@code @Wire(json = "1") ACTIVE}. The Java name of
 * such a field is then taken as it stands here.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Wire {
    /** {@return the field's name on the wire; or the text that stands for the constant or variant} */
    String value() default "";

    /**
     * {@return for a constant or variant: the number or boolean that stands for it, as JSON writes it, instead of
     * {@link #value}}
     */
    String json() default "";
}
