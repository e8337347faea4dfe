package dev.callwright.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One open object or array of the text being written, or the document around all. Used again at its depth. */
final class WriterFrame {
    final @Nullable WriterFrame parent;
    final int depth;
    private @Nullable WriterFrame child;

    boolean object;
    /** How many members or elements have been begun. */
    int count;
    /** The current member's name; null where it is one of {@link #names}. */
    private @Nullable String name;

    private @Nullable JsonNames names;
    private int index;
    /** Which of the names have been written: the first 64, and the others. */
    private long written;

    private @Nullable BitSet writtenBeyond;

    WriterFrame(@Nullable WriterFrame parent) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    WriterFrame open(boolean object) {
        WriterFrame opened = child;
        if (opened == null) {
            opened = new WriterFrame(this);
            child = opened;
        }
        opened.object = object;
        opened.count = 0;
        opened.name = null;
        opened.names = null;
        opened.written = 0;
        opened.writtenBeyond = null;
        return opened;
    }

    void named(JsonNames names, int index) {
        this.name = null;
        this.names = names;
        this.index = index;
        if (index < Long.SIZE) {
            written |= 1L << index;
        } else {
            writeBeyond(index);
        }
    }

    private void writeBeyond(int index) {
        BitSet beyond = writtenBeyond;
        if (beyond == null) {
            beyond = new BitSet();
            writtenBeyond = beyond;
        }
        beyond.set(index);
    }

    void named(String name) {
        this.name = name;
    }

    /** Whether a member of this name has been written by its index. */
    boolean hasWritten(String name) {
        int found = names == null ? -1 : names.find(name);
        if (found < 0) {
            return false;
        }
        if (found < Long.SIZE) {
            return (written & (1L << found)) != 0;
        }
        return writtenBeyond != null && writtenBeyond.get(found);
    }

    /** Adds this frame's step to a path. */
    void addTo(JsonPath path) {
        if (count == 0) {
            return;
        }
        if (!object) {
            path.element(count - 1);
        } else if (name != null) {
            path.member(name);
        } else if (names != null) {
            path.member(names.name(index));
        }
    }

    @Nullable
    WriterFrame child() {
        return child;
    }
}
