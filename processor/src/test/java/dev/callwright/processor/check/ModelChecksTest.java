package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelChecksTest {
    @Test
    void aModelDoesNotRequireItself() {
        Checking.model("next: Item")
                .finds(
                        "5:3 each 'Item' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]");
        Checking.model(
                        "next: Item?\nchildren: list<Item>\nnamed: map<Item>\nother: Item nullable\nmost: list<Item> max 1"
                                + "\nnone: list<Item> min 0\ngaps: list<Item?> non-empty\nnulls: map<Item?> non-empty")
                .findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list<Item> non-empty", "list<Item> min 1", "set<Item> non-empty", "map<Item> min 2"})
    void aModelThatHoldsSomeOfItselfRequiresItself(String type) {
        Checking.model("next: " + type)
                .finds(
                        "5:3 each 'Item' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]");
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
