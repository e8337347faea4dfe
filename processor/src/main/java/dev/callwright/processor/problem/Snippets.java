package dev.callwright.processor.problem;

import dev.callwright.processor.description.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The line a problem is about, with the offending text underlined. */
public final class Snippets {
    private static final int WIDEST = 200;
    private static final long LARGEST = 4L << 20;

    private final Map<String, List<String>> lines = new HashMap<>();

    /** Two lines to put below a message; empty where the file can't be shown. */
    public String at(Position.InFile position) {
        List<String> file = lines.computeIfAbsent(position.file(), Snippets::read);
        if (position.line() > file.size() || file.get(position.line() - 1).length() > WIDEST) {
            return "";
        }
        String line =
                file.get(position.line() - 1).replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD"); // a terminal might obey
        String number = Integer.toString(position.line());
        int before = Math.min(position.column() - 1, line.length());
        return "\n    " + number + " | " + line
                + "\n    " + " ".repeat(number.length()) + " | " + " ".repeat(before)
                + "^".repeat(Math.max(1, Math.min(position.length(), line.length() - before)));
    }

    private static List<String> read(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of(); // no pipe or device is waited for
            }
            String text = Files.readString(path);
            return text.substring(text.startsWith("\uFEFF") ? 1 : 0).lines().toList();
        } catch (IOException | InvalidPathException notShown) {
            return List.of();
        }
    }
}
