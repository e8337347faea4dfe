package dev.callwright.processor.read.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.UseResolver.Resolution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read, or hold no YAML. */
class FilesTest {
    @TempDir
    private Path directory;

    private Optional<Description> result = Optional.empty();

    private List<String> read(Path path) {
        Problems problems = new Problems();
        YamlReader reader = new YamlReader(
                (user, reference) -> new Resolution.Refused(ReadProblem.USE_MISSING, "none", ""), problems);
        result = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(path));
        return problems.list().stream().map(Reading::line).toList();
    }

    @Test
    void fileIsReadAndNamedAsGiven() throws IOException {
        Path file = Files.writeString(directory.resolve("shop.yaml"), Reading.HEAD + "serve: x\n");
        assertEquals(List.of("4:1+5 unknown key 'serve'; did you mean 'server'? [unknown-key]"), read(file));
        assertEquals("shop.yaml", result.orElseThrow().source());
    }

    @Test
    void missing() throws IOException {
        Files.writeString(directory.resolve("shop.yaml"), Reading.HEAD);
        Path file = directory.resolve("shp.yaml");
        assertEquals(
                List.of("1:1+0 there is no file '" + file + "'; did you mean 'shop.yaml'? [file-missing]"), read(file));
    }

    @Test
    void directory() {
        assertEquals(
                List.of("1:1+0 '" + directory + "' is a directory; name a file that ends in .yaml [file-unreadable]"),
                read(directory));
    }

    @Test
    void deviceIsNotWaitedFor() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertEquals(
                List.of("1:1+0 '/dev/zero' is no regular file; name a regular file [file-unreadable]"), read(device));
    }

    @Test
    void pipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = directory.resolve("pipe.yaml");
        assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                List.of("1:1+0 '" + pipe + "' is no regular file; name a regular file [file-unreadable]"), read(pipe));
    }

    @Test
    void emptyOrOnlyComments() {
        for (String text : List.of("", "\n\n", "# a comment\n", "---\n", "\uFEFF")) {
            assertEquals(
                    List.of("1:1+0 the file holds no description; begin it with 'callwright: 1' [file-empty]"),
                    Reading.of(text).lines(),
                    text);
        }
    }

    @Test
    void byteOrderMarkIsAccepted() {
        assertEquals(
                "Shop", Reading.of("\uFEFF" + Reading.HEAD).description().api().text());
    }

    @Test
    void anyLineEndIsAccepted() {
        for (String end : List.of("\r\n", "\r")) {
            assertEquals(
                    List.of("4:1+5 unknown key 'serve'; did you mean 'server'? [unknown-key]"),
                    Reading.of((Reading.HEAD + "serve: x\n").replace("\n", end)).lines());
        }
    }

    @Test
    void utf16() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    List.of("1:1+0 the file looks like UTF-16 or UTF-32; save it as UTF-8 [file-encoding]"),
                    Reading.of(Reading.HEAD.getBytes(charset)).lines());
        }
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("callwright: 1\ndoc: 名 ".getBytes(UTF_8));
        bytes.write(0xC3);
        bytes.write('x');
        assertEquals(
                List.of("2:8+1 the byte 0xC3 here is not UTF-8; save it as UTF-8 [file-encoding]"),
                Reading.of(bytes.toByteArray()).lines());
    }

    @Test
    void tooLarge() throws IOException {
        Path file = Files.write(directory.resolve("large.yaml"), new byte[4 * 1024 * 1024 + 1]);
        assertEquals(
                List.of("1:1+0 the file has more than 4 MB; split it, and name the parts under 'use'"
                        + " [file-too-large]"),
                read(file));
    }

    @Test
    void anOpenApiFileIsToldAsSuchAndNothingElseOfIt() {
        String remedy =
                "this is an OpenAPI file, which Callwright does not read; describe the calls that you need, in a"
                        + " file that begins with 'callwright: 1' [version]";
        assertEquals(
                List.of("1:1+7 " + remedy),
                Reading.of("openapi: 3.0.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n")
                        .lines());
        assertEquals(
                List.of("1:2+9 " + remedy),
                Reading.of("{\"swagger\": \"2.0\", \"paths\": {\"/x\": {\"get\": {}}}}")
                        .lines());
    }

    @Test
    void rootOfAnotherKind() {
        String remedy = "write a mapping that begins with 'callwright: 1' [wrong-kind]";
        assertEquals(
                List.of("1:1+1 the file is a list; " + remedy),
                Reading.of("- a\n").lines());
        assertEquals(
                List.of("1:1+5 the file is a text; " + remedy),
                Reading.of("a b c\n").lines());
    }
}
