package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Numbers, booleans and enums of numbers travel as JSON strings in the field: {@code "19.90"}, {@code "true"}. Without
 * quotes they are read too.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Quoted {}
