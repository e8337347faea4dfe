package dev.callwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's README, by its headings and blocks of code. */
public final class Readme {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private Readme() {}

    /** The text under a heading of the second level. */
    public static String section(String heading) {
        String[] parts = text().split("(?m)^## " + Pattern.quote(heading) + "$", -1);
        if (parts.length != 2) {
            throw new AssertionError("one heading '" + heading + "' in the README, not " + (parts.length - 1));
        }
        return parts[1].split("(?m)^## ", -1)[0];
    }

    /** The blocks of a language under a heading, in order. */
    public static List<String> blocks(String heading, String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(section(heading));
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String text() {
        try {
            return Files.readString(Path.of("../README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
