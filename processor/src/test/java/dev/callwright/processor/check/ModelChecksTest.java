package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class ModelChecksTest {
    @Test
    void aModelDoesNotRequireItself() {
        Checking.model("next: Item")
                .finds(
                        "5:3 each 'Item' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]");
        Checking.model("next: list<Item> non-empty")
                .finds(
                        "5:3 each 'Item' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]");
        Checking.model("next: Item?\nchildren: list<Item>\nnamed: map<Item>\nother: Item nullable")
                .findsNothing();
    }

    @Test
    void modelsDoNotRequireEachOther() {
        Checking.of("""
                types:
                  A: {b: B}
                  B: {a: A}
                  User: {a: A}
                """)
                .finds(
                        "5:3 each 'A' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]",
                        "6:3 each 'B' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]");
        Checking.of("""
                types:
                  A: {b: B}
                  B: {a: A?}
                """).findsNothing();
    }

    @Test
    void aTypeThatNoCallNeedsIsSuspicious() {
        Checking.of("""
                calls:
                  find: {get: /, returns: A}
                types:
                  A: {b: list<B>}
                  B: {x: int}
                  C: {d: D}
                  D: {x: int}
                """)
                .finds(
                        "9:3 warning: no call needs type 'C'; leave it out, or move it to a description without calls [unused-type]",
                        "10:3 warning: no call needs type 'D'; leave it out, or move it to a description without calls [unused-type]");
        Checking.of("types: {C: {x: int}}").findsNothing();
    }
}
