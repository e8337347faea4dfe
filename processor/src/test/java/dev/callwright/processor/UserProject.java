package dev.callwright.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module of a user's, laid out as Maven does, and compiled by the JDK's compiler with the processor. */
final class UserProject {
    private final Path root;

    UserProject(Path root) {
        this.root = root;
        write("pom.xml", "");
    }

    UserProject write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles all sources below {@code src/main/java}, and returns the messages of all errors. */
    List<String> errors() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-d", folder("target/classes").toString(),
                    "-s", folder("target/generated").toString());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, found, options, null, files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new CallwrightProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replace(root + "/", ""))
                .toList();
    }

    /** The generated sources by name, without their line of provenance. */
    Map<String, String> generated() {
        try (Stream<Path> files = Files.walk(root.resolve("target/generated"))) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()), UserProject::body, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URLClassLoader loader() {
        try {
            URL classes = root.resolve("target/classes").toUri().toURL();
            return new URLClassLoader(new URL[] {classes}, UserProject.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.indexOf('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
