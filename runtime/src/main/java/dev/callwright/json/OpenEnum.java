package dev.callwright.json;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A constant of a set that may grow: one that is known, or a value the other side sent that is not. Immutable; equal to
 * another of its class by wire value.
 *
 * @param <K> the known constants, with one more for the unknown, for use in a {@code switch}
 */
public abstract class OpenEnum<K extends Enum<K>> {
    private final K known;
    private final JsonValue wire;
    private final String label;
    /** Made when it is asked for: most values that are not known are never written. */
    private volatile byte @Nullable [] json;

    /**
     * Makes a constant.
     *
     * @param known which it is
     * @param wire as it is written in JSON
     * @param label what it means, for people
     */
    protected OpenEnum(K known, JsonValue wire, String label) {
        this.known = Objects.requireNonNull(known, "known");
        this.wire = Objects.requireNonNull(wire, "wire");
        this.label = Objects.requireNonNull(label, "label");
    }

    /**
     * {@return which constant this is, for use in a {@code switch}} Constants are added as the API grows: a switch
     * expression without {@code default} fails at the first of them, and no longer compiles.
     */
    public final K known() {
        return known;
    }

    /** {@return this as it is written in JSON} */
    public final JsonValue wire() {
        return wire;
    }

    /** {@return what this means, for people} */
    public final String label() {
        return label;
    }

    /** {@return the wire value as plain text: a string without quotes, any other kind as JSON text} */
    public final String text() {
        return wire instanceof JsonString string ? string.value() : wire.toString();
    }

    /** This in JSON, {@linkplain JsonOutput#pad padded}, not to be changed. Threads that race make the same. */
    final byte[] json() {
        byte[] made = json;
        if (made == null) {
            made = JsonOutput.pad(
                    wire instanceof JsonString text ? JsonOutput.quoted(text) : Json.writeBytes(wire, Encoders.json()));
            json = made;
        }
        return made;
    }

    /**
     * Compares with a constant of the same class: known ones come first, as they are described, all others in the order
     * of their JSON.
     *
     * @param other the constant
     * @return as {@link Comparable#compareTo} has it, consistent with equals
     */
    protected final int compare(OpenEnum<K> other) {
        int order = known.compareTo(other.known);
        return order == 0 && !wire.equals(other.wire) ? Arrays.compareUnsigned(json(), other.json()) : order;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum<?> constant
                && constant.known.getDeclaringClass() == known.getDeclaringClass()
                && constant.wire.equals(wire);
    }

    @Override
    public final int hashCode() {
        return wire.hashCode();
    }

    /** {@return as {@link #text}} */
    @Override
    public final String toString() {
        return text();
    }
}
