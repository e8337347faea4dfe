package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.SourceFile.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions that use others, from files and from jars. */
class UsesTest {
    @TempDir
    private Path outside;

    private Path root;
    private final Map<String, String> resources = new HashMap<>();
    private final Problems problems = new Problems();

    @BeforeEach
    void makeProject() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("project"));
    }

    private YamlReader reader() {
        return new YamlReader(new ProjectUses(root, this::resource), problems);
    }

    private Optional<ProjectUses.Resource> resource(String path) throws IOException {
        if (path.contains("broken")) {
            throw new IOException("broken");
        }
        return Optional.ofNullable(resources.get(path))
                .map(text -> new ProjectUses.Resource(
                        URI.create("jar:file:/lib.jar!/" + path),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private Path write(String name, String rest) throws IOException {
        Path file = root.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Reading.HEAD + rest);
    }

    private Description read(String name) {
        return reader().read(root.resolve(name)).orElseThrow();
    }

    /** Each problem as {@code file:line:column message}, the project's path left out. */
    private List<String> lines() {
        return problems.list().stream().map(this::line).toList();
    }

    private String line(Problem problem) {
        Position.InFile at = (Position.InFile) problem.position();
        return (at.file() + ":" + at.line() + ":" + at.column() + " " + problem.message()).replace(root + "/", "");
    }

    @Test
    void filesAreFoundBesideTheUser() throws IOException {
        write("a/shop.yaml", "use: [common.yaml, ../b/money.yml]\n");
        write("a/common.yaml", "types: {A: {}}\n");
        write("b/money.yml", "types: {B: {}}\n");
        List<Use> uses = read("a/shop.yaml").uses();
        assertEquals(List.of(), lines());
        assertEquals(
                List.of("common.yaml A false", "../b/money.yml B false"),
                uses.stream()
                        .map(use -> use.reference() + " "
                                + use.description().types().get(0).name() + " " + use.compiled())
                        .toList());
    }

    @Test
    void oneReferenceNeedsNoList() throws IOException {
        write("shop.yaml", "use: common.yaml\n");
        write("common.yaml", "");
        assertEquals(1, read("shop.yaml").uses().size());
    }

    @Test
    void fileUsedTwiceIsReadOnce() throws IOException {
        write("shop.yaml", "use: [b.yaml, c.yaml]\n");
        write("b.yaml", "use: d.yaml\n");
        write("c.yaml", "use: sub/../d.yaml\n");
        write("d.yaml", "typs: {}\n");
        List<Use> uses = read("shop.yaml").uses();
        assertSame(
                uses.get(0).description().uses().get(0).description(),
                uses.get(1).description().uses().get(0).description());
        assertEquals(List.of("d.yaml:4:1 unknown key 'typs'; did you mean 'types'? [unknown-key]"), lines());
    }

    @Test
    void jarsHoldDescriptionsByQualifiedName() throws IOException {
        write("shop.yaml", "use: dev.acme.Common\n");
        resources.put("dev/acme/Common.callwright.yaml", Reading.HEAD + "use: dev.acme.Money\n");
        resources.put("dev/acme/Money.callwright.yaml", Reading.HEAD + "types: {Money: {}}\n");
        Use use = read("shop.yaml").uses().get(0);
        assertEquals(List.of(), lines());
        assertEquals(
                List.of(true, true),
                List.of(use.compiled(), use.description().uses().get(0).compiled()));
    }

    @Test
    void problemsOfAJarNameItsResource() throws IOException {
        write("shop.yaml", "use: dev.acme.Common\n");
        resources.put("dev/acme/Common.callwright.yaml", Reading.HEAD + "typs: {}\n");
        read("shop.yaml");
        assertEquals(
                List.of("jar:file:/lib.jar!/dev/acme/Common.callwright.yaml:4:1 unknown key 'typs'; did you"
                        + " mean 'types'? [unknown-key]"),
                lines());
    }

    @Test
    void filesBesideAResourceAreResources() {
        resources.put("specs/money.yaml", Reading.HEAD + "use: ../../money.yaml\n");
        SourceFile shop = new SourceFile(
                "jar:file:/lib.jar!/specs/shop.yaml",
                new Origin.Resource("specs/shop.yaml", false),
                (Reading.HEAD + "use: money.yaml\n").getBytes(StandardCharsets.UTF_8));
        Use use = reader().read(shop).orElseThrow().uses().get(0);
        assertEquals(false, use.compiled());
        assertEquals(
                List.of("jar:file:/lib.jar!/specs/money.yaml:4:6 '../../money.yaml' leads out of the class path; move"
                        + " the file inside, or use it from a jar by its qualified name [use-outside]"),
                lines());
    }

    @Test
    void missingFile() throws IOException {
        write("shop.yaml", "use: comon.yaml\n");
        write("common.yaml", "");
        assertEquals(List.of(), read("shop.yaml").uses());
        assertEquals(
                List.of("shop.yaml:4:6 there is no file 'comon.yaml'; did you mean 'common.yaml'? [use-missing]"),
                lines());
    }

    @Test
    void missingResource() throws IOException {
        write("shop.yaml", "use: dev.acme.Common\n");
        read("shop.yaml");
        assertEquals(
                List.of("shop.yaml:4:6 no description 'dev.acme.Common' is on the class path (looked for"
                        + " dev/acme/Common.callwright.yaml); add the jar that holds it, or write a file that"
                        + " ends in .yaml [use-missing]"),
                lines());
    }

    @Test
    void unreadableFileOrResource() throws IOException {
        write("shop.yaml", "use: [dir.yaml, broken.Api, \"a\\0.yaml\"]\n");
        Files.createDirectory(root.resolve("dir.yaml"));
        read("shop.yaml");
        assertEquals(
                List.of(
                        "shop.yaml:4:7 'dir.yaml' is a directory; name a file that ends in .yaml [use-unreadable]",
                        "shop.yaml:4:17 'broken.Api' can't be read: the system refuses it; make it readable, or name"
                                + " another file [use-unreadable]",
                        "shop.yaml:4:29 'a .yaml' can't be read: it is no path; make it readable, or name another file"
                                + " [use-unreadable]"),
                lines());
    }

    @Test
    void nothingOutsideTheProject() throws IOException {
        Files.writeString(root.resolve("../secret.yaml"), Reading.HEAD);
        Path absolute = Files.writeString(outside.resolve("absolute.yaml"), Reading.HEAD);
        Files.createSymbolicLink(root.resolve("link.yaml"), absolute);
        write("shop.yaml", "use:\n  - ../secret.yaml\n  - " + absolute + "\n  - link.yaml\n");
        assertEquals(List.of(), read("shop.yaml").uses());
        String remedy = "' leads out of " + root
                + "; move the file inside, or use it from a jar by its qualified name [use-outside]";
        assertEquals(
                List.of(
                        "shop.yaml:5:5 '../secret.yaml" + remedy,
                        "shop.yaml:6:5 '" + absolute + remedy,
                        "shop.yaml:7:5 'link.yaml" + remedy),
                lines());
    }

    @Test
    void circle() throws IOException {
        write("shop.yaml", "use: b.yaml\n");
        write("b.yaml", "use: c.yaml\n");
        write("c.yaml", "use: b.yaml\n");
        read("shop.yaml");
        assertEquals(
                List.of("c.yaml:4:6 b.yaml uses c.yaml uses b.yaml; move what both need into a description that uses"
                        + " neither [use-circle]"),
                lines());
    }

    @Test
    void useOfItself() throws IOException {
        write("shop.yaml", "use: ./shop.yaml\n");
        read("shop.yaml");
        assertEquals(
                List.of("shop.yaml:4:6 shop.yaml uses shop.yaml; move what both need into a description that uses"
                        + " neither [use-circle]"),
                lines());
    }

    @Test
    void usedFileThatIsNoYaml() throws IOException {
        write("shop.yaml", "use: [b.yaml, c.yaml]\n");
        write("b.yaml", "doc: a: b\n");
        write("c.yaml", "");
        assertEquals(
                List.of("b.yaml", "c.yaml"),
                read("shop.yaml").uses().stream()
                        .map(use -> use.description().source())
                        .toList());
        assertTrue(lines().get(0).startsWith("b.yaml:4:7 a ': ' is not allowed here"), lines().toString());
    }

    @Test
    void referenceThatIsNoText() throws IOException {
        write("shop.yaml", "use: [5]\n");
        read("shop.yaml");
        assertEquals(
                List.of("shop.yaml:4:7 '5' stands where a text is wanted; put it in quotes: \"5\" [not-text]"),
                lines());
    }
}
