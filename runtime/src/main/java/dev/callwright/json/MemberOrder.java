package dev.callwright.json;

import org.jspecify.annotations.Nullable;

/**
 * In which order a document has the members of its objects, where that is not the order of their names: what came after
 * what in the objects before, which is where to look first in the next. Only a guess; the name decides.
 */
final class MemberOrder {
    /** Of so many kinds of objects at most, as each is looked for among all. */
    private static final int MOST = 8;

    private final JsonNames names;
    /** By the index that came before, from {@link JsonReader#UNKNOWN} on: what is to be expected, if anything is. */
    private final @Nullable MemberName[] followers;
    /** Of other names. */
    private final @Nullable MemberOrder other;

    private final int count;

    private MemberOrder(MemberNames names, @Nullable MemberOrder other) {
        this.names = names;
        this.other = other;
        this.count = other == null ? 1 : other.count + 1;
        this.followers = new MemberName[names.size() - JsonReader.UNKNOWN];
        for (int last = JsonReader.UNKNOWN; last < names.size(); last++) {
            followers[last - JsonReader.UNKNOWN] = names.after(last);
        }
    }

    /** The member that is to be expected after the last; null where none is. */
    static @Nullable MemberName follower(@Nullable MemberOrder order, MemberNames names, int last) {
        MemberOrder own = of(order, names);
        return own == null ? names.after(last) : own.followers[last - JsonReader.UNKNOWN];
    }

    /**
     * Learns that an index came after the last, and was not expected. A member left out is no other order: that takes one
     * that comes before its turn.
     */
    static @Nullable MemberOrder learn(@Nullable MemberOrder order, MemberNames names, int last, int index) {
        MemberOrder own = of(order, names);
        if (own == null) {
            boolean full = order != null && order.count == MOST;
            if (full || index > last) {
                return order;
            }
            own = new MemberOrder(names, order);
        }
        own.followers[last - JsonReader.UNKNOWN] = names.member(index);
        return own.other == order ? own : order;
    }

    private static @Nullable MemberOrder of(@Nullable MemberOrder order, JsonNames names) {
        MemberOrder own = order;
        while (own != null && own.names != names) {
            own = own.other;
        }
        return own;
    }
}
