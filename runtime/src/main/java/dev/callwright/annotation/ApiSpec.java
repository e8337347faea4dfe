package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the interface that describes an API, or that names the YAML file that does: {@code @ApiSpec interface
 * CallRecordSpec} or {@code @ApiSpec("call-record.yaml") interface CallRecordSpec}.
 *
 * <p>The interface is only read, never implemented; let it be package-private, unless the descriptions of other
 * packages use it. The client is generated into its package.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface ApiSpec {
    /**
     * {@return the YAML file that holds the description, as a path below {@code src/main/api}} Where one is named,
     * nothing else is said on or in the interface. Not written: the interface itself is the description.
     */
    String value() default "";

    /**
     * {@return the API's name, upper camel case: {@code CallRecord} gives {@code CallRecordClient}} Not written:
     * the interface's name without {@code Spec}.
     */
    String name() default "";
}
