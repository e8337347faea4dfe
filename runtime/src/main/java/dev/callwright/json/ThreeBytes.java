package dev.callwright.json;

/**
 * Characters that take three bytes of UTF-8, as most of Chinese do: 1110xxxx 10xxxxxx 10xxxxxx. Told, read and written by
 * the word, the first byte lowest. Of two characters in a word, units are those from bit 0 and from bit 24 on.
 */
final class ThreeBytes {
    static final int LENGTH = 3;

    /** A factor: puts 24 bits before themselves. */
    private static final long TWICE = 1 + (1L << 24);

    private static final int PATTERN = 0x8080E0;
    private static final int PATTERN_MASK = 0xC0C0F0;
    private static final long TWO = TWICE * PATTERN;
    private static final long TWO_MASK = TWICE * PATTERN_MASK;
    /** Of two units, the bits that the first, second and third byte hold. */
    private static final long UPPER = TWICE * 0xF000;

    private static final long MIDDLE = TWICE * 0xFC0;
    private static final long LOWER = TWICE * 0x3F;
    /** Of two characters' first bytes, the four bits that each holds of its unit; of four, side by side. */
    private static final long TWO_STARTS = TWICE * 0x0F;

    private static final long STARTS = TWO_STARTS | (TWO_STARTS << Byte.SIZE);
    private static final long SURROGATE_STARTS = STARTS / 0xF * 0xD;
    private static final long ABOVE_STARTS = (STARTS / 0xF) << 4;
    /** By the five highest of sixteen bits, which units three bytes may not stand for: 0 wants fewer, 27 is a surrogate. */
    private static final int IRREGULAR = 1 | (1 << (Character.MIN_SURROGATE >>> 11));

    private ThreeBytes() {}

    /** Whether such a character begins the word. */
    static boolean isOne(int word) {
        return (word & PATTERN_MASK) == PATTERN && !isIrregular(unit(word));
    }

    /** Whether two such characters begin each word, none of them with E0 or ED, behind which some bits are irregular. */
    static boolean areFour(long one, long two) {
        return (((one ^ TWO) | (two ^ TWO)) & TWO_MASK) == 0 && areRegular(one, two);
    }

    private static boolean areRegular(long one, long two) {
        long starts = (one & TWO_STARTS) | ((two & TWO_STARTS) << Byte.SIZE);
        long notZero = starts + STARTS;
        long notSurrogate = (starts ^ SURROGATE_STARTS) + STARTS;
        return (notZero & notSurrogate & ABOVE_STARTS) == ABOVE_STARTS;
    }

    /** Whether three bytes may not stand for a unit, as fewer do or it is half of a surrogate pair. */
    static boolean isIrregular(int unit) {
        return ((IRREGULAR >>> (unit >>> 11)) & 1) != 0;
    }

    /** The character that begins the word. */
    static int unit(int word) {
        return ((word & 0x0F) << 12) | ((word >> 2) & 0xFC0) | ((word >> 16) & 0x3F);
    }

    /** The two characters that begin the word. */
    static long units(long word) {
        return ((word << 12) & UPPER) | ((word >>> 2) & MIDDLE) | ((word >>> 16) & LOWER);
    }

    /** The bytes of a character. */
    static long bytes(char unit) {
        return PATTERN | (unit >> 12) | ((unit & 0xFC0) << 2) | ((unit & 0x3F) << 16);
    }

    /** The bytes of two characters. */
    static long bytes(char one, char two) {
        long units = one | ((long) two << 24);
        return TWO | ((units & UPPER) >>> 12) | ((units & MIDDLE) << 2) | ((units & LOWER) << 16);
    }
}
