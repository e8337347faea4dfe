package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class BoundChecksTest {
    @Test
    void onlyWhatHasALengthIsNonEmpty() {
        Checking.model("a: long non-empty\nb: json non-empty")
                .finds(
                        "6:5 'non-empty' has no meaning for 'a', which is 'long'; leave it out, or write a string, list, set or map [non-empty-type]",
                        "7:5 'non-empty' has no meaning for 'b', which is 'json'; leave it out, or write a string, list, set or map [non-empty-type]");
        Checking.model("a: string non-empty\nb: list<int> non-empty\nc: map<int> non-empty\nd: set<int> non-empty")
                .findsNothing();
    }

    @Test
    void onlyNumbersAndLengthsHaveBounds() {
        Checking.model("a: bool min 1\nb: datetime max 2\nc: Item? min 1 max 2")
                .finds(
                        "6:17 'min' has no meaning for 'a', which is 'bool'; leave it out [bound-type]",
                        "7:21 'max' has no meaning for 'b', which is 'datetime'; leave it out [bound-type]",
                        "8:18 'min' has no meaning for 'c', which is 'Item'; leave it out [bound-type]",
                        "8:24 'max' has no meaning for 'c', which is 'Item'; leave it out [bound-type]");
        Checking.model("a: int min 1\nb: string max 20\nc: list<int> min 1\nd: decimal min 0.5")
                .findsNothing();
    }

    @Test
    void aBoundIsANumberOfTheType() {
        Checking.model("""
                a: int max 2147483648
                b: long min 1.5
                c: string max -1
                d: list<int> max many
                e: double min "1"
                """)
                .finds(
                        "6:16 '2147483648' can't bound 'a', which is 'int'; write a whole number of 32 bits [bound-value]",
                        "7:17 '1.5' can't bound 'b', which is 'long'; write a whole number of 64 bits [bound-value]",
                        "8:19 '-1' can't bound 'c', which is 'string'; write a length: a whole number from 0 to 2147483647 [bound-value]",
                        "9:22 'many' can't bound 'd', which is 'list<int>'; write a length: a whole number from 0 to 2147483647 [bound-value]",
                        "10:19 '1' can't bound 'e', which is 'double'; write a number [bound-value]");
        Checking.model("a: int min -2147483648 max 2147483647\nb: double min -0.5\nc: string min 0")
                .findsNothing();
    }

    @Test
    void noMinIsGreaterThanItsMax() {
        Checking.model("a: int min 3 max 2")
                .finds("6:22 max '2' of 'a' is less than its min '3'; exchange them [bound-order]");
        Checking.model("a: int min 2 max 2").findsNothing();
    }

    @Test
    void whatIsNonEmptyMayHaveALength() {
        Checking.model("a: string? non-empty max 0\nb: list<int>? non-empty max 0 min 1\nc: int? max 0")
                .finds(
                        "6:30 max '0' of 'a' leaves nothing that is non-empty; write a greater one, or leave out 'non-empty' [bound-order]",
                        "7:33 max '0' of 'b' is less than its min '1'; exchange them [bound-order]");
        Checking.model("a: string? non-empty max 1\nb: string? max 0").findsNothing();
    }
}
