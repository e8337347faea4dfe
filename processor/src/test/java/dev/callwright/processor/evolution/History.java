package dev.callwright.processor.evolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The successive descriptions of the call-record API, and what each step breaks. */
public final class History {
    private static final Path FOLDER = Path.of("../api-spec/src/test/resources/history");
    private static final Path PRESENT = Path.of("../api-spec/src/main/api/call-record.yaml");

    private History() {}

    /**
     * What one change breaks, as the table has it.
     *
     * @param step from the version of this index to the next
     * @param place as {@code v3.yaml:53}; in the older file where something is gone
     * @param member the class and its member in Java, as {@code CallRecord.intentLevel}
     * @param breaks any of wire, source, binary and behaviour
     */
    public record Row(int step, String place, String member, Set<String> breaks) {
        /** The line that the place names. */
        String line() {
            String[] parts = place.split(":");
            Path file = parts[0].startsWith("v") ? FOLDER.resolve(parts[0]) : PRESENT;
            return read(file).lines().toList().get(Integer.parseInt(parts[1]) - 1);
        }
    }

    /** The files, oldest first; the last is the description that the client is made from. */
    public static List<Path> versions() {
        List<Path> versions = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            versions.add(FOLDER.resolve("v" + i + ".yaml"));
        }
        versions.add(PRESENT);
        return versions;
    }

    public static List<Row> rows() {
        return read(FOLDER.resolve("verdicts.txt"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Row(
                        Integer.parseInt(cells[0].substring(1)) - 1, cells[1], cells[2], Set.of(cells[4].split(" "))))
                .toList();
    }

    /** The members that a step breaks for somebody. */
    static Set<String> broken(int step, String forWhom) {
        Stream<Row> rows =
                rows().stream().filter(row -> row.step() == step && row.breaks().contains(forWhom));
        return new TreeSet<>(rows.map(Row::member).toList());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
