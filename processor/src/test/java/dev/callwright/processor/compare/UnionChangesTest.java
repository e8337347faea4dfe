package dev.callwright.processor.compare;

import org.junit.jupiter.api.Test;

/** Changes of unions. */
class UnionChangesTest {
    private static final String MODELS = "types:\n  A: {x: int}\n  B: {x: int}\n";
    private static final String SENT = "calls:\n  put:\n    put: /item\n    body: U\n" + MODELS;
    private static final String ANSWERED = "calls:\n  get:\n    get: /item\n    returns: U\n" + MODELS;
    private static final String ONE = "  U by type: {a: A}\n";
    private static final String TWO = "  U by type: {a: A, b: B}\n";

    @Test
    void aVariantMore() {
        Comparing.of(SENT + ONE, SENT + TWO)
                .shows("new.yaml:11:24: variant 'B' of 'U' was added: breaks nobody [variant-added]");
        Comparing.of(ANSWERED + ONE, ANSWERED + TWO)
                .shows("new.yaml:11:24: variant 'B' of 'U' was added: breaks nobody [variant-added]");
    }

    @Test
    void aVariantLess() {
        Comparing.of(SENT + TWO, SENT + ONE)
                .shows("old.yaml:11:24: variant 'B' of 'U' was removed: breaks wire, source, binary [variant-removed]");
        Comparing.of(ANSWERED + TWO, ANSWERED + ONE)
                .shows("old.yaml:11:24: variant 'B' of 'U' was removed: breaks source, binary [variant-removed]");
    }

    @Test
    void aVariantToldByAnotherValue() {
        Comparing.of(MODELS + ONE, MODELS + "  U by type: {c: A}\n")
                .shows(
                        "new.yaml:7:15: variant 'A' of 'U' is told by \"c\", and was by \"a\": breaks wire [variant-value]");
        Comparing.of(MODELS + "  U by type: {1: A}\n", MODELS + "  U by type: {\"1\": A}\n")
                .shows("new.yaml:7:15: variant 'A' of 'U' is told by \"1\", and was by 1: breaks wire [variant-value]");
    }

    @Test
    void aValueThatTellsOfAnotherModel() {
        Comparing.of(MODELS + ONE, MODELS + "  U by type: {a: B}\n")
                .shows(
                        "new.yaml:7:18: variant 'B' of 'U' was added: breaks wire [variant-added] [variant-value-reused]",
                        "old.yaml:7:18: variant 'A' of 'U' was removed: breaks wire, source, binary [variant-removed]");
    }

    @Test
    void aUnionToldByAnotherMember() {
        Comparing.of(MODELS + ONE, MODELS + "  U by kind: {a: A}\n")
                .shows("new.yaml:7:8: union 'U' is told by 'kind', and was by 'type': breaks wire [union-member]");
    }

    @Test
    void aUnionMoreAndLessAndOfAnotherName() {
        Comparing.of(MODELS, MODELS + ONE).shows("new.yaml:7:3: union 'U' was added: breaks nobody [type-added]");
        Comparing.of(MODELS + ONE, MODELS)
                .shows("old.yaml:7:3: union 'U' was removed: breaks source, binary [type-removed]");
        Comparing.of(MODELS + ONE, MODELS + "  U java V by type: {a: A}\n")
                .shows("new.yaml:7:3: union 'U' is com.acme.shop.V in Java, and was com.acme.shop.U:"
                        + " breaks source, binary [type-renamed]");
        Comparing.of(MODELS + ONE, MODELS + "  U: {a: A}\n")
                .shows("new.yaml:7:3: 'U' is a model now: breaks wire, source, binary [type-kind]");
        Comparing.of(MODELS + "  U: [X]\n", MODELS + ONE)
                .shows("new.yaml:7:3: 'U' is a union now: breaks wire, source, binary [type-kind]");
    }

    @Test
    void orderAndTheNameOfAModelWithTheSameClassAreNoChange() {
        Comparing.of(MODELS + TWO, MODELS + "  U by type: {b: B, a: A}\n").showsNothing();
        Comparing.of(MODELS + ONE, "types:\n  C java A: {x: int}\n  B: {x: int}\n  U by type: {a: C}\n")
                .showsNothing();
    }

    @Test
    void aFieldOfAnotherUnionThatLooksTheSameOnTheWire() {
        String unions = MODELS + TWO + "  V by type: {a: A, b: B}\n  W by kind: {a: A}\n  C:\n";
        Comparing.of(unions + "    v: U\n", unions + "    v: V\n")
                .shows("new.yaml:11:5: field 'v' of 'C' is V, and was U: breaks source, binary [java-type]");
        Comparing.of(unions + "    v: U\n", unions + "    v: W\n")
                .shows("new.yaml:11:5: field 'v' of 'C' is W, and was U: breaks wire, source, binary"
                        + " [java-type] [values-widened] [values-narrowed]");
    }

    @Test
    void aModelIsSentWhereItsUnionIs() {
        String before = SENT.replace("  A: {x: int}", "  A: {x: int, y: int?}") + ONE;
        Comparing.of(before, SENT + ONE)
                .shows("old.yaml:9:15: field 'y' of 'A' was removed: breaks wire, source, binary [field-removed]");
    }
}
