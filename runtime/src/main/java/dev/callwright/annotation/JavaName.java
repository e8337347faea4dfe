package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in the generated sources of a call, model, enum, field or constant, exactly as written, where the one that would
 * be derived from its name here does not serve.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface JavaName {
    /** {@return A Java identifier} */
    String value();
}
