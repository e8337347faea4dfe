package dev.callwright.processor.read;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words that may follow a type or a name in a one-line form, and are keys of its long form. */
public enum Flag {
    NULLABLE("nullable", Takes.NOTHING),
    SENSITIVE("sensitive", Takes.NOTHING),
    NON_EMPTY("non-empty", Takes.NOTHING),
    MIN("min", Takes.LITERAL),
    MAX("max", Takes.LITERAL),
    QUOTED("quoted", Takes.NOTHING),
    FORMAT("format", Takes.TEXTS),
    ZONE("zone", Takes.TEXT),
    STYLE("style", Takes.TEXT),
    DEFAULT("default", Takes.LITERAL),
    REFUSED("refused", Takes.NOTHING),
    RETRYABLE("retryable", Takes.NOTHING),
    EXPIRED("expired", Takes.NOTHING),
    BY("by", Takes.TEXT),
    DEPRECATED("deprecated", Takes.REASON),
    JAVA("java", Takes.TEXT);

    /** Those of a field. */
    public static final Set<Flag> OF_FIELD =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(REFUSED, RETRYABLE, EXPIRED, BY)));
    /** Those of a business code. */
    public static final Set<Flag> OF_ERROR = Set.of(REFUSED, RETRYABLE, EXPIRED, DEPRECATED, JAVA);
    /** Those of a type: what tells the variants of a union apart, and what all that has a name may have. */
    public static final Set<Flag> OF_TYPE = Set.of(BY, DEPRECATED, JAVA);
    /** Those of whatever else has a name: constants, calls. */
    public static final Set<Flag> OF_NAME = Set.of(DEPRECATED, JAVA);

    private static final Map<String, Flag> BY_WORD =
            EnumSet.allOf(Flag.class).stream().collect(toMap(Flag::word, Function.identity()));

    private final String word;
    private final Takes takes;

    Flag(String word, Takes takes) {
        this.word = word;
        this.takes = takes;
    }

    /** What stands after a flag. */
    public enum Takes {
        NOTHING,
        /** One name or text. */
        TEXT,
        /** One text or several. */
        TEXTS,
        LITERAL,
        /** A quoted text, or nothing. */
        REASON
    }

    /** As the notation writes it. */
    public String word() {
        return word;
    }

    /** What stands after it. */
    public Takes takes() {
        return takes;
    }

    /** The flag of this word, if it is among those allowed. */
    public static @Nullable Flag named(String word, Set<Flag> allowed) {
        Flag flag = BY_WORD.get(word);
        return flag != null && allowed.contains(flag) ? flag : null;
    }

    /** Their words, in the order in which the notation lists them. */
    public static List<String> words(Set<Flag> flags) {
        return flags.stream().sorted().map(Flag::word).toList();
    }
}
