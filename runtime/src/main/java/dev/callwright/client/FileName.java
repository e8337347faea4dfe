package dev.callwright.client;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The file name that a server offers with what it sends (RFC 6266), made harmless. */
final class FileName {
    /** In bytes of UTF-8, of which file systems take 255; some room is left for what is added to a name. */
    private static final int LONGEST = 200;

    private static final String FORBIDDEN = "<>:\"/\\|?*";
    private static final String DEVICE = "(?is)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[\\d¹²³]) *(\\..*)?";

    private final String header;
    private int at;

    private FileName(String header) {
        this.header = header;
    }

    /** {@return a name to be used in a folder of one's own choice; null where the server offers none} */
    static @Nullable String of(@Nullable String contentDisposition) {
        return contentDisposition == null ? null : new FileName(contentDisposition).read();
    }

    private @Nullable String read() {
        String plain = null;
        String extended = null;
        skipTo(";");
        while (at < header.length()) {
            int start = ++at;
            skipTo("=;");
            String name = header.substring(start, at).strip().toLowerCase(Locale.ROOT);
            String value = value();
            if (name.equals("filename")) {
                plain = harmless(utf8(value));
            } else if (name.equals("filename*")) {
                extended = harmless(decoded(value));
            }
        }
        return extended == null ? plain : extended;
    }

    private void skipTo(String ends) {
        while (at < header.length() && ends.indexOf(header.charAt(at)) < 0) {
            at++;
        }
    }

    /** Reads from an equals sign to the next semicolon that is not quoted. */
    private String value() {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (at++; at < header.length() && (quoted || header.charAt(at) != ';'); at++) {
            char c = header.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else {
                boolean escape = quoted && c == '\\' && at + 1 < header.length();
                value.append(escape ? header.charAt(++at) : c);
            }
        }
        return value.toString().strip();
    }

    /** Many servers send bytes of UTF-8, which came as Latin-1; RFC 9110 section 5.5 leaves their meaning open. */
    private static String utf8(String value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }

    /** Decodes as RFC 8187 says: {@code UTF-8'en'%E5%BD%95}; nothing where that fails. */
    private static String decoded(String value) {
        String[] parts = value.split("'", 3);
        try {
            return parts.length < 3 ? "" : URLDecoder.decode(parts[2].replace("+", "%2B"), Charset.forName(parts[0]));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Keeps of a name what no file system takes for a path, a device or a hidden file; null where nothing is left. */
    private static @Nullable String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        int c;
        for (int i = start(last); i < last.length(); i += Character.charCount(c)) {
            c = last.codePointAt(i);
            boolean hides = kept.length() == 0 && (c == '.' || c == ' ');
            if (!hides) {
                kept.appendCodePoint(isHarmless(c) ? c : '_');
            }
        }
        while (kept.length() > 0 && ". ".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept.setLength(kept.length() - 1);
        }
        String result = kept.toString();
        return result.isEmpty() ? null : result.matches(DEVICE) ? "_" + result : result;
    }

    /** Where of a name begins what is not too long; its end tells the type of the file. */
    private static int start(String name) {
        int start = name.length();
        int left = LONGEST;
        while (start > 0) {
            int c = name.codePointBefore(start);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : Character.charCount(c) + 2;
            if (left < 0) {
                return start;
            }
            start -= Character.charCount(c);
        }
        return 0;
    }

    private static boolean isHarmless(int c) {
        return FORBIDDEN.indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    default -> true;
                };
    }
}
