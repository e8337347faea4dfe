package dev.callwright.processor.description;

/**
 * A field of a call's request, and where it travels.
 *
 * @param location where in the request
 * @param field what
 */
public record Parameter(Location location, Field field) {
    /** Where a parameter travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        FORM,
        BODY
    }
}
