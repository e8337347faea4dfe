package dev.callwright.transport;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * RFC 3986: the UTF-8 bytes of a text, all but unreserved characters as {@code %XX}. Serves paths, queries and forms, and
 * those who sign them.
 */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @param text the text
     * @return it, without a character that means something in a URI
     * @throws IllegalArgumentException if it holds half of a surrogate pair, which is no character
     */
    public static String encode(String text) {
        int plain = 0;
        while (plain < text.length() && isUnreserved(text.charAt(plain))) {
            plain++;
        }
        return plain == text.length() ? text : encodeFrom(text, plain);
    }

    private static String encodeFrom(String text, int start) {
        StringBuilder out = new StringBuilder(text.length() * 2).append(text, 0, start);
        ByteBuffer bytes = utf8(text.substring(start));
        while (bytes.hasRemaining()) {
            int b = bytes.get() & 0xFF;
            if (isUnreserved((char) b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a value holds half of a surrogate pair, which is no character", e);
        }
    }

    /** {@return whether a character and the two behind it stand for a byte} */
    static boolean isTriplet(String text, int i) {
        return i + 2 < text.length()
                && text.charAt(i) == '%'
                && HEX.indexOf(Character.toUpperCase(text.charAt(i + 1))) >= 0
                && HEX.indexOf(Character.toUpperCase(text.charAt(i + 2))) >= 0;
    }

    static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
