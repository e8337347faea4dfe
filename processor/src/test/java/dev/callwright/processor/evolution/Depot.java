package dev.callwright.processor.evolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that these tests are about. */
final class Depot {
    private static final Path RESOURCES = Path.of("src/test/resources/evolution");

    private Depot() {}

    /** The description that all changes are changes of. */
    static String yaml() {
        return read("depot.yaml");
    }

    static String read(String name) {
        try {
            return Files.readString(RESOURCES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
