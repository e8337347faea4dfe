package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.command.Cli;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code diff} says of source and binary is what compilers and class loaders say: an app that uses the part is
 * compiled against the old client, then run with the new one, and compiled against it.
 */
class VerdictsTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: demo\n";
    private static final Pattern BREAKS = Pattern.compile("(?m): breaks (.*)$");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: long         | a: long?        | Item.builder().a(1).build();",
                "a: long?        | a: long         | Long a = item.a(); boolean none = item.a() == null;",
                "a: string       | a: string?      | String a = item.a(); Item.builder().a(\"x\").build();",
                "a: string?      | a: string       | String a = item.a(); Item.builder().a(\"x\").build();",
                "a: long         | a: long nullable| Item.builder().a(1);",
                "a: int? nullable| a: int?         | item.hasA();",
                "a: int          | a: long         | int a = item.a();",
                "a: list<int>    | a: list<long>   | java.util.List<Integer> a = item.a();",
                "a: list<int>    | a: list<int?>   | java.util.List<Integer> a = item.a();",
                "a: list<int>    | a: set<int>     | java.util.List<Integer> a = item.a();",
                "a: int          | a: int java b   | int a = item.a();",
                "a: int          | b: int java a   | int a = item.a();",
                "a: int          | a: int max 3    | item.toBuilder().a(3).build();",
                "a: string       | a: string sensitive| String a = item.a();",
                "a: long         | a: long quoted  | long a = item.a();",
            })
    void ofFields(String before, String after, String use) throws Exception {
        String head = HEAD + "types:\n  Item:\n    z: int?\n    ";
        check(
                head + before + "\n",
                head + after + "\n",
                "static void use(Item item) { " + use + " }",
                "Item.builder().a(" + value(before) + ").build()");
    }

    private static String value(String field) {
        if (field.contains("list")) {
            return "java.util.List.of()";
        } else if (field.contains("string")) {
            return "\"x\"";
        }
        return field.contains("long") ? "1L" : "1";
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get: /a                          | get: /a, safe: false                    | shop.find();",
                "get: /a, query: {x: int}         | get: /a, query: {x: int, y: int}      | shop.find(1);",
                "get: /a, query: {x: int}         | get: /a, query: {x: int, y: int?}     | shop.find(1);",
                "get: /a, query: {x: string}      | get: /a, query: {x: string?}            | shop.find(\"1\");",
                "get: /a, query: {x: int?}        | post: /a, query: {x: int?}              | shop.find();",
                "post: /a                         | post: /a, returns: int                  | shop.find(r -> {});",
                "post: /a, returns: int           | post: /a                                | shop.find(r -> {});",
                "post: /a, returns: int           | post: /a, returns: int?                 | int i = shop.find(r -> {});",
                "post: /a, returns: int?          | post: /a, returns: long?                | java.util.Optional<Integer> i = shop.find(r -> {});",
                "post: /a, returns: list<int>     | post: /a, returns: list<string>         | java.util.List<Integer> i = shop.find(r -> {});",
                "post: /a                         | post: /a, java: seek                    | shop.find(r -> {});",
                "post: /a                         | post: /b, idempotent: true              | shop.find(r -> {});",
                "post: /a, body: {x: int?}        | post: /a, header: {y: int?}, body: {x: int?}| FindRequest.fromJson(\"{}\");",
                "post: /a, body: {x: int?}        | post: /a, header: {y: int}, body: {x: int?}| FindRequest.fromJson(\"{}\");",
                "post: /a, body: {x: int?}        | post: /a, query: {x: int?}              | FindRequest.fromJson(\"{}\");",
                "get: /a, query: {x: int?, y: int?}, rules: [x has no effect when y is set]| get: /a, query: {x: int?, y: int?}| FindRequest.builder().build().ineffective();",
                "get: /a, query: {x: int?, y: int?}| get: /a, query: {x: int?}| FindRequest.builder().y(1);",
                "get: /a, query: {x: int?, y: int?}| get: /a, query: {x: int?, y: = 1}| FindRequest.builder().y(1);",
                "get: /a, query: {x: int?, y: = 1}| get: /a, query: {x: int?, y: int?}| FindRequest.builder().x(1);",
                "get: /a, query: {x: int?}       | get: /a, query: {x: int?, y: = 1}  | FindRequest.builder().x(1);",
            })
    void ofCalls(String before, String after, String use) throws Exception {
        check(
                HEAD + "calls:\n  find: {" + before + "}\n",
                HEAD + "calls:\n  find: {" + after + "}\n",
                "static void use(ShopClient shop) { " + use + " }",
                "new ShopClient() {" + fake(before) + "}");
    }

    /** Answers what the old client's method promises. */
    private static String fake(String call) {
        String result = "void find(FindRequest r) {}";
        if (call.contains("returns: list")) {
            result = "java.util.List<Integer> find(FindRequest r) { return java.util.List.of(); }";
        } else if (call.contains("returns: int?")) {
            result = "java.util.Optional<Integer> find(FindRequest r) { return java.util.Optional.empty(); }";
        } else if (call.contains("returns")) {
            result = "int find(FindRequest r) { return 1; }";
        }
        return "@Override public " + result;
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RED        | RED, BLUE  | Color c = Color.RED;",
                "RED, BLUE  | RED        | Color c = Color.BLUE;",
                "RED, BLUE  | BLUE, RED  | switch (Color.RED.known()) { case RED: break; default: throw new Error(); }",
                "RED = 1    | ROT = 1    | Color c = Color.RED;",
                "RED = 1    | RED = 2    | Color c = Color.RED;",
                "RED(1)     | RED        | Color.RED.code();",
            })
    void ofEnums(String before, String after, String use) throws Exception {
        String head = HEAD + "types:\n  Color: [";
        check(head + before + "]\n", head + after + "]\n", "static void use(Object o) { " + use + " }", "\"\"");
    }

    private void check(String before, String after, String use, String argument) throws Exception {
        String app = "package demo;\nclass App {\n  " + use + "\n  public static void main(String... args) { use("
                + argument + "); }\n}\n";
        Project old = app("old", before, app);
        old.compile().assertSuccess();
        Project young = app("new", after, app);
        Set<String> broken = new TreeSet<>();
        if (!young.compile().success()) {
            broken.add("source");
            young = app("alone", after, "package demo;\nclass Empty {}\n");
            young.compile().assertSuccess();
        }
        if (!links(old, young)) {
            broken.add("binary");
        }

        Cli cli = new Cli(folder).file("old.yaml", before).file("new.yaml", after);
        Cli.Result said = cli.run("diff", "old.yaml", "new.yaml");
        assertEquals("", said.err());
        assertEquals(broken, codeBreaks(said.out()), said.out());
    }

    private Project app(String name, String description, String source) {
        return Project.in(folder.resolve(name)).yaml("shop.yaml", description).java(source);
    }

    /** Whether the app's classes, as compiled against the old client, find all they need in the new one. */
    private boolean links(Project old, Project young) throws Exception {
        Path app = Files.createDirectories(folder.resolve("app/demo"));
        for (String name : List.of("App.class", "App$1.class")) {
            Path compiled = old.classes().resolve("demo").resolve(name);
            if (Files.exists(compiled)) {
                Files.copy(compiled, app.resolve(name));
            }
        }
        URL[] urls = {
            app.resolveSibling("").toUri().toURL(), young.classes().toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            Method main = loader.loadClass("demo.App").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof LinkageError) {
                return false;
            }
            throw e;
        } catch (LinkageError e) {
            return false;
        }
    }

    private static Set<String> codeBreaks(String said) {
        Set<String> breaks = new TreeSet<>();
        Matcher matcher = BREAKS.matcher(said);
        while (matcher.find()) {
            for (String word : matcher.group(1).split(", ", -1)) {
                if (word.equals("source") || word.equals("binary")) {
                    breaks.add(word);
                }
            }
        }
        return breaks;
    }
}
