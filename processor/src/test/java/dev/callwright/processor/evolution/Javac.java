package dev.callwright.processor.evolution;

import dev.callwright.client.Connection;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A compiler of sources that are texts. */
final class Javac {
    private static final Pattern PACKAGE = Pattern.compile("\\bpackage ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\b(?:interface|class) (\\w+)");

    /** What a client needs, and nothing else of these tests: few jars are opened quickly. */
    static final List<String> RUNTIME = List.of(place(Connection.class), place(Nullable.class));

    private Javac() {}

    /**
     * Compiles, for Java 17.
     *
     * @param processors none where there is nothing to process
     * @return what there is to say against the sources
     */
    static List<String> complaints(
            List<String> sources, List<Path> classPath, Path classes, List<Processor> processors, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of("--release", "17", "-d", classes.toString(), "-cp", joined(classPath)));
            if (processors.isEmpty()) {
                all.add("-proc:none");
            }
            List<JavaFileObject> units = sources.stream().map(Javac::unit).toList();
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, all, null, units);
            task.setProcessors(processors);
            boolean compiled = task.call();
            List<String> complaints = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            return compiled || !complaints.isEmpty() ? complaints : List.of("the compiler gave up without a word");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(List<Path> classPath) {
        return Stream.concat(classPath.stream().map(Path::toString), RUNTIME.stream())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static JavaFileObject unit(String text) {
        String path = first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text) + ".java";
        return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
