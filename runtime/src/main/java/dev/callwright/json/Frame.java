package dev.callwright.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One open object or array of the text being read, or the document around all. Used again for the next at its depth. */
final class Frame {
    private enum Kind {
        DOCUMENT,
        OBJECT,
        ARRAY
    }

    final @Nullable Frame parent;
    final int depth;
    private @Nullable Frame child;
    private Kind kind = Kind.DOCUMENT;

    /** Where the current member's name stands in the text, without its quotes; below zero before the first. */
    int nameStart;

    /** Below the start as long as the reader stands at the name. */
    int nameEnd;
    /** The index of the current element; -1 before the first. */
    int element;
    /** The member that comes next if the text keeps to the order of the names. */
    int expected;
    /** Whether the closing brace has been read. */
    boolean closed;

    private @Nullable Map<String, JsonValue> kept;
    private boolean keptMismatch;

    Frame(@Nullable Frame parent) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    Frame openObject() {
        return open(Kind.OBJECT);
    }

    Frame openArray() {
        return open(Kind.ARRAY);
    }

    private Frame open(Kind kind) {
        Frame opened = child;
        if (opened == null) {
            opened = new Frame(this);
            child = opened;
        }
        opened.kind = kind;
        opened.nameStart = -1;
        opened.nameEnd = -2;
        opened.element = -1;
        opened.expected = 0;
        opened.closed = false;
        opened.kept = null;
        opened.keptMismatch = false;
        return opened;
    }

    boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether this is an object whose closing brace has not been read. */
    boolean isOpenObject() {
        return kind == Kind.OBJECT && !closed;
    }

    boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Keeps a member; of several with one name the last stays. */
    void keep(String name, JsonValue value, boolean mismatch) {
        Map<String, JsonValue> members = kept;
        if (members == null) {
            members = new LinkedHashMap<>();
            kept = members;
        }
        members.put(name, value);
        keptMismatch |= mismatch;
    }

    /** Whether a member that is known may have been kept, so that a second one of its name has to replace it. */
    boolean mayHoldMismatch() {
        return keptMismatch;
    }

    void forget(String name) {
        if (kept != null) {
            kept.remove(name);
        }
    }

    Map<String, JsonValue> kept() {
        Map<String, JsonValue> members = kept;
        return members == null || members.isEmpty() ? Map.of() : Collections.unmodifiableMap(members);
    }

    /** Adds this frame's step to a path. */
    void addTo(JsonPath path, TextScanner texts) {
        if (isObject() && nameEnd >= nameStart) {
            path.member(texts.name(nameStart, nameEnd));
        } else if (isArray() && element >= 0) {
            path.element(element);
        }
    }

    @Nullable
    Frame child() {
        return child;
    }
}
