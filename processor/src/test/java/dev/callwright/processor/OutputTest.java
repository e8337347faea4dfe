package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what was meant, or else it is said that it is not. */
class OutputTest {
    private static final String SHOP = "callwright: 1\napi: Shop\npackage: demo\ntypes:\n";
    private static final String COLORS = SHOP + "  Größe: [S, M]\n  Color:\n    - RED = 红 - 红色\n";
    private static final String APP = "package demo; abstract class App { abstract Größe size(Color color); }";

    @TempDir
    private Path directory;

    private Project project() {
        return Project.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "US-ASCII"})
    void aCharsetThatLacksAValueWouldChangeIt(String charset) {
        Compiled compiled = project()
                .yaml("shop.yaml", COLORS.replace("Größe", "Size"))
                .java("package demo; abstract class App { abstract Size size(Color color); }")
                .encoding(charset)
                .compile();
        assertEquals(
                List.of(
                        "src/main/java/demo/ShopSpec.java:3:1: the compiler writes sources in a charset that has no '红',"
                                + " as in demo.Color; compile with -encoding UTF-8 [output]"),
                compiled.messages());
    }

    @Test
    void whatACharsetHasItMayWrite() {
        Compiled compiled = project()
                .yaml("shop.yaml", COLORS.replace("Größe", "尺寸"))
                .encoding("GBK")
                .compile();
        compiled.assertClean();
        String color = new String(
                Project.contents(compiled.project().generated()).get("demo/Color.java"), Charset.forName("GBK"));
        assertTrue(color.contains("\"红\"") && color.contains("\"红色\""), color);
    }

    @Test
    void asciiIsWrittenInAnyCharset() {
        project()
                .yaml("shop.yaml", SHOP + "  Size: [S, M]\n")
                .encoding("US-ASCII")
                .compile()
                .assertClean();
    }

    @Test
    void manyDescriptionsLackOneEncoding() {
        Compiled compiled = project()
                .yaml("shop.yaml", COLORS.replace("Größe", "Size"))
                .yaml(
                        "depot.yaml",
                        COLORS.replace("Größe", "Size").replace("Shop", "Depot").replace("demo", "demo.depot"))
                .encoding("US-ASCII")
                .compile();
        assertEquals(1, compiled.messages().size(), compiled.messages()::toString);
    }

    @Test
    void utf8NeedsNoWord() {
        project().yaml("shop.yaml", COLORS).java(APP).compile().assertClean();
    }

    @Test
    void whereNothingCanBeWrittenItIsSaidOnce() {
        Compiled compiled = project()
                .yaml("shop.yaml", SHOP + "  A: {b: B}\n  B: {c: int}\n  C: {b: B}\n")
                .java("package demo; class App { A a; B b; C c; }")
                .file("target/generated-sources/annotations/demo", "in the way")
                .compile();
        assertFalse(compiled.success());
        List<String> ours = compiled.messages().stream()
                .filter(message -> message.endsWith("[output]"))
                .toList();
        assertEquals(1, ours.size(), compiled.messages()::toString);
        assertTrue(
                ours.get(0)
                        .startsWith(
                                "src/main/java/demo/ShopSpec.java:3:1: demo.A can't be written, nor 3 other files: "),
                ours::toString);
        assertTrue(ours.get(0).endsWith("; make room for it where the compiler writes [output]"), ours::toString);
    }

    @Test
    void severalModulesAreCompiledAtOnce() {
        Project project = project();
        for (String module : List.of("acme.a", "acme.b")) {
            String name = module.substring(module.length() - 1);
            project.file(module + "/module-info.java", """
                            module %s {
                                requires transitive dev.callwright.runtime;
                                requires static org.jspecify;

                                exports demo.%s;
                            }
                            """.formatted(module, name))
                    .file(
                            module + "/demo/" + name + "/Spec.java",
                            "package demo.%s;\n\n@dev.callwright.annotation.ApiSpec(\"shop.yaml\")\ninterface Spec {}\n"
                                    .formatted(name))
                    .file(
                            module + "/demo/" + name + "/shop.yaml",
                            SHOP.replace("demo", "demo." + name) + "  Size: [S, M]\n");
        }
        Compiled compiled = project.options(
                        "--module-source-path",
                        directory.toString(),
                        "-p",
                        System.getProperty("java.class.path"),
                        "-Xlint:all,-processing",
                        "-Werror")
                .compile();
        compiled.assertClean();
        assertEquals(
                Set.of("acme.a/demo/a/Size.java", "acme.b/demo/b/Size.java"),
                compiled.generatedSources().keySet());
        assertEquals(
                Set.of("acme.a/demo/a/Shop.callwright.yaml", "acme.b/demo/b/Shop.callwright.yaml"),
                compiled.published().keySet());
    }

    @Test
    void oneModuleIsCompiledByItself() {
        Compiled compiled = project()
                .yaml("shop.yaml", COLORS)
                .file("src/main/java/module-info.java", """
                        module acme {
                            requires transitive dev.callwright.runtime;
                            requires static org.jspecify;
                        }
                        """)
                .options("-p", System.getProperty("java.class.path"))
                .compile();
        compiled.assertClean();
        assertEquals(Set.of("demo/Shop.callwright.yaml"), compiled.published().keySet());
    }

    private static final String CLIENT = """
            calls:
              find:
                get: /
                query: {x: int, size: int max 5}
                returns: %s
            types:
              %1$s: {name: string}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Override", "String", "IllegalArgumentException", "SuppressWarnings"})
    void aClassBesideTheClientMayBeCalledLikeOneOfJavaLang(String name) {
        String head = "callwright: 1\napi: Shop\npackage: demo\n";
        String other = "callwright: 1\napi: Other\npackage: demo\ntypes:\n  " + name + ": {size: int min 1}\n";
        for (Project project : List.of(
                Project.in(directory.resolve("source"))
                        .yaml("shop.yaml", head + CLIENT.formatted("Order"))
                        .java("package demo; class " + name + " {}"),
                Project.in(directory.resolve("other"))
                        .yaml("shop.yaml", head + CLIENT.formatted("Order"))
                        .yaml("other.yaml", other),
                Project.in(directory.resolve("own")).yaml("shop.yaml", head + CLIENT.formatted(name)))) {
            project.options("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
                    .compile()
                    .assertClean();
        }
    }

    @Test
    void aClassOfAnotherPackageChangesNothing() {
        String head = "callwright: 1\napi: Shop\npackage: demo\n";
        Compiled compiled = project()
                .yaml("shop.yaml", head + CLIENT.formatted("Order"))
                .java("package demo.app; class Override {}")
                .compile();
        compiled.assertClean();
        String source = compiled.generatedSources().get("demo/Order.java");
        assertFalse(source.contains("import java.lang."), source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uFFFE", "\\uFDD0", "\\U0001FFFF", "\\u0378", "\\U0001FAE9", "\\uD800"})
    void aCharacterThatTheJdkLacksIsADocAsAnyOther(String character) {
        Compiled compiled = project()
                .yaml("shop.yaml", SHOP + "  Size:\n    x: {type: int, doc: \"a " + character + " b\"}\n")
                .options("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
                .compile();
        compiled.assertClean();
        String source = compiled.generatedSources().get("demo/Size.java");
        String shown =
                character.equals("\\u0378") ? "\u0378" : character.equals("\\U0001FAE9") ? "\uD83E\uDEE9" : "&#xfffd;";
        assertTrue(source.contains("a " + shown + " b"), source);
    }

    private static String api(String name, String packageName, String type) {
        return "callwright: 1\napi: " + name + "\npackage: " + packageName + "\ntypes:\n  " + type + ": {x: int}\n";
    }

    @Test
    void aClassOfTheUsersThatDiffersInCaseAloneIsInTheWay() {
        assertEquals(
                List.of(
                        "src/main/api/shop.yaml:2:6: the class demo.Size is to be generated, and as demo.SIZE is among the"
                                + " sources already; rename it there, or here with 'java NAME' [class-exists]\n"
                                + "      2 | api: Shop\n        |      ^^^^"),
                project()
                        .yaml("shop.yaml", api("Shop", "demo", "Size"))
                        .java("package demo; class SIZE {}")
                        .compile()
                        .messages());
    }

    @Test
    void aClassHasNotTheNameOfAPackage() {
        String expected = "demo.Size would be a class and a package; rename one of them [class-and-package]";
        for (Project project : List.of(
                Project.in(directory.resolve("of-the-user"))
                        .yaml("shop.yaml", api("Shop", "demo", "Size"))
                        .java("package demo.Size.small; class App {}"),
                Project.in(directory.resolve("of-another"))
                        .yaml("a.yaml", api("A", "demo.Size", "X"))
                        .yaml("b.yaml", api("B", "demo", "Size")),
                Project.in(directory.resolve("of-another-later"))
                        .yaml("a.yaml", api("A", "demo", "Size"))
                        .yaml("b.yaml", api("B", "demo.Size", "X")),
                Project.in(directory.resolve("class-of-the-user"))
                        .yaml("a.yaml", api("A", "demo.Size", "X"))
                        .java("package demo; class Size {}"))) {
            List<String> said = project.compile().messages();
            assertTrue(said.get(0).contains("/") && said.get(0).contains(":2:6: " + expected), said::toString);
        }
    }

    @Test
    void aPackageWithinAnotherIsNoClass() {
        project()
                .yaml("a.yaml", api("A", "demo", "Size"))
                .yaml("b.yaml", api("B", "demo.size", "X"))
                .java("package demo.app; class Size {}")
                .compile()
                .assertClean();
    }
}
