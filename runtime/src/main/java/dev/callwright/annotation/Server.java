package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The server that the API is called at unless the app names another. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Server {
    /** {@return the absolute URL that paths are appended to: {@code https://openapi.example.com/v1}} */
    String value();
}
