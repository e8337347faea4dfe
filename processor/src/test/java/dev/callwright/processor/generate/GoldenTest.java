package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What a description that uses every feature becomes, byte for byte. With the system property {@code golden.update} set,
 * the files are written instead; then read what changed.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<GeneratedFile> shop() {
        List<GeneratedFile> files = new ArrayList<>();
        for (String name : List.of("common.yaml", "shop.yaml")) {
            files.addAll(Descriptions.generated(Descriptions.read(GOLDEN.resolve("descriptions/" + name))));
        }
        return files;
    }

    @Test
    void everyFeatureGivesExactlyTheseSources() throws IOException {
        List<GeneratedFile> files = shop();
        if (Boolean.getBoolean("golden.update")) {
            update(files);
        }
        Set<String> names = files.stream().map(GoldenTest::path).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(names, new TreeSet<>(present()));
        assertAll(files.stream().map(file -> (Executable)
                () -> assertEquals(Files.readString(GOLDEN.resolve(path(file))), file.text(), file.qualifiedName())));
    }

    @Test
    void theSameDescriptionGivesTheSameBytesTwice() {
        assertEquals(shop(), shop());
    }

    private static String path(GeneratedFile file) {
        return "sources/" + file.qualifiedName().replace('.', '/') + ".java";
    }

    private static List<String> present() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN.resolve("sources"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static void update(List<GeneratedFile> files) throws IOException {
        for (String stale : Files.exists(GOLDEN.resolve("sources")) ? present() : List.<String>of()) {
            Files.delete(GOLDEN.resolve(stale));
        }
        for (GeneratedFile file : files) {
            Path path = GOLDEN.resolve(path(file));
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.text());
        }
    }
}
