package dev.callwright.processor.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.processor.Readme;
import dev.callwright.processor.maven.Maven.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A user's project with the lines that the README gives, built by the real Maven, never with clean: the output follows
 * the descriptions. Each test begins with what the one before left built.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MavenTest {
    private static final String PARCELS = """
            callwright: 1
            api: Parcels
            package: com.example.parcels
            server: https://api.example.com/v1
            use: [common.yaml]
            calls:
              track:
                get: /parcels/{number}
                path:
                  number: string
                returns: Parcel
            types:
              Parcel:
                number: string - the number on the label
                sender: Address
                weight: Weight?
              Weight:
                grams: long
            """;
    private static final String COMMON = """
            callwright: 1
            api: Common
            package: com.example.parcels.common
            types:
              Address:
                street: string
            """;
    private static final String SPEC = """
            package com.example.parcels;

            @dev.callwright.annotation.ApiSpec("parcels.yaml")
            interface ParcelsSpec {}
            """;
    private static final String APP = """
            package com.example.parcels;

            final class App {
                static Parcel find(ParcelsClient parcels) {
                    return parcels.track("1Z999");
                }
            }
            """;
    private static final String PACKAGE = "com/example/parcels/";

    @TempDir
    private static Path directory;

    private static Path project;
    private static LocalRepository repository;
    private static Maven maven;

    @BeforeAll
    static void build() throws Exception {
        assumeTrue(Maven.isInstalled(), "SKIPPED: there is no mvn on the path, so regeneration by Maven is not tested");
        repository = LocalRepository.in(directory.resolve("repository"));
        maven = new Maven(repository.folder());
        project = Files.createDirectories(directory.resolve("project"));
        write("pom.xml", pom());
        write("src/main/api/parcels.yaml", PARCELS);
        write("src/main/api/common.yaml", COMMON);
        write("src/main/java/" + PACKAGE + "ParcelsSpec.java", SPEC);
        write("src/main/java/" + PACKAGE + "App.java", APP);
        Build build = maven.run(project, "compile");
        assertTrue(build.success(), build::output);
    }

    @AfterAll
    static void close() throws IOException {
        if (repository != null) {
            repository.close();
        }
    }

    @Test
    @Order(1)
    void nothingIsCompiledWhereNothingChanged() throws Exception {
        Map<String, FileTime> before = times();
        Build build = compile();
        assertTrue(build.output().contains("Nothing to compile"), build::output);
        assertEquals(before, times());
    }

    @Test
    @Order(2)
    void anEditedDescriptionIsGeneratedAnew() throws Exception {
        write("src/main/api/parcels.yaml", PARCELS.replace("grams: long", "grams: long\n    ounces: double?"));
        Build build = compile();
        assertTrue(build.compiled(), build::output);
        assertTrue(generated("Weight.java").contains("ounces"));
    }

    @Test
    @Order(3)
    void filesOfATypeThatLeftTheDescriptionDisappear() throws Exception {
        assertTrue(output().keySet().stream().anyMatch(name -> name.endsWith("/Weight.class")));
        write("src/main/api/parcels.yaml", withoutWeight());
        compile();
        List<String> left = output().keySet().stream()
                .filter(name -> name.contains("Weight"))
                .toList();
        assertEquals(List.of(), left);
    }

    @Test
    @Order(4)
    void aBrokenDescriptionFailsTheBuildWithItsOwnProblemsOnly() throws Exception {
        write("src/main/api/parcels.yaml", withoutWeight().replace("number: string - ", "number: strng - "));
        List<String> expected = List.of(
                "[ERROR] " + project + "/src/main/api/parcels.yaml:14:13: unknown type 'strng'; did you mean 'string'?"
                        + " [unknown-type]",
                "      14 |     number: strng - the number on the label",
                "         |             ^^^^^");
        assertEquals(expected, maven.run(project, "compile").errors());
        assertEquals(expected, maven.run(project, "compile").errors(), "as long as it is broken");
    }

    @Test
    @Order(5)
    void aMendedDescriptionLeavesNoTrace() throws Exception {
        write("src/main/api/parcels.yaml", PARCELS);
        compile();
        assertEquals(cleanBuild(), output());
    }

    @Test
    @Order(6)
    void anEditedFileThatADescriptionUsesCounts() throws Exception {
        write("src/main/api/common.yaml", COMMON.replace("street: string", "street: string\n    town: string"));
        compile();
        assertTrue(generated("common/Address.java").contains("town"));
    }

    @Test
    @Order(7)
    void anEditedSourceChangesNothingThatIsGenerated() throws Exception {
        Map<String, String> before = output();
        write("src/main/java/" + PACKAGE + "App.java", APP.replace("1Z999", "1Z000"));
        Build build = compile();
        assertTrue(build.compiled(), build::output);
        Map<String, String> after = output();
        assertFalse(before.equals(after));
        before.remove("classes/" + PACKAGE + "App.class");
        after.remove("classes/" + PACKAGE + "App.class");
        assertEquals(before, after);
    }

    @Test
    @Order(8)
    void aRemovedDescriptionIsMissed() throws Exception {
        Files.delete(project.resolve("src/main/api/common.yaml"));
        Build build = maven.run(project, "compile");
        assertFalse(build.success());
        assertTrue(build.output().contains("[use-missing]"), build::output);
    }

    private static String withoutWeight() {
        return PARCELS.replace("    weight: Weight?\n", "").replace("  Weight:\n    grams: long\n", "");
    }

    private static Build compile() throws Exception {
        Build build = maven.run(project, "compile");
        assertTrue(build.success(), build::output);
        return build;
    }

    /** The pom of a user who has copied the README's lines. */
    private static String pom() {
        List<String> blocks = Readme.blocks("Add it to your build", "xml");
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>parcels</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                """ + blocks.get(0).replace("  </plugins>", blocks.get(1) + "  </plugins>") + "</project>\n";
    }

    private static void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static String generated(String name) throws IOException {
        return Files.readString(project.resolve("target/generated-sources/annotations/" + PACKAGE + name));
    }

    /** Classes, resources and generated sources, by their paths. */
    private static Map<String, String> output() throws IOException {
        return output(project);
    }

    private static Map<String, String> output(Path project) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : outputFiles(project)) {
            String name = project.resolve("target").relativize(file).toString();
            contents.put(name, new String(Files.readAllBytes(file), ISO_8859_1));
        }
        return contents;
    }

    private static Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : outputFiles(project)) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static List<Path> outputFiles(Path project) throws IOException {
        try (Stream<Path> classes = Files.walk(project.resolve("target/classes"));
                Stream<Path> sources = Files.walk(project.resolve("target/generated-sources"))) {
            return Stream.concat(classes, sources).filter(Files::isRegularFile).toList();
        }
    }

    /** What Maven makes of the same files where nothing was built before. */
    private static Map<String, String> cleanBuild() throws Exception {
        Path clean = Files.createTempDirectory(directory, "clean").resolve("project");
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = project.relativize(file);
                if (!relative.startsWith("target")) {
                    Path copy = clean.resolve(relative);
                    Files.createDirectories(copy.resolveSibling(""));
                    Files.copy(file, copy);
                }
            }
        }
        Build build = maven.run(clean, "compile");
        assertTrue(build.success(), build::output);
        return output(clean);
    }
}
