package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are a trap, in a whole build: one problem where the trap is, soon, and nothing written. */
class HostileBuildTest {
    private static final String HEAD = "callwright: 1\napi: Trap\npackage: demo\n";
    private static final String SPEC =
            "package demo;\n@dev.callwright.annotation.ApiSpec(\"trap.yaml\")\ninterface TrapSpec {}\n";

    @TempDir
    private Path directory;

    private Project project(byte[] content) {
        return Project.in(directory.resolve("project"))
                .file("src/main/api/trap.yaml", content)
                .java(SPEC);
    }

    /** The first lines of what is said. */
    private List<String> said(Project project) {
        Compiled compiled = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> project.compile());
        assertFalse(compiled.success());
        assertEquals("", compiled.output());
        assertEquals(
                List.of(),
                compiled.generatedClasses().stream()
                        .filter(name -> !name.startsWith("demo/"))
                        .toList());
        return compiled.messages().stream()
                .map(message -> message.lines().findFirst().orElseThrow())
                .toList();
    }

    private List<String> said(String text) {
        return said(project(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertId(String place, String id, List<String> said) {
        assertTrue(
                said.get(0).startsWith("src/main/api/trap.yaml:" + place + ": ")
                        && said.get(0).endsWith("[" + id + "]"),
                said::toString);
    }

    @Test
    void aBillionLaughsEndAtTheFirstAnchor() {
        String lists = IntStream.range(1, 30)
                .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining());
        List<String> said = said(HEAD + "doc: &l0 lol\n" + lists);
        assertId("4:6", "yaml-alias", said);
        assertTrue(said.size() <= 60, said::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doc: !!java.net.URL [x]      | 4:6 | yaml-tag",
                "<<: {doc: x}                 | 4:1 | yaml-alias",
                "api: Other                   | 4:1 | duplicate-key",
                "doc: 1e3                     | 4:6 | not-text",
                "doc: 08                      | 4:6 | not-text",
                "servr: x                     | 4:1 | unknown-key",
                "use: [trap.yaml]             | 4:7 | use-circle",
                "use: [../../../../etc/a.yaml] | 4:7 | use-outside",
                "use: [/etc/passwd.yaml]      | 4:7 | use-outside",
                "calls: {a: {get: /, safe: no}} | 4:27 | not-boolean",
                "calls: {a: {get: /, safe: on}} | 4:27 | not-boolean",
                "package: ../../outside       | 4:1 | duplicate-key"
            })
    void aTrapOfYamlIsAProblemWhereItStands(String line, String place, String id) {
        assertId(place, id, said(HEAD + line + "\n"));
    }

    @Test
    void aTabIsNoIndentation() {
        assertId("5:1", "yaml-syntax", said(HEAD + "types:\n\tA: {x: int}\n"));
    }

    @Test
    void aFileHoldsOneDescription() {
        assertId("4:1", "yaml-documents", said(HEAD + "---\n" + HEAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void otherEncodingsAreRefused(String charset) {
        assertId("1:1", "file-encoding", said(project(("\uFEFF" + HEAD).getBytes(Charset.forName(charset)))));
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        assertId("1:1", "file-too-large", said(project(new byte[50 << 20])));
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Project project = Project.in(directory.resolve("project")).java(SPEC);
        Path api = Files.createDirectories(project.root().resolve("src/main/api"));
        Process process = new ProcessBuilder("mkfifo", api.resolve("trap.yaml").toString()).start();
        assertEquals(0, process.waitFor());
        assertId("1:1", "file-unreadable", said(project));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside", "..", "a/b", "/tmp", "a..b", "a\\b", "con.aux/x", ".a", "C:a"})
    void aPackageIsNoPath(String name) throws IOException {
        List<String> said = said("callwright: 1\napi: Trap\npackage: '" + name + "'\ntypes: {A: {x: int}}\n");
        assertId("3:10", "package-name", said);
        assertEquals(1, said.size(), said::toString);
        assertEquals(
                List.of("project"),
                Files.list(directory).map(path -> path.getFileName().toString()).toList());
    }

    @Test
    void aTypeThatFitsNoFileIsOneProblem() {
        assertEquals(
                List.of(
                        "src/main/api/trap.yaml:4:9: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…' is a name of 300 bytes, more than"
                                + " the 200 it can have; give it a shorter one: 'java NAME' [name-too-long]"),
                said(HEAD + "types: {" + "A".repeat(300) + ": {x: int}}\n"));
    }

    @Test
    void aPackageThatFitsNoFileIsOneProblem() {
        List<String> said =
                said("callwright: 1\napi: Trap\npackage: demo." + "a".repeat(300) + "\ntypes: {A: {x: int}}\n");
        assertId("3:10", "name-too-long", said);
        assertEquals(1, said.size(), said::toString);
    }

    @Test
    void longNamesAreNotComparedForHours() {
        String name = "N".repeat(1 << 20);
        List<String> said = said(HEAD + "types:\n  A: {x: '" + name + "', y: '" + name.substring(1) + "'}\n");
        assertId("5:11", "unknown-type", said);
    }

    /** Each of these texts took minutes, as the work grew with the square of its length. */
    @Test
    void longTextsAreNotReadForHours() {
        int many = 500_000;
        List<String> said = said(HEAD + "types:\n  A:\n    a: 'list<long>? default \"1" + " ".repeat(many) + "2\"'\n"
                + "    b: {type: decimal, max: " + "1".repeat(many) + "}\n"
                + "    c: {type: string?, default: " + "1".repeat(many) + "x}\n"
                + "calls:\n  find: {get: /" + "%41".repeat(many) + ", returns: A}\n");
        assertId("7:29", "bound-value", said);
        assertEquals(2, said.size(), said::toString);
    }

    @Test
    void namesThatCannotBeShownAreNotSuggested() {
        List<String> said = said(HEAD + "calls:\n  find:\n    get: /\n    query: {\"a\\n\\e[31mbc\": 'int?'}\n"
                + "    rules: [at least one of abc, x]\n");
        assertTrue(said.stream().noneMatch(line -> line.contains("\u001b") || line.endsWith("a")), said::toString);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        Project project = project((HEAD + "types: {A: {x: int}}\n").getBytes(StandardCharsets.UTF_8))
                .file("target/generated-sources/annotations/demo/A.java/in-the-way", "");
        String first = said(project).get(0);
        assertTrue(
                first.startsWith("src/main/java/demo/TrapSpec.java:3:1: demo.A can't be written, nor 1 other file: ")
                        && first.endsWith("; make room for it where the compiler writes [output]"),
                first);
    }
}
