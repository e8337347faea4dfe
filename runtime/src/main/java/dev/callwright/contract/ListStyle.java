package dev.callwright.contract;

/** How a list is written outside JSON. */
public enum ListStyle {
    /** {@code ids=1,2}; a comma within an element is percent-encoded. */
    COMMA,
    /** {@code ids=1&ids=2}; nothing at all for an empty list. */
    REPEAT,
    /** {@code ids[]=1&ids[]=2}, the brackets percent-encoded; nothing at all for an empty list. */
    BRACKETS,
    /** {@code ids=1%202}; an element with a space is refused. */
    SPACE,
    /** {@code ids=1%7C2}; an element with a bar is refused. */
    PIPE,
    /** {@code ids=[1,2]}, percent-encoded. */
    JSON
}
