package dev.callwright.processor.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Doc comments as plain text. */
class DocCommentTest {
    @Test
    void blockTagsAreCutOff() {
        DocComment comment = DocComment.of(" One call,\n with its <b>dialogue</b>.\n @param x no\n @see Y\n");
        assertEquals("One call, with its <b>dialogue</b>.", comment.text());
        assertNull(comment.deprecated());
    }

    @Test
    void theReasonOfADeprecationIsRead() {
        DocComment comment = DocComment.of(" Old.\n\n @deprecated use\n   that\n @see Y");
        assertEquals("Old.", comment.text());
        assertEquals("use that", comment.deprecated());
    }

    @Test
    void aDeprecationNeedsNoReason() {
        assertEquals("", DocComment.of(" @deprecated").deprecated());
    }

    @Test
    void inlineTagsAreText() {
        String text = "Like {@code\n @Get(\"/a{id}\")\n @Post} and @home.";
        assertEquals(
                "Like {@code @Get(\"/a{id}\") @Post} and @home.",
                DocComment.of(text).text());
    }

    /** Some JDKs take them for doc comments. */
    @Test
    void linesOfSlashesAreNotRead() {
        SpecReading.assertSame("""
                callwright: 1
                api: Shop
                package: demo
                types:
                  Item:
                    a: int - read
                    b: int
                """, """
                /// Not read.
                @ApiSpec interface ShopSpec {
                    /// Not read.
                    interface Item {
                        /** read */
                        int a();

                        /// @deprecated not read
                        int b();
                    }
                }
                """);
    }

    @Test
    void noCommentSaysNothing() {
        assertEquals("", DocComment.of(null).text());
    }
}
