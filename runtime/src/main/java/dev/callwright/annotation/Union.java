package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the values of an interface are objects of several models, and by which member they are told apart. Each
 * method is a variant: it is named as the member's value, or says it by {@link Wire}, and returns the model.
 *
 * <pre>{@code
 * @Union("type")
 * interface ContentBlock {
 *     TextBlock text();
 *
 *     @Wire("image_url")
 *     ImageBlock image();
 * }
 * }</pre>
 *
 * <p>The models do not declare the member: the union reads and writes it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Union {
    /** {@return the name of the member} */
    String value();
}
