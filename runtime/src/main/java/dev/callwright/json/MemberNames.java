package dev.callwright.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names by their index, and the index by the name.
 *
 * <p>A record for the same reason as {@link MemberName}; and the virtual machine knows the elements of the list, but
 * would not know those of an array.
 */
record MemberNames(List<MemberName> members, ByteTable table) implements JsonNames {
    static MemberNames of(String... names) {
        MemberName[] members = new MemberName[names.length];
        byte[][] keys = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            byte[] written = JsonOutput.memberStart(names[i]);
            members[i] = MemberName.of(names[i], i, written);
            keys[i] = MemberName.key(written);
        }
        ByteTable table = new ByteTable(keys);
        for (int i = 0; i < names.length; i++) {
            if (table.find(keys[i], 0, keys[i].length) != i) {
                throw new IllegalArgumentException("The name " + names[i] + " occurs twice");
            }
        }
        return new MemberNames(List.of(members), table);
    }

    @Override
    public String name(int index) {
        return members.get(index).text();
    }

    int size() {
        return members.size();
    }

    MemberName member(int index) {
        return members.get(index);
    }

    /** The member after another, or after {@link JsonReader#START}; null after the last and after an unknown one. */
    @Nullable
    MemberName after(int index) {
        int next = index + 1;
        return next < 0 || next >= members.size() ? null : members.get(next);
    }

    /** The index of the name in these bytes, as they stand between quotes; -1 where it is none of these. */
    int find(byte[] bytes, int from, int to) {
        return table.find(bytes, from, to);
    }

    /** The index of this name; -1 where it is none of these. */
    int find(String name) {
        byte[] key = MemberName.key(JsonOutput.memberStart(name));
        return table.find(key, 0, key.length);
    }
}
