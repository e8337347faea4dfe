package dev.callwright.json;

/** The names of a model's members, each known by its index. Immutable. */
public sealed interface JsonNames permits MemberNames {
    /**
     * Makes a table of names.
     *
     * @param names in the order in which a document most likely has them
     * @return the table
     * @throws IllegalArgumentException where a name occurs twice or holds half of a surrogate pair
     */
    static JsonNames of(String... names) {
        return MemberNames.of(names);
    }

    /**
     * Gives a name.
     *
     * @param index from 0 on
     * @return the name
     * @throws IndexOutOfBoundsException where there is none
     */
    String name(int index);
}
