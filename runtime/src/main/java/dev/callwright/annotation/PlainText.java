package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a call that its result, a {@code String}, is the answer's body itself, and not JSON:
 *
 * <pre>{@code
 * @Get("/version")
 * @PlainText
 * String version();
 * }</pre>
 *
 * <p>It is read in the charset that the answer's {@code Content-Type} names, else in UTF-8. An empty body is an empty
 * text, but no text where that may be null.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PlainText {}
