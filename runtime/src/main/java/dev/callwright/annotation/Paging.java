package dev.callwright.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How calls that return a page are asked for one, and where their answers hold what; on a call, how that one is. Names in
 * the request are those of parameters, on the wire; names in the answer are members of the result. One of {@link #page},
 * {@link #offset} and {@link #cursor} is written.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Paging {
    /** {@return in the request: the parameter with the page's number} */
    String page() default "";

    /** {@return in the request: the parameter with the number of items to skip} */
    String offset() default "";

    /** {@return in the request: the parameter with the mark that the page before ended with} */
    String cursor() default "";

    /** {@return in the request: the parameter with the number of items wanted} Not written: the caller can't say. */
    String size() default "";

    /** {@return the number of the first page; only beside {@link #page}} */
    long first() default 1;

    /** {@return the greatest {@link #size} that the server takes} Not written: unbounded. */
    long max() default Long.MAX_VALUE;

    /** {@return in the answer: the list of items} Not written: the result itself is the list. */
    String items() default "";

    /** {@return in the answer: the number of this page} */
    String pageNumber() default "";

    /** {@return in the answer: the size of a full page} */
    String pageSize() default "";

    /** {@return in the answer: the number of items over all pages} */
    String total() default "";

    /** {@return in the answer: the number of pages} */
    String pages() default "";

    /** {@return in the answer: the mark to ask for the next page with; absent, null or empty on the last} */
    String nextCursor() default "";

    /** {@return in the answer: whether there is a next page} */
    String more() default "";

    /** {@return on a call: it does not page, though the API's other calls do} */
    boolean none() default false;
}
