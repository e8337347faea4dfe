package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module of a build, as files on disk, that a compiler compiles with the processor. */
final class Project {
    private final Path root;
    private final List<Path> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>();
    private List<Processor> processors = List.of(new CallwrightProcessor());
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private Charset encoding = StandardCharsets.UTF_8;

    private Project(Path root) {
        this.root = root;
    }

    /** Without a build file. */
    static Project bare(Path root) {
        return new Project(root);
    }

    /** As Maven lays it out. */
    static Project in(Path root) {
        return new Project(root).file("pom.xml", "<project/>");
    }

    /** With a file; one that ends in {@code .java} is compiled. */
    Project file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Project file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
            if (path.endsWith(".java")) {
                sources.add(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a description, and an interface that names it. */
    Project yaml(String name, String text) {
        String spec = Character.toUpperCase(name.charAt(0)) + name.substring(1, name.indexOf('.')) + "Spec";
        return file("src/main/api/" + name, text)
                .java("package demo;\n@dev.callwright.annotation.ApiSpec(\"" + name + "\")\ninterface " + spec
                        + " {}\n");
    }

    /** With a source of its main code, whose first type names the file. */
    Project java(String text) {
        return file("src/main/java/" + Sources.path(text), text);
    }

    Project options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Of the sources that the compiler reads and writes. */
    Project encoding(String name) {
        encoding = Charset.forName(name);
        return this;
    }

    Project classPath(Path entry) {
        classPath.add(entry);
        return this;
    }

    Project processors(Processor... instead) {
        processors = List.of(instead);
        return this;
    }

    Project compiler(JavaCompiler instead) {
        compiler = instead;
        return this;
    }

    Path root() {
        return root;
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    Path generated() {
        return root.resolve("target/generated-sources/annotations");
    }

    Compiled compile() {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, encoding)) {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, files, diagnostics, arguments(), null, files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            return new Compiled(this, task.call(), diagnostics.getDiagnostics(), output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles with a compiler in a process of its own, whose Java gets these options. */
    Compiled compile(Path javac, String... options) {
        List<String> command = new ArrayList<>(List.of(javac.toString()));
        Stream.of(options).forEach(option -> command.add("-J" + option));
        command.addAll(arguments());
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-processor", CallwrightProcessor.class.getName()));
        sources.forEach(source -> command.add(source.toString()));
        try {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Compiled(this, process.waitFor() == 0, List.of(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("--release", "17", "-encoding", encoding.name()));
        arguments.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
        List<String> entries = new ArrayList<>();
        classPath.forEach(entry -> entries.add(entry.toString()));
        entries.add(System.getProperty("java.class.path"));
        arguments.addAll(List.of("-cp", String.join(File.pathSeparator, entries)));
        return arguments;
    }

    /** Compiles, and packs what comes of it into a jar. */
    Path jar(String name) {
        compile().assertClean();
        Path jar = root.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : contents(classes()).entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder, by their paths. */
    static Map<String, byte[]> contents(Path folder) {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a compiler said of a project. */
    record Compiled(
            Project project, boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
        /** Errors and warnings with their places, paths relative to the project. */
        List<String> messages() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(this::message)
                    .toList();
        }

        private String message(Diagnostic<? extends JavaFileObject> diagnostic) {
            String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "" : "warning: ";
            JavaFileObject source = diagnostic.getSource();
            String place = source == null
                    ? ""
                    : Path.of(source.toUri()) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                            + ": ";
            return kind + (place + diagnostic.getMessage(null)).replace(project.root + "/", "");
        }

        /** Neither errors nor warnings, and nothing else was said. */
        void assertClean() {
            assertTrue(success && messages().isEmpty() && output.isEmpty(), this::everything);
        }

        /** Warnings perhaps. */
        void assertSuccess() {
            assertTrue(success, this::everything);
        }

        private String everything() {
            return String.join("\n", messages()) + output;
        }

        /** Simple names of the classes that sources were generated for, in order. */
        List<String> generatedClasses() {
            return generatedSources().keySet().stream()
                    .map(path -> path.substring(0, path.length() - ".java".length()))
                    .toList();
        }

        /** Generated sources, by their paths. */
        Map<String, String> generatedSources() {
            return texts(contents(project.generated()));
        }

        /** Published descriptions, by their paths. */
        Map<String, String> published() {
            Map<String, byte[]> all = contents(project.classes());
            all.keySet().removeIf(path -> !path.endsWith(".callwright.yaml"));
            return texts(all);
        }

        private static Map<String, String> texts(Map<String, byte[]> contents) {
            Map<String, String> texts = new TreeMap<>();
            contents.forEach((path, content) -> texts.put(path, new String(content, StandardCharsets.UTF_8)));
            return texts;
        }
    }
}
