package dev.callwright.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of a union that is none of its variants, for the member that tells them apart has another value, or is
 * missing. It is written as it came. Immutable; equal to another of its class by what it holds.
 */
public abstract class UnrecognizedVariant {
    private final String union;
    private final JsonObject json;

    /**
     * Makes one.
     *
     * @param union the union, as {@code ContentBlock}
     * @param json the object
     */
    protected UnrecognizedVariant(String union, JsonObject json) {
        this.union = Objects.requireNonNull(union, "union");
        this.json = Objects.requireNonNull(json, "json");
    }

    /** {@return the object as it came} */
    public final JsonObject json() {
        return json;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof UnrecognizedVariant that && that.getClass() == getClass() && that.json.equals(json);
    }

    @Override
    public final int hashCode() {
        return json.hashCode();
    }

    /** {@return the names of its members, and no values, for nobody knows which are sensitive} */
    @Override
    public final String toString() {
        return union + ".Unrecognized" + json.members().keySet();
    }
}
