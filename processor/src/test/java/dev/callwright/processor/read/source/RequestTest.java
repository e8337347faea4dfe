package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;

import org.junit.jupiter.api.Test;

/** What calls take. */
class RequestTest {
    private static final String CALLS = "callwright: 1\napi: Shop\npackage: demo\ncalls:\n";

    @Test
    void eachLocation() {
        assertSame(CALLS + """
                          a:
                            post: /a/{id}
                            path: {id: long}
                            query: {q: string}
                            header: {h: string}
                            form: {f: string}
                            body: {b: string}
                        """, """
                @ApiSpec interface ShopSpec {
                    @Post("/a/{id}") void a(A request);

                    interface A {
                        @Path long id();
                        @Query String q();
                        @Header String h();
                        @Form String f();
                        @Body String b();
                    }
                }
                """);
    }

    @Test
    void parametersAreInTheBodyUnlessTheRequestOrTheySayOtherwise() {
        assertSame(
                CALLS + "  a: {post: /a, body: {x: int}}\n  b: {get: '/b/{y}', query: {x: int}, path: {y: int}}\n",
                """
                @ApiSpec interface ShopSpec {
                    @Post("/a") void a(A request);
                    interface A { int x(); }

                    @Get("/b/{y}") void b(B request);
                    @Query interface B { int x(); @Path int y(); }
                }
                """);
    }

    @Test
    void parametersOfAGetSayWhereTheyTravel() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") void a(A request);
                    interface A { int ¦x(); }
                }
                """, "'x' does not say where it travels; write @Query, @Path or @Header on it, or on A [no-location]");
    }

    @Test
    void parametersTravelInOnePlace() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") void a(A request);
                    @Query ¦@Header interface A { @Path ¦@Query int x(); }
                }
                """,
                "'A' has both @Query and @Header; leave one of them [several-locations]",
                "'x' has both @Path and @Query; leave one of them [several-locations]");
    }

    @Test
    void aWholeBody() {
        assertSame(
                CALLS + "  a: {put: '/a/{id}', path: {id: long}, body: Item}\n  b: {post: /b, body: binary}\n"
                        + "  c: {post: /c, body: 'list<long>'}\ntypes:\n  Item: {}\n",
                """
                @ApiSpec interface ShopSpec {
                    @Put("/a/{id}") void a(A request);
                    interface A { @Path long id(); @WholeBody Item item(); }

                    @Post("/b") void b(B request);
                    interface B { @WholeBody Content file(); }

                    @Post("/c") void c(C request);
                    interface C { @WholeBody List<Long> ids(); }

                    interface Item {}
                }
                """);
    }

    @Test
    void aWholeBodyIsAloneAndBare() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Post("/a") void a(A request);
                    interface A {
                        @WholeBody String x();
                        @WholeBody String ¦y();
                        String ¦z();
                    }
                    @Post("/b") void b(B request);
                    interface B {
                        ¦@Sensitive @WholeBody @Nullable String ¦x();
                    }
                }
                """,
                "'x' is the whole body already; leave @WholeBody on one required value [whole-body-alone]",
                "'z' is in the body, of which 'x' is the whole; write where it travels, or make it a field of what 'x' holds"
                        + " [whole-body-alone]",
                "@Sensitive says nothing on the whole body; leave it out [whole-body-alone]",
                "the whole body is never null; leave @WholeBody on one required value [whole-body-alone]");
    }

    @Test
    void aRequestIsAModelOnlyWhereSomethingHoldsIt() {
        assertSame(
                CALLS + "  a: {post: /a, body: {x: 'Filter?'}}\n  b: {post: /b, body: {y: int}}\n"
                        + "types:\n  Filter: {y: int}\n  Lonely: {}\n",
                """
                @ApiSpec interface ShopSpec {
                    @Post("/a") void a(A request);
                    @Post("/b") void b(Filter request);
                    interface A { @Nullable Filter x(); }
                    interface Filter { int y(); }
                    interface Lonely {}
                }
                """);
    }

    @Test
    void callsMayShareARequest() {
        assertSame(CALLS + "  a: {post: /a, body: {x: int}}\n  b: {put: /b, body: {x: int}}\n", """
                @ApiSpec interface ShopSpec {
                    @Post("/a") void a(Both request);
                    @Put("/b") void b(Both request);
                    interface Both { int x(); }
                }
                """);
    }
}
