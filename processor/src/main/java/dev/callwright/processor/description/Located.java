package dev.callwright.processor.description;

/**
 * A text of the user's with its place: a name, a path, a code.
 *
 * @param text exactly as written
 * @param position where
 */
public record Located(String text, Position position) {
    @Override
    public String toString() {
        return text;
    }
}
