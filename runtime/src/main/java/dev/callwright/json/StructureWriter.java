package dev.callwright.json;

import java.util.Arrays;

/** Writes brackets, commas and colons; knows what can stand where, and that no value of a name is left out. */
abstract class StructureWriter {
    final JsonOutput out;
    int depth;
    /** Whether a comma is due before the next name or element. */
    boolean commaDue;
    /** Whether a name has been written whose value is to follow. */
    boolean named;
    /** Whether the value to follow is a key, and so has to be a string. */
    boolean keyDue;
    /** Whether each of what is open is an object; the first is the document. */
    private boolean[] objects = new boolean[8];
    /** In how many of the outer levels names may be known, where something cannot be written. */
    int namesShown = Integer.MAX_VALUE;

    StructureWriter(JsonOutput out) {
        this.out = out;
    }

    final void begin(boolean object, char bracket) {
        beginValue();
        if (depth == JsonSettings.GREATEST_DEPTH) {
            throw unwritable("at most " + JsonSettings.GREATEST_DEPTH + " levels", "more");
        }
        out.punctuation(bracket);
        depth++;
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        objects[depth] = object;
        commaDue = false;
    }

    final void end(boolean object, char bracket) {
        if (depth == 0 || objects[depth] != object || named) {
            throw new IllegalStateException("'" + bracket + "' is written where it cannot stand");
        }
        out.punctuation(bracket);
        depth--;
        commaDue = true;
    }

    final void beginName() {
        requireNameDue();
        if (commaDue) {
            out.punctuation(',');
        }
    }

    final void endName() {
        out.punctuation(':');
        named = true;
    }

    final void requireNameDue() {
        if (!objects[depth] || named) {
            throw new IllegalStateException("A name is written where none can stand");
        }
    }

    final void beginString() {
        if (keyDue) {
            keyDue = false;
        } else {
            beginValue();
        }
    }

    final void beginValue() {
        if (keyDue) {
            throw unwritable("a key that is a string", "another kind of value");
        }
        if (named) {
            named = false;
        } else if (objects[depth]) {
            throw new IllegalStateException("A value is written where a name is due");
        } else if (commaDue) {
            if (depth == 0) {
                throw new IllegalStateException("A document is one value");
            }
            out.punctuation(',');
        }
        commaDue = true;
    }

    /**
     * For an encoder of one's own: says that the value about to be written cannot be.
     *
     * @param expected what could have been, as {@code a year of four digits}; nothing of the value itself
     * @param actual the kind of what was there
     * @return the exception to throw
     */
    public final JsonException unwritable(String expected, String actual) {
        return refused(out.length(), expected, actual);
    }

    final JsonException refused(int offset, String expected, String actual) {
        return JsonException.refused(path(offset).toString(), offset, expected, actual);
    }

    final JsonPath path(int offset) {
        return new PathFinder(out.toBytes()).pathTo(offset, namesShown);
    }

    /** {@return the document in UTF-8, a new array of its exact size} */
    public final byte[] toBytes() {
        if (depth > 0 || !commaDue) {
            throw new IllegalStateException("The document is not complete");
        }
        return out.toBytes();
    }
}
