package dev.callwright.contract;

import dev.callwright.json.JsonNames;
import java.util.ArrayList;
import java.util.List;

/** A member of an envelope, or all of it: what it means, and those members within it that mean something. Immutable. */
final class EnvelopePart {
    /** The role of what only holds others. */
    static final int NONE = -1;

    private static final JsonNames NO_NAMES = JsonNames.of();

    private final int role;
    private final List<String> members;
    private final List<EnvelopePart> parts;
    private final JsonNames names;

    private EnvelopePart(int role, List<String> members, List<EnvelopePart> parts) {
        this.role = role;
        this.members = members;
        this.parts = parts;
        this.names = members.isEmpty() ? NO_NAMES : JsonNames.of(members.toArray(new String[0]));
    }

    /** {@return a part that holds no others} */
    static EnvelopePart of(int role) {
        return new EnvelopePart(role, List.of(), List.of());
    }

    /** {@return what it means} */
    int role() {
        return role;
    }

    /** {@return whether it holds no others} */
    boolean isLeaf() {
        return parts.isEmpty();
    }

    /** {@return the members within it, in the order of their names} */
    List<EnvelopePart> parts() {
        return parts;
    }

    /** {@return the names of the members within it} */
    JsonNames names() {
        return names;
    }

    /** {@return it with another meaning} */
    EnvelopePart as(int other) {
        return new EnvelopePart(other, members, parts);
    }

    /** {@return it with a meaning for the member to which the names lead that a path has from an index on} */
    EnvelopePart with(int other, String[] path, int from) {
        if (from == path.length) {
            return as(other);
        }
        List<String> more = new ArrayList<>(members);
        List<EnvelopePart> changed = new ArrayList<>(parts);
        int index = more.indexOf(path[from]);
        if (index < 0) {
            index = more.size();
            more.add(path[from]);
            changed.add(of(NONE));
        }
        changed.set(index, changed.get(index).with(other, path, from + 1));
        return new EnvelopePart(role, more, changed);
    }
}
