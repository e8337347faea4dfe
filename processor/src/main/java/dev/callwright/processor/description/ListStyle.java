package dev.callwright.processor.description;

import java.util.Locale;

/** How a list is written outside JSON. */
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
    /** {@code ids=[1,2]}. */
    JSON;

    /** As the notation writes it: {@code comma}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
