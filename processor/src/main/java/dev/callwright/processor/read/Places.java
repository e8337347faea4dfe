package dev.callwright.processor.read;

import dev.callwright.processor.description.Position;

/** Where the parts of a one-line text stand in the user's source. */
@FunctionalInterface
public interface Places {
    /** The place of the text's {@code chars} from {@code from}, inclusive, to {@code to}, exclusive. */
    Position at(int from, int to);

    /** One place for all parts, where nothing more exact is known. */
    static Places all(Position position) {
        return (from, to) -> position;
    }
}
