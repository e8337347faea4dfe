package dev.callwright.processor.description;

import java.util.Locale;

/**
 * A field of a call's request, and where it travels.
 *
 * @param location where in the request
 * @param field what
 */
public record Parameter(Location location, Field field) {
    /** What tells it apart from the others of a request. */
    public Slot slot() {
        return Slot.of(location, field.name());
    }

    /**
     * A name in its place, of which a request has one.
     *
     * @param name of a header in lower case, for its case does not count
     */
    public record Slot(Location location, String name) {
        /** The one of this name. */
        public static Slot of(Location location, Located name) {
            return new Slot(location, location == Location.HEADER ? name.text().toLowerCase(Locale.ROOT) : name.text());
        }
    }

    /** Where a parameter travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        FORM,
        BODY;

        /** As the notation writes it: {@code query}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a name has one value there, so that no list can repeat it. */
        public boolean isSingle() {
            return this == PATH || this == HEADER;
        }

        /** Whether it is part of the request's body. */
        public boolean isInBody() {
            return this == FORM || this == BODY;
        }
    }
}
