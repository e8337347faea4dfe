package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The descriptions that this one uses: for their types, and for the envelope, paging, errors and formats where it has
 * none itself. Of several, the first that has them serves.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Use {
    /**
     * {@return YAML files, {@code "common.yaml"}, or APIs that a jar on the compile class path brings, {@code
     * "dev.acme.common.Common"}} Their types are referred to by the names of the generated classes.
     */
    String[] value() default {};

    /**
     * {@return interfaces with {@link ApiSpec} that are compiled together with this one; they come after {@link
     * #value}}
     */
    Class<?>[] specs() default {};
}
