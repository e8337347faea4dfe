package dev.callwright.processor.compare;

import java.util.Locale;

/** For whom a change breaks something. */
public enum Break {
    /** A released client of the old description, and a server that follows the new one, no longer understand each other. */
    WIRE,
    /** Code that compiled against the old client does not compile against the new one. */
    SOURCE,
    /** Code compiled against the old client does not link with the new one. */
    BINARY,
    /** Code that compiles and links does something else than before: it is refused, or gets what it never got. */
    BEHAVIOUR;

    /** As reports show it: {@code wire}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
