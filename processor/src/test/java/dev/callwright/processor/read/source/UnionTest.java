package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;

import org.junit.jupiter.api.Test;

/** Nested interfaces that are unions. */
class UnionTest {
    @Test
    void eachMethodIsAVariant() {
        assertSame("""
                callwright: 1
                api: Shop
                package: demo
                types:
                  Block java Part by type deprecated "use Piece" - What a message is made of.:
                    text: Text
                    "image-url": Image
                  Payment by "pay by":
                    1: Text
                    "2": Image
                    true: Card
                  Text: {text: string}
                  Image: {}
                  Card: {}
                """, """
                @ApiSpec interface ShopSpec {
                    /**
                     * What a message is made of.
                     * @deprecated use Piece
                     */
                    @Deprecated @JavaName("Part") @Union("type") interface Block {
                        Text text();
                        @Wire("image-url") Image image();
                    }

                    @Union("pay by") interface Payment {
                        @Wire(json = "1") Text one();
                        @Wire("2") Image two();
                        @Wire(json = "true") Card three();
                    }

                    interface Text { String text(); }

                    interface Image {}

                    interface Card {}
                }
                """);
    }

    @Test
    void aVariantIsAModelAndNothingMoreIsSaidOfIt() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Union("type") interface Block {
                        ¦@Sensitive Text text();
                        ¦@JavaName("b") Text image();
                        @Nullable Text ¦maybe();
                        Text ¦with(int x);
                        byte[] ¦raw();
                        @Wire(¦json = "x") Text number();
                    }

                    interface Text { ¦@Union("x") String text(); }
                }
                """.replace("@Wire(¦json = \"x\")", "@Wire(json = ¦\"x\")").replace(
                        "interface Text { ¦@Union(\"x\") String text(); }", "interface Text { String text(); }"),
                "@Sensitive says nothing on a variant; it belongs on a parameter or a field of a model [misplaced-annotation]",
                "@JavaName says nothing on a variant; it belongs on a call, a parameter, a model, a field of a model, a union, an enum or a constant [misplaced-annotation]",
                "a variant is a model, and is there where its value is; leave out @Nullable [type-form]",
                "with of Block is a field, and has parameters; leave the parameters out; a call stands in the outer interface [accessor-with-parameters]",
                "the notation has no type byte[]; write dev.callwright.client.Content [unknown-java-type]",
                "'x' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]");
    }

    @Test
    void aRequestIsNoUnion() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Post("/a") void send(Block request);

                    ¦@Union("type") interface Block { String text(); }

                    @Union(¦"") interface Empty {}
                }
                """,
                "@Union says nothing on a request; it belongs on a union [misplaced-annotation]",
                "@Union has an empty text here; write what it stands for, or leave it out [missing-value]");
    }
}
