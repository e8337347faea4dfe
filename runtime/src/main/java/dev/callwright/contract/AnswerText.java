package dev.callwright.contract;

import dev.callwright.call.Answer;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.JsonException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer's body as text: its charset, and what it looks like where it is no JSON. */
final class AnswerText {
    private static final String CHARSET = "charset=";
    private static final String UTF_8 = "utf-8";
    /** The byte order mark in UTF-8, which says nothing there. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private AnswerText() {}

    /**
     * The body in UTF-8.
     *
     * @throws UnreadableAnswerException if its charset is not known, or the body is not written in it
     */
    static byte[] utf8(Answer answer) {
        String charset = charset(answer);
        return charset.equals(UTF_8) ? answer.bytes() : decoded(answer, charset).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The body as a text.
     *
     * @throws UnreadableAnswerException if its charset is not known, or the body is not written in it
     */
    static String of(Answer answer) {
        return decoded(answer, charset(answer));
    }

    private static String decoded(Answer answer, String charset) {
        ByteBuffer body = ByteBuffer.wrap(answer.bytes());
        try {
            return Charset.forName(charset).newDecoder().decode(body).toString();
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw new UnreadableAnswerException(answer.failure(), "its charset is not known to this JDK", e);
        } catch (CharacterCodingException e) {
            throw new UnreadableAnswerException(answer.failure(), "it is not written in " + charset, e);
        }
    }

    /** {@return the body in UTF-8; null where its coding or charset is unknown or broken, and nobody knows what it says} */
    static byte @Nullable [] utf8OrNull(Answer answer) {
        try {
            byte[] text = utf8(answer);
            return answer.isGarbled() ? null : text;
        } catch (UnreadableAnswerException e) {
            return null;
        }
    }

    static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("json");
    }

    static boolean isBlank(byte[] text) {
        return firstVisible(text) == 0;
    }

    static boolean isMarkup(byte[] text) {
        return firstVisible(text) == '<';
    }

    /** {@return why a text is not what was expected; nothing of the text itself} */
    static String reason(byte[] text, JsonException e) {
        return switch (firstVisible(text)) {
            case 0 -> "it is empty, but must hold a result";
            case '<' -> "it is HTML or XML, not JSON";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static int firstVisible(byte[] text) {
        boolean marked = text.length >= MARK.length && Arrays.equals(text, 0, MARK.length, MARK, 0, MARK.length);
        for (int i = marked ? MARK.length : 0; i < text.length; i++) {
            byte b = text[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return 0;
    }

    /** {@return the charset that it says, in small letters; else UTF-8, of which ASCII is a part} */
    private static String charset(Answer answer) {
        String contentType = answer.headers().first("Content-Type");
        String lower = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        int start = lower.indexOf(CHARSET);
        if (start < 0) {
            return UTF_8;
        }
        String rest = lower.substring(start + CHARSET.length());
        int end = rest.indexOf(';');
        String name =
                (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
        return name.equals("utf8") || name.equals("us-ascii") ? UTF_8 : name;
    }
}
