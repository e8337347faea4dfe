package dev.callwright.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object.
 *
 * @param members by name, in order, unmodifiable
 */
public record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    /**
     * Copies the members.
     *
     * @param members by name, in order, none of them null
     * @throws IllegalArgumentException where a name holds half of a surrogate pair
     */
    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            JsonString.requireWhole(member.getKey());
            Objects.requireNonNull(member.getValue(), "member");
        }
    }

    /**
     * Gives a member.
     *
     * @param name its name
     * @return its value; null where there is none
     */
    public @Nullable JsonValue get(String name) {
        return members.get(name);
    }

    // A record's own equals and hashCode take several times the stack, which counts in a deep value.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && that.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** {@return JSON text} */
    @Override
    public String toString() {
        return Json.write(this, Encoders.json());
    }
}
