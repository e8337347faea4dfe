package dev.callwright.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members that an open object keeps raw, if it keeps any. Those of the objects around it come behind. */
final class KeptMembers {
    final @Nullable KeptMembers outer;
    /** How many objects and arrays were open when the object had been entered. */
    final int depth;
    /** Whether a member that is known may be here, so that a second one of its name has to replace it. */
    boolean mismatched;

    final Map<String, JsonValue> members;

    KeptMembers(@Nullable KeptMembers outer, int depth, Map<String, JsonValue> members) {
        this.outer = outer;
        this.depth = depth;
        this.members = new LinkedHashMap<>(members);
    }
}
