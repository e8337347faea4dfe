package dev.callwright.annotation;

/**
 * How a list is written where it is not JSON: in a query, header, path or form. {@link #JSON} has a meaning in JSON too.
 */
public enum ListStyle {
    /** {@code ids=1,2}. */
    COMMA,
    /** {@code ids=1&ids=2}. */
    REPEAT,
    /** {@code ids[]=1&ids[]=2}. */
    BRACKETS,
    /** {@code ids=1 2}. */
    SPACE,
    /** {@code ids=1|2}. */
    PIPE,
    /**
     * {@code ids=[1,2]}; except in a path, a model, union or map too, {@code filter={"a":1}}, and lists of these. Within
     * JSON, a string that holds it.
     */
    JSON,
    /** In a path alone: {@code docs/guide/a%20b.md}. */
    SEGMENTS
}
