package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text of a description is a text in what is generated, wherever it may stand: never code, never markup. */
class InjectionTest {
    /** One text in every place that takes any: docs, labels, reasons, defaults, and names and values on the wire. */
    private static final String EVERYWHERE = """
            callwright: 1
            api: Inject
            package: demo
            doc: TEXT
            envelope: {code: FLAT1, success: [TEXT2, TEXT3], data: FLAT2, message: FLAT3, requestId: FLAT4}
            errors:
              TEXT7: {name: ONE, doc: TEXT, deprecated: TEXT}
              2: {name: TEXT8, java: TWO, doc: TEXT}
            calls:
              find:
                doc: TEXT
                deprecated: TEXT
                post: /find
                query:
                  a: {type: string, optional: true, default: TEXT, doc: TEXT, deprecated: TEXT}
                  TEXT1: {type: string, optional: true, java: b, doc: TEXT}
                form:
                  TEXT2: {type: string, java: c, sensitive: true, doc: TEXT}
                rules: [RULE]
                returns: Model
              change:
                put: /change
                body:
                  TEXT3: {type: string, java: d, non-empty: true, doc: TEXT}
            types:
              HEAD:
                plain: {type: string, doc: TEXT, deprecated: TEXT}
                TEXT4: {type: string, java: e, optional: true, nullable: true, doc: TEXT}
                old: {type: Color, optional: true}
              Color:
                - {name: RED, wire: TEXT5, doc: TEXT, deprecated: TEXT}
                - {name: TEXT6, java: GREEN, doc: TEXT}
            """;

    @TempDir
    private Path directory;

    @Test
    void theCodeIsTheSameWhateverTheTexts() throws IOException {
        Map<String, String> harmless = code(compiled("harmless", "words of no harm"));
        for (int i = 0; i < HostileText.ALL.size(); i++) {
            String text = HostileText.ALL.get(i);
            assertEquals(harmless, code(compiled("hostile" + i, text)), text);
        }
    }

    @Test
    void halvesOfCharactersAreReplacedInDocs() {
        Compiled compiled = project("halves", """
                        callwright: 1
                        api: Inject
                        package: demo
                        doc: "a\\ud800b"
                        types:
                          Color: [{name: RED, doc: "\\udc00", deprecated: "\\ud800 */"}]
                          Model: {a: {type: "string?", doc: "\\udfff", default: "\\udbff"}}
                        """).compile();
        compiled.assertClean();
    }

    @Test
    void aPathIsTakenAsItIsOrRefusedWithItsPlace() {
        for (int i = 0; i < HostileText.ALL.size(); i++) {
            String path = "/a/" + HostileText.ALL.get(i);
            Compiled compiled = project(
                            "path" + i,
                            "callwright: 1\napi: Inject\npackage: demo\ncalls:\n  find:\n    post: "
                                    + HostileText.quoted(path) + "\n")
                    .compile();
            assertPlacedOrClean(compiled, "src/main/api/inject.yaml:6:11: ", path);
        }
    }

    @Test
    void namesOfApiAndPackageAreNamesOrRefusedWithTheirPlace() {
        for (int i = 0; i < HostileText.ALL.size(); i++) {
            String text = HostileText.quoted(HostileText.ALL.get(i));
            Compiled compiled = project(
                            "name" + i,
                            "callwright: 1\napi: " + text + "\npackage: " + text + "\nserver: " + text
                                    + "\ntypes: {A: {x: int java " + text.replace("\"", "'") + "}}\n")
                    .compile();
            assertTrue(!compiled.success(), text);
            assertPlacedOrClean(compiled, "src/main/api/inject.yaml:", text);
        }
    }

    private static void assertPlacedOrClean(Compiled compiled, String place, String what) {
        assertEquals("", compiled.output(), what);
        assertTrue(
                compiled.messages().stream().allMatch(message -> message.startsWith(place)),
                () -> what + "\n" + compiled.messages());
        assertTrue(compiled.success() == compiled.messages().isEmpty(), what);
    }

    private Project project(String name, String description) {
        return Project.in(directory.resolve(name))
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror")
                .file("src/main/api/inject.yaml", description)
                .java("""
                        package demo;
                        /** An API. */
                        @dev.callwright.annotation.ApiSpec("inject.yaml")
                        interface InjectSpec {}
                        """);
    }

    private Compiled compiled(String name, String text) {
        Compiled compiled = project(name, described(text)).compile();
        assertTrue(
                compiled.success() && compiled.output().isEmpty(),
                () -> text + "\n" + String.join("\n", compiled.messages()));
        return compiled;
    }

    private static String described(String text) {
        String reason = HostileText.quoted(text);
        String line = EVERYWHERE
                .replace("RULE", HostileText.quoted("a has no effect when " + inLine(text + 1) + " is " + inLine(text)))
                .replace("HEAD", HostileText.quoted("Model deprecated " + inLine(text) + " - " + text.strip()));
        for (int i = 1; i <= 8; i++) {
            line = line.replace("FLAT" + i, HostileText.quoted(inLine(text + i)));
            line = line.replace("TEXT" + i, HostileText.quoted(text + i));
        }
        return line.replace("TEXT", reason);
    }

    /** As a line of the notation quotes a text. */
    private static String inLine(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What is generated, file by file, without its comments and the values of its literals. */
    private static Map<String, String> code(Compiled compiled) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, String> code = new TreeMap<>();
        Path root = compiled.project().generated();
        List<Path> paths =
                compiled.generatedSources().keySet().stream().map(root::resolve).toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(paths));
            for (CompilationUnitTree unit : task.parse()) {
                Shape shape = new Shape();
                shape.scan(unit, null);
                code.put(Path.of(unit.getSourceFile().toUri()).getFileName().toString(), shape.text.toString());
            }
        }
        return code;
    }

    /** The kinds of all parts of the code, in order, and every name. */
    private static final class Shape extends TreeScanner<Void, Void> {
        private final StringBuilder text = new StringBuilder();

        @Override
        public Void scan(Tree tree, Void unused) {
            if (tree != null) {
                text.append(tree.getKind()).append(name(tree)).append('\n');
            }
            return super.scan(tree, unused);
        }

        private static String name(Tree tree) {
            if (tree instanceof IdentifierTree identifier) {
                return " " + identifier.getName();
            } else if (tree instanceof MemberSelectTree member) {
                return " " + member.getIdentifier();
            } else if (tree instanceof ClassTree type) {
                return " " + type.getSimpleName();
            } else if (tree instanceof MethodTree method) {
                return " " + method.getName();
            } else if (tree instanceof VariableTree variable) {
                return " " + variable.getName();
            }
            return "";
        }
    }
}
