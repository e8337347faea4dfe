package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;

import org.junit.jupiter.api.Test;

/** What a description in Java is made of. */
class ShapeTest {
    @Test
    void aDescriptionIsAnInterface() {
        String remedy = "; an API is described by an interface [not-an-interface]";
        assertProblems("@ApiSpec ¦class ShopSpec {}", "ShopSpec is a class" + remedy);
        assertProblems("@ApiSpec ¦enum ShopSpec {}", "ShopSpec is an enum" + remedy);
        assertProblems("@ApiSpec ¦record ShopSpec() {}", "ShopSpec is a record" + remedy);
        assertProblems("@ApiSpec @¦interface ShopSpec {}", "ShopSpec is an annotation" + remedy);
    }

    @Test
    void aModelIsAnInterface() {
        String remedy = "; write an interface with one method for each field, or an enum [not-an-interface]";
        assertProblems("""
                @ApiSpec interface ShopSpec {
                    ¦class A { int x; }
                    ¦record B(int x) {}
                    @¦interface C {}
                }
                """, "A is a class" + remedy, "B is a record" + remedy, "C is an annotation" + remedy);
    }

    @Test
    void nothingExtends() {
        assertProblems(
                """
                @ApiSpec ¦interface ShopSpec extends Comparable<String> {
                    ¦interface A extends Runnable {}
                    ¦enum B implements Runnable { X; public void ¦run() {} }
                }
                """,
                "ShopSpec extends java.lang.Comparable<java.lang.String>; declare everything in one interface, and share"
                        + " types by @Use [extends]",
                "A extends java.lang.Runnable; repeat the fields it has from there [extends]",
                "B extends java.lang.Runnable; repeat the fields it has from there [extends]",
                moreThanConstants("B"));
    }

    @Test
    void nothingIsGeneric() {
        String remedy = " has type parameters; write it out for each type that occurs [generic]";
        assertProblems("""
                @ApiSpec ¦interface ShopSpec<T> {
                    @Get("/a") <T> T ¦a();
                    ¦interface A<T> { T x(); }
                }
                """, "ShopSpec" + remedy, "a" + remedy, "A" + remedy);
    }

    @Test
    void methodsOnlyDeclare() {
        String remedy = " has a body; declare it without, or leave it out [method-with-body]";
        assertProblems("""
                @ApiSpec interface ShopSpec {
                    default void ¦a() {}
                    static void ¦b() {}
                    private void ¦c() {}
                    interface A { default int ¦x() { return 1; } }
                }
                """, "a" + remedy, "b" + remedy, "c" + remedy, "x" + remedy);
    }

    @Test
    void nothingIsThrown() {
        assertProblems(
                "@ApiSpec interface ShopSpec { @Get(\"/a\") void ¦a() throws java.io.IOException; }",
                "a declares java.io.IOException; leave it out: every call fails with ApiException [throws]");
    }

    @Test
    void thereAreNoConstantsButThoseOfEnums() {
        String remedy = " is a constant of the interface; leave it out; a field of a model is a method: Type name()"
                + " [field-in-interface]";
        assertProblems("""
                @ApiSpec interface ShopSpec {
                    int ¦A = 1;
                    interface Item { String ¦B = ""; }
                }
                """, "A" + remedy, "B" + remedy);
    }

    @Test
    void fieldsTakeNothing() {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { int ¦x(int y); } }",
                "x of Item is a field, and has parameters; leave the parameters out; a call stands in the outer interface"
                        + " [accessor-with-parameters]");
    }

    @Test
    void nothingIsNestedDeeper() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    interface A { ¦interface B {} }
                    enum C { X; ¦enum D { Y } }
                }
                """,
                "B is nested in A; move it out, directly into ShopSpec [nested-too-deep]",
                "D is nested in C; move it out, directly into ShopSpec [nested-too-deep]");
    }

    @Test
    void enumsOnlyList() {
        assertProblems("""
                @ApiSpec interface ShopSpec {
                    enum A { X(1); private final int ¦code; A(int code) { this.code = code; } }
                    enum B { X; int ¦y; }
                    enum C { X, Y, Z }
                }
                """, moreThanConstants("A"), moreThanConstants("B"));
    }

    private static String moreThanConstants(String name) {
        return name
                + " has more than constants; leave constructors, fields and methods out: a number is @Code, a label the"
                + " doc comment, another value on the wire @Wire [enum-with-members]";
    }
}
