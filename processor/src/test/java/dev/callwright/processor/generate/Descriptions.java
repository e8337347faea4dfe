package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Descriptions for tests, read as the processor reads them. */
final class Descriptions {
    private Descriptions() {}

    static Description read(Path file) {
        Problems problems = new Problems();
        Path root = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        Description description = new YamlReader(new ProjectUses(root, path -> Optional.empty()), problems)
                .read(file)
                .orElseThrow(() -> new AssertionError(problems.list()));
        assertEquals(List.of(), problems.list());
        return description;
    }

    static Description of(Path directory, String yaml) {
        try {
            Path file = Files.createTempDirectory(directory, "api").resolve("api.yaml");
            Files.writeString(file, yaml);
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GeneratedFile> generated(Description description) {
        return Generator.generate(description, Names.of(description));
    }
}
