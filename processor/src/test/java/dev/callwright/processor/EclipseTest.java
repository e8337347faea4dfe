package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.processor.Project.Compiled;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.JacksonModule;

/** Eclipse's compiler runs the processor as javac does. */
class EclipseTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final String SOURCES = "/src/main/java";

    /** Deprecated types, fields, constants and calls, each used by and within what is and what is not. */
    private static final String DEPRECATED = """
            callwright: 1
            api: Shop
            package: demo
            server: https://example.com
            paging:
              request: {page: page, size: size}
              response: {items: items, total: total}
            calls:
              now: {get: "/now/{kind}", path: {kind: Kind}, query: {old: "string? deprecated"}, returns: Old}
              before: {get: "/before/{kind}", path: {kind: Kind}, query: {mode: Mode deprecated}, returns: Old, deprecated: true}
              many: {get: /many, query: {page: int?, size: int?, old: "Kind deprecated"}, returns: page<Old>}
              send: {post: /send, body: {old: Old, fresh: New, also: "list<Old>? deprecated", mode: "Mode?"}, rules: [mode counts only when also is set]}
              all: {post: /all, body: Old, deprecated: use send}
            types:
              Old deprecated "use New":
                next: Old?
                kind: Kind
                more: map<Kind, list<Old>> deprecated
                mode: Mode
              New:
                old: Old?
                older: "list<Old> deprecated"
                kinds: set<Kind> nullable
                mode: "Mode? deprecated"
              Kind deprecated:
                - A
                - B deprecated - the second
              Mode:
                - FAST
                - SLOW deprecated "nobody waits"
            """;

    @TempDir
    private Path directory;

    @Test
    void aFileBecomesTheSameSourcesAsWithJavac() throws IOException {
        Project project = Project.in(directory.resolve("eclipse"));
        Project same = Project.in(directory.resolve("javac"));
        for (Project each : new Project[] {project, same}) {
            for (String name : new String[] {"common.yaml", "shop.yaml"}) {
                each.file("src/main/api/" + name, Files.readString(RESOURCES.resolve("golden/descriptions/" + name)));
            }
            each.java(
                    "package dev.acme.shop;\n@dev.callwright.annotation.ApiSpec(\"shop.yaml\")\ninterface ShopSpec {}\n");
        }
        assertSame(project, same);
    }

    @Test
    void anInterfaceBecomesTheSameSourcesAsWithJavac() throws IOException {
        Project project = Project.in(directory.resolve("eclipse"));
        Project same = Project.in(directory.resolve("javac"));
        for (Project each : new Project[] {project, same}) {
            for (String name : new String[] {"CommonSpec", "ShopSpec", "CallRecordSpec"}) {
                each.java(Files.readString(RESOURCES.resolve("notations/" + name + ".java")));
            }
        }
        assertSame(project, same);
    }

    /** Of suppressions, neither compiler misses one, and Eclipse's finds none that nothing needs. */
    @Test
    void whatIsDeprecatedWarnsNobodyButTheUser() {
        Project project = Project.in(directory.resolve("eclipse")).yaml("shop.yaml", DEPRECATED);
        Project same = Project.in(directory.resolve("javac")).yaml("shop.yaml", DEPRECATED);
        assertSame(project, same.options("-Xlint:all,-processing", "-Werror"));
    }

    @Test
    void aMistakeIsShownWithItsPlace() {
        Project project = Project.in(directory)
                .yaml("shop.yaml", "callwright: 1\napi: Shop\npackage: demo\ntypes: {Here: {a: strng}}\n");
        String output = eclipse(project);
        assertTrue(
                output.contains("src/main/api/shop.yaml:4:19: unknown type 'strng'; did you mean 'string'?"), output);
    }

    @Test
    void theRuntimeWarnsNobody() {
        String required = Stream.of(
                        NullMarked.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonCreator.class,
                        JacksonModule.class,
                        TokenStreamFactory.class)
                .map(EclipseTest::jar)
                .collect(Collectors.joining(File.pathSeparator));
        assertEquals(List.of(), warnings("../runtime", "-cp", required));
    }

    /** Where a class comes from. */
    private static String jar(Class<?> type) {
        try {
            URL jar = type.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(jar.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theProcessorWarnsNobody() {
        assertEquals(List.of(), warnings(".", "-cp", System.getProperty("java.class.path")));
    }

    /** What is said of a module of our own, but for its descriptor: Eclipse's does not find Jackson's modules in its jars. */
    private List<String> warnings(String module, String... path) {
        String[] arguments = {"-proc:none", "-d", directory.toString(), module + SOURCES + "/dev"};
        String output = eclipse(Stream.of(path, arguments).flatMap(Stream::of).toArray(String[]::new));
        return Stream.of(output.split("----------\n"))
                .filter(problem -> problem.contains(" WARNING ") || problem.contains(" ERROR "))
                .toList();
    }

    private static void assertSame(Project project, Project same) {
        assertEquals(List.of(), complaints(eclipse(project)));
        Compiled compiled = same.compile();
        compiled.assertSuccess();
        Map<String, String> expected = compiled.generatedSources();
        assertFalse(expected.isEmpty());
        assertEquals(expected, new Compiled(project, true, List.of(), "").generatedSources());
    }

    /**
     * Errors of any file and warnings of generated ones, each with the line it is about.
     */
    private static List<String> complaints(String output) {
        return Stream.of(output.split("----------\n"))
                .filter(problem -> problem.contains(" ERROR ")
                        || (problem.contains(" WARNING ") && problem.contains("generated-sources")))
                .toList();
    }

    private static String eclipse(Project project) {
        String path = System.getProperty("java.class.path");
        try {
            Files.createDirectories(project.generated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return eclipse(
                "-proceedOnError",
                "-cp",
                path,
                "-processorpath",
                path,
                "-d",
                project.classes().toString(),
                "-s",
                project.generated().toString(),
                project.root() + SOURCES);
    }

    /** What the compiler says. */
    private static String eclipse(String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter printed = new PrintWriter(output);
        String[] all = Stream.concat(Stream.of("--release", "17"), Stream.of(arguments))
                .toArray(String[]::new);
        BatchCompiler.compile(all, printed, printed, null);
        return output.toString();
    }
}
