package dev.callwright.contract;

/** How a list is written outside JSON. */
public enum ListStyle {
    /** {@code ids=1,2}; a comma within an element is percent-encoded. */
    COMMA(",", ","),
    /** {@code ids=1&ids=2}; nothing at all for an empty list. */
    REPEAT(",", ","),
    /** {@code ids[]=1&ids[]=2}, the brackets percent-encoded; nothing at all for an empty list. */
    BRACKETS(",", ","),
    /** {@code ids=1%202}; an element with a space is refused. */
    SPACE(" ", "%20"),
    /** {@code ids=1%7C2}; an element with a bar is refused. */
    PIPE("|", "%7C"),
    /** {@code ids=[1,2]}, percent-encoded. */
    JSON("", ""),
    /** {@code docs/guide/a%20b.md}, in a path; a slash within an element is percent-encoded. */
    SEGMENTS("/", "/");

    /** What stands between elements. */
    final String separator;

    /** The same where all else is percent-encoded. */
    final String encodedSeparator;

    ListStyle(String separator, String encodedSeparator) {
        this.separator = separator;
        this.encodedSeparator = encodedSeparator;
    }

    /** {@return whether the name stands before each element, where there are names} */
    boolean repeatsName() {
        return this == REPEAT || this == BRACKETS;
    }
}
