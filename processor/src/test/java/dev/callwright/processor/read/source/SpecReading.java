package dev.callwright.processor.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles interfaces with a processor that reads them, and compares what comes of it. */
final class SpecReading {
    /** Where a problem is expected: right after it. It is taken out before the source is compiled. */
    static final char MARK = '¦';

    private static final String HEADER = "package demo; import dev.callwright.annotation.*;"
            + " import dev.callwright.client.*; import dev.callwright.json.JsonValue; import java.math.*;"
            + " import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";

    /** The runtime's types that the notation knows by name. */
    private static final List<JavaFileObject> RUNTIME = List.of(
            source("package dev.callwright.json; public interface JsonValue {}"),
            source("package dev.callwright.client; public interface Content {}"),
            source("package dev.callwright.client; public interface Download {}"),
            source("package dev.callwright.client; public interface Page<T> {}"));

    private final Map<String, Description> descriptions = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Description> yaml = new LinkedHashMap<>();
    private Compilation compilation;

    /** Reads sources; those that name no package get one, and every import. */
    static SpecReading of(String... sources) {
        return new SpecReading().compile(sources);
    }

    /** The same, where {@code reference} leads to a description in YAML. */
    static SpecReading withYaml(String reference, String text, String... sources) {
        SpecReading reading = new SpecReading();
        reading.yaml.put(reference, yaml(text));
        return reading.compile(sources);
    }

    /** Asserts that an interface says what a description in YAML says, and that nothing is wrong with either. */
    static void assertSame(String yaml, String... sources) {
        SpecReading reading = of(sources);
        assertEquals(List.of(), reading.problems());
        assertEquals(Content.of(yaml(yaml)), Content.of(reading.only()));
    }

    /** Asserts that these and no other problems are reported, each where the source has its mark, in order. */
    static void assertProblems(String source, String... messages) {
        List<String> marks = marks(source.contains("package ") ? source : HEADER + source);
        assertEquals(marks.size(), messages.length, "one mark for each message");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) {
            expected.add(marks.get(i) + " " + messages[i]);
        }
        assertEquals(String.join("\n", expected), String.join("\n", of(source).problems()));
    }

    static Description yaml(String text) {
        Problems problems = new Problems();
        UseResolver none = (user, reference) -> {
            throw new AssertionError("uses nothing");
        };
        SourceFile file = new SourceFile(
                "demo.yaml", new SourceFile.Origin.File(Path.of("demo.yaml")), text.getBytes(StandardCharsets.UTF_8));
        Description description = new YamlReader(none, problems).read(file).orElseThrow();
        assertEquals(List.of(), problems.list());
        return description;
    }

    /** The only description that was read. */
    Description only() {
        assertEquals(1, descriptions.size());
        return descriptions.values().iterator().next();
    }

    Description description(String spec) {
        Description description = descriptions.get(spec);
        assertNotNull(description, spec);
        return description;
    }

    /** The files that interfaces name, by the interface. */
    Map<String, String> files() {
        return files;
    }

    /** {@code line:column message} of each problem, in order of place. */
    List<String> problems() {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
                        .thenComparingLong(Diagnostic::getColumnNumber))
                .map(diagnostic -> diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " "
                        + diagnostic.getMessage(null))
                .toList();
    }

    private SpecReading compile(String... sources) {
        List<JavaFileObject> all = new ArrayList<>(RUNTIME);
        Stream.of(sources)
                .map(text -> text.contains("package ") ? text : HEADER + text)
                .map(text -> source(text.replace(String.valueOf(MARK), "")))
                .forEach(all::add);
        compilation = Compiler.javac()
                .withOptions("-proc:only", "-Xmaxerrs", "1000")
                .withProcessors(new ReadingProcessor())
                .compile(all);
        return this;
    }

    private static JavaFileObject source(String text) {
        Matcher packageName = Pattern.compile("package ([\\w.]+);").matcher(text);
        Matcher type =
                Pattern.compile("\\b(?:interface|class|enum|record) (\\w+)").matcher(text);
        String folder = packageName.find() ? packageName.group(1) + "." : "";
        assertEquals(true, type.find(), "a type in " + text);
        return JavaFileObjects.forSourceString(folder + type.group(1), text);
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            int seen = 0;
            for (int at = lines[line].indexOf(MARK); at >= 0; at = lines[line].indexOf(MARK, at + 1)) {
                marks.add((line + 1) + ":" + (at + 1 - seen++));
            }
        }
        return marks;
    }

    /** Reads every interface with {@code @ApiSpec}, and prints its problems where they are. */
    private final class ReadingProcessor extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("dev.callwright.annotation.ApiSpec");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Problems problems = new Problems();
            SourceReader reader = new SourceReader(processingEnv.getElementUtils(), this::findYaml, problems);
            annotations.stream()
                    .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                    .forEach(spec -> read(spec, reader));
            problems.list().forEach(problem -> print(problem, reader));
            return true;
        }

        private void read(TypeElement spec, SourceReader reader) {
            Optional<Located> file = reader.file(spec);
            if (file.isPresent()) {
                files.put(spec.getSimpleName().toString(), file.get().text());
            } else {
                reader.read(spec)
                        .ifPresent(description ->
                                descriptions.put(spec.getSimpleName().toString(), description));
            }
        }

        private Optional<Use> findYaml(TypeElement user, Located reference) {
            return Optional.ofNullable(yaml.get(reference.text()))
                    .map(description ->
                            new Use(reference, description, !reference.text().endsWith(".yaml")));
        }

        private void print(Problem problem, SourceReader reader) {
            SourcePlace place = reader.place((Position.InSource) problem.position());
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            problem.message(),
                            place.element(),
                            place.annotation(),
                            place.value());
        }
    }
}
