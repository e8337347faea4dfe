package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads who made mistakes: each with its place and its remedy, and nothing else. */
class BadInputTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: demo\n";

    /** Everything of a generated client that can be named outside of a method. */
    private static final String APP = """
            package demo.app;

            import static demo.Color.RED;
            import static demo.Color.of;
            import static demo.Order.builder;
            import static demo.ShopErrorCode.BUSY;

            import demo.Color;
            import demo.FindOrdersRequest;
            import demo.Order;
            import demo.Order.Builder;
            import demo.ShopAsyncClient;
            import demo.ShopClient;
            import demo.ShopErrorCode;
            import java.util.List;
            import java.util.Map;

            abstract class App implements ShopClient {
                private final List<Order> orders = List.of();
                private Color color = RED;
                private ShopErrorCode code = BUSY;

                abstract Builder change(Builder builder, FindOrdersRequest.Builder request);

                abstract Map<Color.Known, ShopErrorCode.Known> map(ShopAsyncClient client);

                Order order() {
                    return builder().id(1).build();
                }
            }
            """;

    private static final String CALL = """
            envelope: {code: code, success: 0, data: data}
            errors: {1: BUSY retryable}
            calls:
              findOrders:
                get: /orders
                query: {color: Color?}
                returns: list<Order>
            types:
              Order:
                id: long
                color: %s
              Color: [RED, GREEN]
            """;

    private static final String SPEC = """
            package demo;

            @dev.callwright.annotation.ApiSpec("shop.yaml")
            interface ShopSpec {}
            """;

    @TempDir
    private Path directory;

    private Project project() {
        return Project.in(directory);
    }

    private static void assertMessages(Compiled compiled, String... messages) {
        assertEquals(String.join("\n", messages), String.join("\n", compiled.messages()));
        assertEquals("", compiled.output());
    }

    @Test
    void theRightDescriptionCompilesWithTheCodeThatUsesIt() {
        project()
                .yaml("shop.yaml", HEAD + CALL.formatted("Color?"))
                .java(APP)
                .compile()
                .assertClean();
    }

    @Test
    void aMistakeIsShownWithItsLineAndNothingFollowsFromIt() {
        assertMessages(
                project()
                        .yaml("shop.yaml", HEAD + CALL.formatted("Colour?"))
                        .java(APP)
                        .compile(),
                """
                src/main/api/shop.yaml:14:12: unknown type 'Colour'; did you mean 'Color'? [unknown-type]
                      14 |     color: Colour?
                         |            ^^^^^^""");
    }

    @Test
    void fiveMistakesAreFiveErrorsInOrderOfPlace() {
        Compiled compiled = project().yaml("shop.yaml", """
                        callwright: 1
                        api: Shop
                        package: demo
                        servr: https://acme.example
                        calls:
                          a:
                            get: /a/{id}
                            query: {x: strng}
                          b:
                            get: /b
                            query: {x: int min 5 max 1}
                            returns: Nothing
                        """).compile();
        assertEquals(
                List.of(
                        "4:1 unknown-key",
                        "7:10 path-variable",
                        "8:16 unknown-type",
                        "11:30 bound-order",
                        "12:14 unknown-type"),
                compiled.messages().stream()
                        .map(message -> message.lines().findFirst().orElseThrow())
                        .map(line -> line.replaceAll("src/main/api/shop.yaml:(\\d+:\\d+): .*\\[(.*)]", "$1 $2"))
                        .toList());
    }

    @Test
    void aWarningIsNoError() {
        Compiled compiled = project()
                .yaml("shop.yaml", HEAD + "calls:\n  deleteAll:\n    get: /all\n    doc: Deletes all. # or so\n")
                .compile();
        assertTrue(compiled.success());
        assertEquals(
                true,
                compiled.messages().get(0).startsWith("warning: src/main/api/shop.yaml:"),
                compiled.messages()::toString);
        assertTrue(compiled.generatedSources().containsKey("demo/ShopClient.java"));
    }

    @Test
    void ofManyMistakesFiftyAreShownAndTheOthersCounted() {
        String fields =
                IntStream.range(0, 60).mapToObj(i -> "    f" + i + ": strng\n").collect(Collectors.joining());
        Compiled compiled = project()
                .yaml("shop.yaml", HEAD + "types:\n  Order:\n" + fields)
                .compile();
        assertEquals(51, compiled.messages().size());
        assertEquals("and 10 more errors, not shown", compiled.messages().get(50));
    }

    @Test
    void manyWarningsStopNothing() {
        String types = IntStream.range(0, 60)
                .mapToObj(i -> "  T" + i + ": {a: string}\n")
                .collect(Collectors.joining());
        Compiled compiled = project()
                .yaml("shop.yaml", HEAD + "calls: {ping: {head: /ping}}\ntypes:\n" + types)
                .compile();
        assertTrue(compiled.success());
        assertEquals(
                "warning: and 10 more warnings, not shown", compiled.messages().get(50));
    }

    @Test
    void aSyntaxErrorIsTheOnlyError() {
        assertMessages(
                project()
                        .yaml(
                                "shop.yaml",
                                HEAD + "doc: one: two\n"
                                        + CALL.formatted("Color?").replace("[RED, GREEN]", "\n    - RED\n    - GREEN"))
                        .java(APP.replace("import static demo.ShopErrorCode.BUSY;", "")
                                .replace("BUSY", "null"))
                        .compile(),
                """
                src/main/api/shop.yaml:4:9: a ': ' is not allowed here: ': two'; put a text that holds ': ' in quotes, and check the indentation [yaml-syntax]
                      4 | doc: one: two
                        |         ^""");
    }

    @Test
    void missingFile() {
        Compiled compiled = project().java(SPEC).compile();
        String places = Stream.of(
                        "src/main/java/demo/api/",
                        "src/main/java/demo/resources/",
                        "src/main/java/demo/",
                        "src/main/java/api/",
                        "src/main/java/resources/",
                        "src/main/java/",
                        "src/main/api/",
                        "src/main/resources/",
                        "src/main/",
                        "src/api/",
                        "src/resources/",
                        "src/",
                        "src/test/api/",
                        "src/test/resources/",
                        "src/test/",
                        "api/",
                        "resources/",
                        "")
                .map(folder -> folder + "shop.yaml\n      ")
                .collect(Collectors.joining());
        assertMessages(
                compiled,
                "src/main/java/demo/ShopSpec.java:3:36: there is no 'shop.yaml'; put it into src/main/api, or name its"
                        + " folder by -Acallwright.dir; these places were tried:\n      " + places
                        + "the class path\n      the source path [file-missing]");
    }

    @Test
    void aMissingFileComesBeforeWhatFollowsFromIt() {
        String first = project().java(APP).java(SPEC).compile().messages().get(0);
        assertTrue(first.endsWith("[file-missing]"), first);
    }

    @Test
    void aNameThatIsNoPath() {
        assertMessages(
                project().java(SPEC.replace("shop", "\\0")).compile(),
                "src/main/java/demo/ShopSpec.java:3:36: there is no '\0.yaml'; put it into src/main/api, or name its"
                        + " folder by -Acallwright.dir; these places were tried:\n      the class path\n"
                        + "      the source path [file-missing]");
    }

    @Test
    void directoryInsteadOfAFile() {
        assertMessages(
                project().file("src/main/api/shop.yaml/x", "").java(SPEC).compile(),
                "src/main/api/shop.yaml:1:1: 'src/main/api/shop.yaml' is a directory; name a file that ends in .yaml"
                        + " [file-unreadable]");
    }

    @Test
    void emptyFileAndOneOfComments() {
        for (String text : List.of("", "# nothing yet\n\n")) {
            assertTrue(String.join(
                            "\n", project().yaml("shop.yaml", text).compile().messages())
                    .startsWith(
                            "src/main/api/shop.yaml:1:1: the file holds no description; begin it with 'callwright: 1'"
                                    + " [file-empty]"));
        }
    }

    @Test
    void otherEncodings() {
        assertMessages(
                project()
                        .file("src/main/api/shop.yaml", HEAD.getBytes(StandardCharsets.UTF_16))
                        .java(SPEC)
                        .compile(),
                "src/main/api/shop.yaml:1:1: the file looks like UTF-16 or UTF-32; save it as UTF-8 [file-encoding]");
    }

    @Test
    void aMistakeBehindAByteOrderMarkIsUnderlined() {
        assertMessages(
                project()
                        .yaml("shop.yaml", "\uFEFFcallwrigt: 1\ncallwright: 1\napi: A\npackage: a\n")
                        .compile(),
                """
                src/main/api/shop.yaml:1:1: unknown key 'callwrigt'; did you mean 'callwright'? [unknown-key]
                      1 | callwrigt: 1
                        | ^^^^^^^^^""");
    }

    @Test
    void mistakesInAnInterfaceAreOnTheAnnotationsValue() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                @Server("acme")
                                interface ShopSpec {
                                    @Get("/orders/{id}")
                                    @Rule({"a counts only when b is set", "a has effect"})
                                    void find(Find request);

                                    @Query
                                    interface Find {
                                        @Format("ppdMMyyyy")
                                        java.time.LocalDate a();

                                        @Min(5) @Max(1)
                                        int b();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:9:43: 'has effect' is no rule; write 'a counts only when b is set',"
                        + " 'a has no effect when b is set', or 'at least one of a, b' [rule-form]",
                "src/main/java/demo/ShopSpec.java:6:9: server 'acme' does not begin with http:// or https://; write an"
                        + " absolute URL such as 'https://api.acme.com/v1' [server-url]",
                "src/main/java/demo/ShopSpec.java:14:17: format 'ppdMMyyyy' is no pattern of java.time; write a"
                        + " pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds"
                        + " [format-pattern]",
                "src/main/java/demo/ShopSpec.java:17:22: @Max '1' of 'b' is less than its @Min '5'; exchange them"
                        + " [bound-order]",
                "src/main/java/demo/ShopSpec.java:8:10: no path parameter is named 'id'; declare it with @Path"
                        + " [path-variable]",
                "src/main/java/demo/ShopSpec.java:9:12: 'b' is required, so it is always set; make it optional:"
                        + " @Nullable Integer, or leave the rule out [rule-constant]",
                "warning: src/main/java/demo/ShopSpec.java:9:12: 'a' is required, though it may have no effect; make it"
                        + " optional: @Nullable LocalDate [rule-required]");
    }

    @Test
    void aRuleInAnInterfaceComparesNoDates() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;
                                import org.jspecify.annotations.Nullable;

                                @ApiSpec
                                interface ShopSpec {
                                    @Post("/book")
                                    @Rule("slot counts only when day is 2020-01-01")
                                    void book(Book request);

                                    interface Book {
                                        java.time.@Nullable LocalDate day();

                                        @Nullable Integer slot();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:9:11: 'day' can't be compared with '2020-01-01'; write 'is set', since"
                        + " it is 'LocalDate' [rule-value]");
    }

    @Test
    void eachOfTwoNotationsIsToldInItsOwnWords() {
        assertMessages(
                project()
                        .yaml("common.yaml", HEAD.replace("Shop", "Common") + "types: {Money: {units: int? min x}}\n")
                        .java("""
                                package demo;

                                import dev.callwright.annotation.*;
                                import org.jspecify.annotations.Nullable;

                                @ApiSpec
                                @Use("common.yaml")
                                interface ShopSpec {
                                    interface Price {
                                        @Nullable Money money();

                                        @Min(decimal = "0.5")
                                        @Nullable Integer units();

                                        @NonEmpty
                                        Money rest();
                                    }
                                }
                                """)
                        .compile(),
                """
                src/main/api/common.yaml:4:33: 'x' can't bound 'units', which is 'int'; write a whole number of 32 bits [bound-value]
                      4 | types: {Money: {units: int? min x}}
                        |                                 ^""",
                "src/main/java/demo/ShopSpec.java:12:24: '0.5' can't bound 'units', which is 'Integer'; write a whole"
                        + " number of 32 bits [bound-value]",
                "src/main/java/demo/ShopSpec.java:16:15: @NonEmpty has no meaning for 'rest', which is 'Money'; leave it"
                        + " out, or write a String, List, Set or Map [non-empty-type]");
    }

    @Test
    void pagingOfAnInterfaceNamesMembersOfTheResult() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                @Paging(cursor = "after", items = "items", nextCursor = "meta.next")
                                interface ShopSpec {}
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:6:57: 'meta.next' is no member of the result itself, and a result is"
                        + " not looked into; name a member beside the items; without one, return a model of the whole"
                        + " answer in place of a page, and walk it by Pages.byCursor [paging-nested]");
    }

    @Test
    void variablesInThePathOfAnInterfaceAreWrittenInBracesAlone() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                interface ShopSpec {
                                    @Get("/orders/:id")
                                    void find(Find request);

                                    @Delete("/orders/${id}")
                                    void remove(Find request);

                                    @Path
                                    interface Find {
                                        long id();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:7:10: path '/orders/:id' has ':id' for a variable; write"
                        + " '/orders/{id}', or '%3A' where ':' is meant [path-template]",
                "src/main/java/demo/ShopSpec.java:10:13: path '/orders/${id}' has '${id}' for a variable; write"
                        + " '/orders/{id}', or '%24' where '$' is meant [path-template]");
    }

    @Test
    void aTypeOfAnInterfaceHasANameOfItsOwn() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                interface ShopSpec {
                                    interface Order {
                                        date day();
                                    }

                                    @JavaName("Day")
                                    interface date {
                                        int year();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:12:5: 'date' is a type of the notation in YAML, in which this"
                        + " description is published; give this one another name; its class keeps its own by"
                        + " @JavaName(\"Day\") [type-name]");
    }

    @Test
    void defaultsInAnInterface() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;
                                import org.jspecify.annotations.Nullable;

                                @ApiSpec
                                interface ShopSpec {
                                    interface Order {
                                        @Max(100) @Default("500")
                                        @Nullable Integer size();

                                        @Default("2020-13-45")
                                        java.time.@Nullable LocalDate day();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:9:28: @Default '500' of 'size' is greater than its @Max '100'; change one"
                        + " of them [default-value]",
                "src/main/java/demo/ShopSpec.java:12:18: @Default '2020-13-45' of 'day' is no 'LocalDate'; write it as format"
                        + " 'iso' has it: '2024-01-31' [default-value]");
    }

    @Test
    void nothingFollowsFromWrongPaging() {
        String call = "  %s: {get: /%s, query: {p: int?}, returns: page<int>%s}\n";
        assertMessages(
                project()
                        .yaml(
                                "shop.yaml",
                                HEAD + "paging: {request: {pag: p}, response: {items: i}}\ncalls:\n"
                                        + call.formatted("a", "a", "")
                                        + call.formatted("b", "b", ", paging: {request: {page: p}}")
                                        + call.formatted("c", "c", ", paging: none"))
                        .compile(),
                """
                src/main/api/shop.yaml:4:20: unknown key 'pag'; did you mean 'page'? [unknown-key]
                      4 | paging: {request: {pag: p}, response: {items: i}}
                        |                    ^^^""",
                """
                src/main/api/shop.yaml:7:62: 'response' is missing; say where an answer holds its items [missing-key]
                      7 |   b: {get: /b, query: {p: int?}, returns: page<int>, paging: {request: {page: p}}}
                        |                                                              ^""",
                """
                src/main/api/shop.yaml:8:43: nothing says how call 'c' pages; add 'paging', or write 'returns: list<...>' [page-without-paging]
                      8 |   c: {get: /c, query: {p: int?}, returns: page<int>, paging: none}
                        |                                           ^^^^^^^^^""");
    }

    @Test
    void nothingFollowsFromWrongPagingOfAnInterface() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;
                                import dev.callwright.client.Page;

                                @ApiSpec
                                @Paging(items = "items")
                                interface ShopSpec {
                                    @Get("https://acme.example/x")
                                    Page<Integer> find();

                                    @Get("/x")
                                    @Paging(items = "items")
                                    Page<Integer> seek();
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:7:1: @Paging does not say how a page is asked for; write one of page,"
                        + " offset and cursor [paging-mode]",
                "src/main/java/demo/ShopSpec.java:13:5: @Paging does not say how a page is asked for; write one of page,"
                        + " offset and cursor [paging-mode]",
                "src/main/java/demo/ShopSpec.java:9:10: path 'https://acme.example/x' names a host; write the path"
                        + " alone; the host belongs in @Server [path-template]");
    }

    /** Of form and of meaning: neither hides the other. */
    @Test
    void thirtyMistakesInAnInterfaceGiveThirtyProblems() throws IOException {
        Pattern problem = Pattern.compile("(?s)src/main/java/demo/ManySpec\\.java:(\\d+):\\d+: .*\\[([a-z-]+)]");
        List<String> found = project()
                .java(Files.readString(Path.of("src/test/resources/mistakes/ManySpec.java")))
                .compile()
                .messages()
                .stream()
                .map(problem::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1) + " " + match.group(2))
                .sorted(Comparator.comparing(BadInputTest::line).thenComparing(Comparator.naturalOrder()))
                .toList();
        assertEquals(
                List.of(
                        "7 server-url",
                        "8 missing-value",
                        "8 missing-value",
                        "10 generic",
                        "11 field-in-interface",
                        "13 path-variable",
                        "14 rule-form",
                        "14 rule-form",
                        "17 method-with-body",
                        "20 call-method",
                        "21 call-parameters",
                        "23 call-method",
                        "26 generic",
                        "26 throws",
                        "30 format-pattern",
                        "33 bound-order",
                        "36 raw-type",
                        "38 unknown-java-type",
                        "40 accessor-with-parameters",
                        "42 path-parameter",
                        "42 several-locations",
                        "44 parameter-type",
                        "46 nullable-element",
                        "49 extends",
                        "50 boxed-type",
                        "52 unknown-java-type",
                        "54 map-key",
                        "56 zone-name",
                        "58 non-empty-type",
                        "64 enum-with-members"),
                found);
    }

    private static int line(String place) {
        return Integer.parseInt(place.substring(0, place.indexOf(' ')));
    }

    @Test
    void aRuleOfAnInterfaceMeansOneParameter() {
        assertMessages(
                project().java("""
                                package demo;

                                import dev.callwright.annotation.*;
                                import org.jspecify.annotations.Nullable;

                                @ApiSpec
                                interface ShopSpec {
                                    @Post("/b")
                                    @Rule("y has no effect when id is set")
                                    void b(B request);

                                    interface B {
                                        @Query @Wire("id")
                                        @Nullable Integer queryId();

                                        @Wire("id")
                                        @Nullable Integer bodyId();

                                        @Nullable Integer y();
                                    }
                                }
                                """).compile(),
                "src/main/java/demo/ShopSpec.java:9:11: 'id' is in the query (@Wire on ShopSpec.B.queryId) and in"
                        + " the body (@Wire on ShopSpec.B.bodyId), and a rule can't tell which; declare it in one place,"
                        + " or say in the doc comment what the rule says [rule-parameter]");
    }

    @Test
    void aBugIsNoStackTrace() {
        Compiled compiled = project()
                .yaml("shop.yaml", HEAD + CALL.formatted("Color?"))
                .processors(new FailingProcessor())
                .compile();
        String place = "dev\\.callwright\\.processor\\.FailingProcessor\\.\\S+\\(FailingProcessor\\.java:\\d+\\)";
        assertEquals(
                "src/main/java/demo/ShopSpec.java:3:1: this is a bug in Callwright: java.lang.IllegalStateException: out"
                        + " of order at PLACE, while reading demo.ShopSpec; please report it, with the description"
                        + " [internal]",
                String.join("\n", compiled.messages()).replaceAll(place, "PLACE"));
        assertEquals("", compiled.output());
    }
}
