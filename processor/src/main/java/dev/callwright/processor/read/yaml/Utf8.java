package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.RegularFiles;
import dev.callwright.processor.read.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text. */
final class Utf8 {
    private static final String REMEDY = "save it as UTF-8";

    private Utf8() {}

    /** The text of a file, without the byte order mark it may have; empty, and a problem reported, where it is none. */
    static Optional<String> decode(SourceFile source, Problems problems) {
        String file = source.name();
        byte[] bytes = source.content();
        Position start = new Position.InFile(file, 1, 1, 0);
        if (bytes.length > RegularFiles.LARGEST) {
            problems.report(
                    ReadProblem.FILE_TOO_LARGE,
                    start,
                    "the file has more than 4 MB",
                    "split it, and name the parts under 'use'");
            return Optional.empty();
        } else if (looksLikeUtf16(bytes)) {
            problems.report(ReadProblem.FILE_ENCODING, start, "the file looks like UTF-16 or UTF-32", REMEDY);
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String bad = "0x%02X".formatted(bytes[in.position()] & 0xFF);
            problems.report(
                    ReadProblem.FILE_ENCODING, endOf(file, text), "the byte " + bad + " here is not UTF-8", REMEDY);
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** What can be made of a file that is no text in UTF-8: enough to find names in it. */
    static String lenient(SourceFile source) {
        byte[] bytes = source.content();
        if (bytes.length > RegularFiles.LARGEST) {
            return "";
        } else if (!looksLikeUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        boolean littleEndian = (bytes[0] & 0xFF) == 0xFF || (bytes[0] != 0 && bytes[1] == 0);
        String text = new String(bytes, littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        return text.replace("\uFEFF", "").replace("\0", ""); // UTF-32 is UTF-16 with zeros between
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 || second == 0;
    }

    /** The place that follows a text which begins a file. */
    static Position.InFile endOf(String file, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new Position.InFile(file, lines.length, last.codePointCount(0, last.length()) + 1, 1);
    }
}
