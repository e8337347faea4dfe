package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter that its value is the whole body, as JSON, rather than a member of it; binary content is sent as it
 * is. Such a value is always required. In the generated request it is called {@code body}, whatever it is called here,
 * and neither a doc comment nor another annotation says anything of it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface WholeBody {}
