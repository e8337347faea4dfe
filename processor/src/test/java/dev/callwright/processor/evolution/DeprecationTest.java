package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a description deprecates, the compiler warns of, and the documentation says why and what to use instead. */
class DeprecationTest {
    private static final List<String> EXPECTED = List.of(
            "Kind.BIG: relative; use HEAVY",
            "Kind.Known.BIG: relative; use HEAVY",
            "OldAsyncClient.find: slow; use search",
            "OldAsyncClient.findPages: slow; use search",
            "OldClient.find: slow; use search",
            "OldClient.findPages: slow; use search",
            "OldErrorCode.GONE: never sent; use MISSING",
            "OldErrorCode.Known.GONE: never sent; use MISSING",
            "SearchRequest.Builder.text: too vague; use words",
            "SearchRequest.text: too vague; use words",
            "Thing.Builder.label: not translated; use name",
            "Thing.hasLabel: not translated; use name",
            "Thing.label: not translated; use name");

    @TempDir
    private Path folder;

    @Test
    void deprecationsOfYamlReachCompilerAndDocumentation() throws IOException {
        assertEquals(EXPECTED, deprecated(ClientJar.ofYaml(folder, Depot.read("old-parts.yaml"))));
    }

    @Test
    void deprecationsOfInterfacesReachCompilerAndDocumentation() throws IOException {
        assertEquals(EXPECTED, deprecated(ClientJar.ofInterface(folder, Depot.read("OldSpec.java"))));
    }

    private static List<String> deprecated(ClientJar client) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(client.sources())) {
            List<Path> paths = sources.filter(Files::isRegularFile).toList();
            List<String> options = List.of("-proc:none", "-cp", String.join(File.pathSeparator, Javac.RUNTIME));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(paths));
            Set<String> found = new TreeSet<>();
            for (Element type : task.analyze()) {
                if (type.getModifiers().contains(Modifier.PUBLIC)) {
                    collect(type, "", task.getElements(), found);
                }
            }
            return List.copyOf(found);
        }
    }

    /** What has only the annotation, or only the tag, is in the list as such. */
    private static void collect(Element element, String outer, Elements elements, Set<String> found) {
        String name = outer + element.getSimpleName();
        String doc = elements.getDocComment(element);
        int tag = doc == null ? -1 : doc.indexOf("@deprecated ");
        if (elements.isDeprecated(element) || tag >= 0) {
            String reason = tag < 0
                    ? "no reason"
                    : doc.substring(tag + "@deprecated ".length()).strip();
            found.add(name + ": " + (elements.isDeprecated(element) ? reason : "no annotation"));
        }
        element.getEnclosedElements().forEach(member -> collect(member, name + ".", elements, found));
    }
}
