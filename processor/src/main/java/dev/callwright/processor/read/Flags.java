package dev.callwright.processor.read;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flags that were written of one thing, with their values, whether as words of a line or as keys. */
public final class Flags {
    private final Map<Flag, Value> values = new EnumMap<>(Flag.class);

    /** What a flag was given. */
    public sealed interface Value {
        /** Nothing: the flag is there. */
        record Set() implements Value {}

        record Of(Literal literal) implements Value {}

        record Texts(List<Located> texts) implements Value {
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        record Because(Deprecation deprecation) implements Value {}
    }

    /** Adds a flag; false, and nothing changed, where it is there already. */
    public boolean add(Flag flag, Value value) {
        return values.putIfAbsent(flag, value) == null;
    }

    public boolean has(Flag flag) {
        return values.containsKey(flag);
    }

    /** The value of a flag that takes a literal; null where it was not written. */
    public @Nullable Literal literal(Flag flag) {
        return values.get(flag) instanceof Value.Of of ? of.literal() : null;
    }

    /** The text of a flag that takes one; null where it was not written. */
    public @Nullable Located text(Flag flag) {
        List<Located> texts = texts(flag);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** The texts of a flag that takes several; empty where it was not written. */
    public List<Located> texts(Flag flag) {
        return values.get(flag) instanceof Value.Texts several ? several.texts() : List.of();
    }

    /** Null where {@code deprecated} was not written. */
    public @Nullable Deprecation deprecation() {
        return values.get(Flag.DEPRECATED) instanceof Value.Because because ? because.deprecation() : null;
    }
}
