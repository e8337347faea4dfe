package dev.callwright.processor.description;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a member of an answer lies.
 *
 * @param names of the objects around it, from the outermost on, and its own, which is the last
 * @param position where it is written
 */
public record MemberPath(List<String> names, Position position) {
    public MemberPath {
        names = List.copyOf(names);
    }

    /** Whether the other one lies within this member. */
    public boolean isAround(MemberPath other) {
        int depth = names.size();
        return other.names.size() > depth && other.names.subList(0, depth).equals(names);
    }

    /** As the notation writes it. */
    public String text() {
        return names.stream().map(MemberPath::name).collect(Collectors.joining("."));
    }

    private static String name(String name) {
        boolean standsForItself =
                !name.contains(".") && !name.startsWith("'") && !name.startsWith("\"") && name.equals(name.strip());
        return standsForItself ? name : "'" + name.replace("'", "''") + "'";
    }
}
