package dev.callwright.processor.description;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a list is written outside JSON; {@link #JSON} serves models, unions and maps too, and all of these within JSON.
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
    /** {@code ids=[1,2]}; except in a path, a model, union or map too, and lists of these. Within JSON, in a string. */
    JSON,
    /** In a path alone: {@code a/b}. */
    SEGMENTS;

    /** Those that a description may name for all its lists. */
    public static final Set<ListStyle> OF_ALL = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SEGMENTS)));

    /** As the notation writes it: {@code comma}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
