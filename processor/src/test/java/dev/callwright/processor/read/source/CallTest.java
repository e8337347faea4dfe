package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The methods of the interface. */
class CallTest {
    private static final String CALLS = "callwright: 1\napi: Shop\npackage: demo\ncalls:\n";

    @ParameterizedTest
    @ValueSource(strings = {"Get", "Post", "Put", "Patch", "Delete", "Head"})
    void eachRequestMethod(String annotation) {
        assertSame(
                CALLS + "  order:\n    " + annotation.toLowerCase() + ": /orders\n",
                "@ApiSpec interface ShopSpec { @" + annotation + "(\"/orders\") void order(); }");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "@Safe(false), false, false",
        "@Safe, true, true",
        "@Idempotent(false), true, false",
        "@Safe(false) @Idempotent, false, true"
    })
    void semanticsAreWhatIsWritten(String annotations, boolean safe, boolean idempotent) {
        Call call = SpecReading.of("@ApiSpec interface ShopSpec { @Get(\"/a\") " + annotations + " void a(); }")
                .only()
                .calls()
                .get(0);
        assertEquals(safe, call.safe());
        assertEquals(idempotent, call.idempotent());
        assertEquals(!annotations.isEmpty(), call.semanticsWritten());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404             | status = 404",
                "[404, 410]      | status = {404, 400 + 10}",
                "[GONE]          | error = \"GONE\"",
                "[410, GONE, NO] | status = 410, error = {\"GONE\", \"NO\"}"
            })
    void answersThatSayThatThereIsNothing(String yaml, String members) {
        assertSame(
                CALLS + "  order: {get: /orders, absent: " + yaml + "}\n",
                "@ApiSpec interface ShopSpec { @Absent(" + members + ") @Get(\"/orders\") void order(); }");
    }

    @Test
    void anAnswerThatSaysThatThereIsNothingIsNamed() {
        assertProblems(
                "@ApiSpec interface ShopSpec { ¦@Absent @Get(\"/a\") void a(); }",
                "@Absent names no answer; write which one says that there is nothing, such as status = 404,"
                        + " or leave it out [missing-value]");
    }

    @Test
    void docJavaNameAndDeprecation() {
        assertSame(CALLS + "  order: {doc: Orders., post: /orders, java: placeOrder, deprecated: use basket}\n", """
                @ApiSpec interface ShopSpec {
                    /**
                     * Orders.
                     * @param request not read
                     * @deprecated use
                     *     basket
                     */
                    @Deprecated
                    @JavaName("placeOrder")
                    @Post("/orders") void order();
                }
                """);
    }

    @Test
    void deprecationWithoutAReason() {
        assertSame(
                CALLS + "  order: {post: /orders, deprecated: true}\n",
                "@ApiSpec interface ShopSpec { @Deprecated @Post(\"/orders\") void order(); }");
    }

    @Test
    void callsKeepTheirOrder() {
        assertSame(
                CALLS + "  b: {get: /b}\n  a: {get: /a}\n  c: {get: /c}\n",
                "@ApiSpec interface ShopSpec { @Get(\"/b\") void b(); @Get(\"/a\") void a(); @Get(\"/c\") void c(); }");
    }

    @Test
    void whatACallReturns() {
        assertSame(
                CALLS
                        + "  a: {get: /a, returns: long}\n  b: {get: /b, returns: 'long?'}\n  c: {get: /c, returns: 'page<Item>'}\n"
                        + "  d: {get: /d, returns: binary}\n  e: {get: /e, returns: text}\n  f: {get: /f, returns: 'text?'}\ntypes:\n  Item: {}\n",
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") long a();
                    @Get("/b") @Nullable Long b();
                    @Get("/c") Page<Item> c();
                    @Get("/d") Download d();
                    @Get("/e") @PlainText String e();
                    @Get("/f") @PlainText @Nullable String f();
                    interface Item {}
                }
                """);
    }

    @Test
    void aTextThatIsNoJsonIsAString() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") ¦@PlainText void a();
                    @Get("/b") ¦@PlainText List<String> b();
                    @Get("/c") @PlainText java.util.UUID ¦c();
                }
                """,
                "'a' returns no String, and so no text; return String, or leave out @PlainText [plain-text]",
                "'b' returns no String, and so no text; return String, or leave out @PlainText [plain-text]",
                "the notation has no type java.util.UUID; write String [unknown-java-type]");
    }

    @Test
    void envelopeAndPagingOfOneCall() {
        assertSame(CALLS + """
                          a:
                            get: /a
                            envelope: {code: status, success: [ok]}
                            paging: {request: {offset: from}, response: {items: list}}
                          b:
                            get: /b
                            envelope: none
                            paging: none
                        """, """
                @ApiSpec interface ShopSpec {
                    @Get("/a")
                    @Envelope(code = "status", success = "ok")
                    @Paging(offset = "from", items = "list")
                    void a();

                    @Get("/b")
                    @Envelope(none = true)
                    @Paging(none = true)
                    void b();
                }
                """);
    }

    @Test
    void noneIsAllThatIsSaid() {
        assertProblems(
                "@ApiSpec interface ShopSpec { @Get(\"/a\") @Envelope(code = \"c\", none = ¦true) void a(); }",
                "@Envelope says that there is none, and what it is; leave 'none' out, or all else [contradiction]");
    }

    @Test
    void rules() {
        assertSame(CALLS + """
                          a:
                            get: /a
                            query: {x: bool?, y: int?, z: string?}
                            rules:
                              - y, z count only when x is true
                              - z has no effect when y is not set
                              - at least one of x, y
                        """, """
                @ApiSpec interface ShopSpec {
                    @Get("/a")
                    @Rule({
                        "y, z count only when x is true",
                        "z has no effect when y is not set",
                        "at least one of x, y"
                    })
                    void a(A request);

                    @Query interface A {
                        @Nullable Boolean x();
                        @Nullable Integer y();
                        @Nullable String z();
                    }
                }
                """);
    }

    @Test
    void aRuleFollowsItsGrammar() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a")
                    @Rule({"at least one of x, y",
                           ¦"x counts when y is set"})
                    void a();
                }
                """,
                "'counts when y is set' is no rule; write 'a counts only when b is set', 'a has no effect when b is set', or"
                        + " 'at least one of a, b' [rule-form]");
    }

    @Test
    void aCallHasOneRequestMethod() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    void ¦a();
                    @Get("/b") ¦@Post("/b") void b();
                }
                """,
                "'a' does not say what is sent; write one of @Get, @Post, @Put, @Patch, @Delete and @Head with the path"
                        + " [call-method]",
                "'b' has both @Get and @Post; leave one of them, and declare a second call for the other [call-method]");
    }

    @Test
    void aCallTakesOneRequest() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") void a(long x, long ¦y);
                    @Get("/b") void b(String ¦x);
                    @Get("/c") void c(Color ¦x);
                    enum Color { RED }
                }
                """,
                "'a' takes 2 parameters; declare an interface in ShopSpec with a method for each parameter, and take that"
                        + " [call-parameters]",
                "'b' takes java.lang.String, which is no interface nested in ShopSpec; declare an interface in ShopSpec with"
                        + " a method for each parameter, and take that [call-parameters]",
                "'c' takes demo.ShopSpec.Color, which is no interface nested in ShopSpec; declare an interface in ShopSpec"
                        + " with a method for each parameter, and take that [call-parameters]");
    }
}
