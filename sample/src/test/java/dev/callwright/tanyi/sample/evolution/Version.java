package dev.callwright.tanyi.sample.evolution;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.Connection;
import dev.callwright.processor.CallwrightProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One version of the call-record API: its description, the client made from it as the client's own module makes it, and
 * an app that was compiled against that.
 */
record Version(String description, Path client, Path app) {
    private static final Path MODULE = Path.of("../api-spec");
    private static final Path APP = Path.of("src/test/resources/evolution/HistoryApp.java");

    /** All there were, oldest first; the last is the present one. */
    static List<Version> all(Path folder) throws IOException {
        List<Version> versions = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            versions.add(of(folder.resolve("v" + i), MODULE.resolve("src/test/resources/history/v" + i + ".yaml")));
        }
        versions.add(of(folder.resolve("present"), MODULE.resolve("src/main/api/call-record.yaml")));
        return versions;
    }

    private static Version of(Path folder, Path description) throws IOException {
        Path api = Files.createDirectories(folder.resolve("api"));
        Files.copy(description, api.resolve("call-record.yaml"));
        Path client = Files.createDirectories(folder.resolve("client"));
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> options = List.of("-Acallwright.dir=" + api, "-s", generated.toString());
        compile(sources(), List.of(), client, List.of(new CallwrightProcessor()), options);
        Path app = Files.createDirectories(folder.resolve("app"));
        compile(List.of(APP), List.of(client), app, List.of(), List.of("-proc:none"));
        return new Version(Files.readString(description), client, app);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MODULE.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void compile(
            List<Path> sources, List<Path> classPath, Path classes, List<Processor> processors, List<String> more)
            throws IOException {
        List<Path> entries = new ArrayList<>(classPath);
        entries.addAll(runtime());
        List<String> options = new ArrayList<>(more);
        options.addAll(List.of("--release", "17", "-Werror", "-d", classes.toString(), "-cp"));
        options.add(String.join(
                File.pathSeparator, entries.stream().map(Path::toString).toList()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            assertTrue(task.call(), said::toString);
        }
    }

    private static List<Path> runtime() {
        return Stream.of(Connection.class, Nullable.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .toList();
    }

    /** What its app sees of a server. */
    List<String> seen(URI server) {
        return seen(this, server);
    }

    /** What its app sees of a server with the client of another version, without being compiled again. */
    List<String> seen(Version other, URI server) {
        try (URLClassLoader loader = loader(other)) {
            Object seen = loader.loadClass("dev.callwright.tanyi.app.HistoryApp")
                    .getMethod("run", URI.class)
                    .invoke(null, server);
            return ((List<?>) seen).stream().map(Object::toString).toList();
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Knows nothing of the client that these tests are compiled with. */
    private URLClassLoader loader(Version other) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : List.of(app, other.client)) {
            urls.add(path.toUri().toURL());
        }
        for (Path path : runtime()) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
