package dev.callwright.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same descriptions become the same bytes wherever, and by whatever, they are compiled. */
class ReproducibleTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path directory;

    private static Map<String, String> expected;

    @BeforeAll
    static void generate() throws IOException {
        expected = bytes(project("here", "\n", false).compile());
    }

    @ParameterizedTest
    @CsvSource({"tr, TR, Pacific/Kiritimati, ISO-8859-1", "zh, CN, Asia/Shanghai, GBK"})
    void localeZoneAndEncodingOfTheCompilerChangeNothing(String language, String country, String zone, String encoding)
            throws IOException {
        Compiled other = project(language, "\n", false)
                .compile(
                        JDK.resolve("bin/javac"),
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + encoding);
        assertEquals(expected, bytes(other));
    }

    @Test
    void theOrderOfFilesChangesNothing() throws IOException {
        assertEquals(expected, bytes(project("reversed", "\n", true).compile()));
    }

    @Test
    void lineEndingsChangeNothing() throws IOException {
        assertEquals(expected, bytes(project("windows", "\r\n", false).compile()));
    }

    @Test
    void anotherJdkGeneratesTheSame() throws IOException {
        Optional<Path> another = anotherJdk();
        assumeTrue(another.isPresent(), "SKIPPED: no other JDK lies beside " + JDK);
        Compiled other = project("jdk", "\n", false).compile(another.get().resolve("bin/javac"));
        assertEquals(expected, bytes(other));
    }

    /** Both notations, with a description that another uses. */
    private static Project project(String name, String lineEnd, boolean reversed) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        files.put("src/main/api/common.yaml", RESOURCES.resolve("golden/descriptions/common.yaml"));
        files.put("src/main/api/shop.yaml", RESOURCES.resolve("golden/descriptions/shop.yaml"));
        files.put("src/main/java/CallRecordSpec.java", RESOURCES.resolve("notations/CallRecordSpec.java"));
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            texts.put(file.getKey(), Files.readString(file.getValue()));
        }
        texts.put(
                "src/main/java/ShopSpec.java",
                "package dev.acme.shop;\n@dev.callwright.annotation.ApiSpec(\"shop.yaml\")\ninterface ShopSpec {}\n");
        List<String> order = new ArrayList<>(texts.keySet());
        if (reversed) {
            Collections.reverse(order);
        }
        Project project = Project.in(directory.resolve(name)).options("-proc:only");
        order.forEach(path -> project.file(path, texts.get(path).replace("\n", lineEnd)));
        return project;
    }

    /** Generated sources and published descriptions. */
    private static Map<String, String> bytes(Compiled compiled) {
        compiled.assertSuccess();
        Map<String, String> bytes = new TreeMap<>();
        for (Path folder :
                List.of(compiled.project().classes(), compiled.project().generated())) {
            Project.contents(folder).forEach((name, content) -> bytes.put(name, new String(content, ISO_8859_1)));
        }
        assertFalse(bytes.isEmpty());
        return bytes;
    }

    private static Optional<Path> anotherJdk() throws IOException {
        Path here = JDK.toRealPath();
        try (Stream<Path> homes = Files.list(here.resolveSibling(""))) {
            for (Path home : homes.sorted().toList()) {
                if (!home.toRealPath().equals(here) && Files.isExecutable(home.resolve("bin/javac"))) {
                    return Optional.of(home);
                }
            }
            return Optional.empty();
        }
    }
}
