package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a description holds, a build ends soon: in problems with their places, or in sources that compile; and nothing
 * is written where nothing belongs. The system property {@code callwright.deep} makes it a thousand of each kind.
 */
class AnyDescriptionTest {
    private static final int MANY = Boolean.getBoolean("callwright.deep") ? 1_000 : 25;
    private static final Path EXAMPLES = Path.of("src/test/resources");

    @TempDir
    private Path directory;

    @Test
    void mutatedDescriptions() throws IOException {
        List<String> seeds = List.of(
                Files.readString(EXAMPLES.resolve("golden/descriptions/shop.yaml")),
                Files.readString(EXAMPLES.resolve("hostile/hostile.yaml")),
                Files.readString(EXAMPLES.resolve("hostile/combinations.yaml")));
        int accepted = 0;
        for (int i = 0; i < MANY; i++) {
            Random random = new Random(i);
            String seed = seeds.get(random.nextInt(seeds.size()));
            String text = i % 4 == 0 ? Mutations.mutated(seed, random) : Mutations.edited(seed, random);
            accepted += ends("mutated " + i, text) ? 1 : 0;
        }
        assertTrue(accepted > MANY / 4 && accepted < MANY * 7 / 8, accepted + " of " + MANY + " accepted");
    }

    @Test
    void randomDescriptions() throws IOException {
        int accepted = 0;
        for (int i = 0; i < MANY; i++) {
            accepted += ends("random " + i, new RandomDescription(new Random(i)).text()) ? 1 : 0;
        }
        assertTrue(accepted > MANY / 10 && accepted < MANY, accepted + " of " + MANY + " accepted");
    }

    /** Whether sources came of it. */
    private boolean ends(String what, String text) throws IOException {
        Path outside = directory.resolve("outside");
        Project project = Project.in(outside.resolve("a/b/project"))
                .file("src/main/api/common.yaml", Files.readString(EXAMPLES.resolve("golden/descriptions/common.yaml")))
                .yaml("any.yaml", text);
        Compiled compiled = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.compile(), what);
        String said = what + "\n" + String.join("\n", compiled.messages()) + "\n" + text;
        assertEquals("", compiled.output(), said);
        for (String message : compiled.messages()) {
            assertTrue(
                    message.matches("(?s)(warning: )?(src/main/api/\\w+\\.yaml:\\d+:\\d+: .* \\[[a-z-]+].*"
                            + "|and \\d+ more (errors|warnings), not shown)"),
                    said);
        }
        assertTrue(compiled.success() || compiled.messages().stream().anyMatch(m -> !m.startsWith("warning")), said);
        assertEquals(List.of(), strangers(outside), said);
        delete(outside);
        return compiled.success();
    }

    /** Files that are neither the project's own nor in its output. */
    private static List<String> strangers(Path outside) {
        return Project.contents(outside).keySet().stream()
                .filter(path -> !path.matches("a/b/project/(pom\\.xml|src/main/(api/(any|common)\\.yaml"
                        + "|java/demo/AnySpec\\.java)|target/(classes|generated-sources/annotations)/.+)"))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
