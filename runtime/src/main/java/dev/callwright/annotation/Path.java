package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter that it travels in the path, where the call's template has its name in braces; on the request
 * interface, of all its parameters that say nothing themselves. Of a call with a body, a parameter of which nothing is
 * said is a member of the JSON object that is sent.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Path {}
