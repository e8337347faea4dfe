package dev.callwright.processor.generate;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources as the strictest of compilations sees them. */
final class Compiled {
    private static final List<String> STRICT = List.of("-Xlint:all", "-Xdoclint:all", "-Werror");

    private Compiled() {}

    /** Everything the compiler has to say about generated sources; nothing, it is hoped. */
    static List<String> complaints(List<GeneratedFile> files, Path classes) {
        return complaints(
                files.stream()
                        .map(file -> source(file.qualifiedName().replace('.', '/') + ".java", file.text()))
                        .toList(),
                STRICT,
                classes);
    }

    /** Of an app's sources, compiled against the classes in a directory, and to it. */
    static List<String> appComplaints(Path sources, Path classes) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                units.add(source(sources.relativize(file).toString(), Files.readString(file)));
            }
        }
        return complaints(units, List.of(), classes);
    }

    private static List<String> complaints(List<JavaFileObject> units, List<String> options, Path classes) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(List.of("--release", "17", "-proc:none", "-d", classes.toString()));
        all.addAll(List.of("-cp", System.getProperty("java.class.path") + java.io.File.pathSeparator + classes));
        all.addAll(options);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled =
                compiler.getTask(null, null, diagnostics, all, null, units).call();
        List<String> complaints = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Compiled::line)
                .toList();
        return compiled || !complaints.isEmpty() ? complaints : List.of("the compiler gave up without a word");
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String name =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return name + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static JavaFileObject source(String path, String text) {
        URI uri = URI.create("string:///"
                + java.net.URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/"));
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return path.endsWith("/" + simpleName + ".java") || path.equals(simpleName + ".java");
            }
        };
    }
}
