package dev.callwright.processor.compare;

import org.junit.jupiter.api.Test;

/** Changes of models as a whole, of enums and of errors. */
class TypeChangesTest {
    private static final String SENT = "calls:\n  put:\n    put: /item\n    body: Color\ntypes:\n  Color:\n";
    private static final String ANSWERED = "calls:\n  get:\n    get: /item\n    returns: Color\ntypes:\n  Color:\n";

    @Test
    void aTypeMoreAndATypeLess() {
        Comparing.of("types:\n  A: {x: int}\n", "types:\n  A: {x: int}\n  B: {x: int}\n")
                .shows("new.yaml:6:3: model 'B' was added: breaks nobody [type-added]");
        Comparing.of("types:\n  A: {x: int}\n  B: [C]\n", "types:\n  A: {x: int}\n")
                .shows("old.yaml:6:3: enum 'B' was removed: breaks source, binary [type-removed]");
    }

    @Test
    void aClassOfAnotherName() {
        Comparing.of("types:\n  A: {x: int}\n", "types:\n  A java B: {x: int}\n")
                .shows("new.yaml:5:3: model 'A' is com.acme.shop.B in Java, and was com.acme.shop.A:"
                        + " breaks source, binary [type-renamed]");
    }

    @Test
    void aTypeOfAnotherNameWithTheSameClass() {
        String before = "types:\n  A: {x: int}\n  B: {a: A, as: list<A>}\n";
        String after = "types:\n  C java A: {x: int}\n  B: {a: C, as: list<C>}\n";
        Comparing.of(before, after).showsNothing();
    }

    @Test
    void aModelThatBecomesAnEnum() {
        Comparing.of("types:\n  A: {x: int}\n", "types:\n  A: [X]\n")
                .shows("new.yaml:5:3: 'A' is an enum now: breaks wire, source, binary [type-kind]");
    }

    @Test
    void aFieldOfAnotherTypeThatLooksTheSameOnTheWire() {
        String types = "types:\n  A: {x: int, y: int?}\n  B: {x: int}\n  C:\n";
        Comparing.of(types + "    v: A\n", types + "    v: B\n")
                .shows("new.yaml:8:5: field 'v' of 'C' is B, and was A: breaks source, binary [java-type]");
    }

    @Test
    void aConstantMore() {
        Comparing.of(SENT + "    - RED\n", SENT + "    - RED\n    - BLUE\n")
                .shows("new.yaml:11:7: constant 'BLUE' of 'Color' was added: breaks nobody [constant-added]");
    }

    @Test
    void aConstantLess() {
        Comparing.of(SENT + "    - RED\n    - BLUE\n", SENT + "    - RED\n")
                .shows("old.yaml:11:7: constant 'BLUE' of 'Color' was removed: breaks wire, source, binary"
                        + " [constant-removed]");
        Comparing.of(ANSWERED + "    - RED\n    - BLUE\n", ANSWERED + "    - RED\n")
                .shows("old.yaml:11:7: constant 'BLUE' of 'Color' was removed: breaks source, binary"
                        + " [constant-removed]");
    }

    @Test
    void aConstantOfAnotherName() {
        Comparing.of(SENT + "    - RED = 1\n", SENT + "    - ROT = 1\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' is ROT in Java, and was RED: breaks source, binary"
                        + " [constant-renamed]");
    }

    @Test
    void aConstantOfAnotherValue() {
        Comparing.of(SENT + "    - RED = 1\n", SENT + "    - RED = \"1\"\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' is \"1\" on the wire, and was 1: breaks wire"
                        + " [constant-wire]");
    }

    @Test
    void codesOfConstants() {
        Comparing.of(SENT + "    - RED\n", SENT + "    - RED(1)\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' has code 1, and had none: breaks nobody"
                        + " [constant-code-added]");
        Comparing.of(SENT + "    - RED(1)\n", SENT + "    - RED\n")
                .shows(
                        "new.yaml:9:3: no constant of 'Color' has a code: breaks source, binary [code-removed]",
                        "new.yaml:10:7: constant 'RED' of 'Color' has no code, and had code 1: breaks behaviour"
                                + " [constant-code]");
    }

    @Test
    void theOrderOfTypesAndConstantsIsNoChange() {
        Comparing.of("types:\n  A: [X, Y]\n  B: {x: int}\n", "types:\n  B: {x: int}\n  A: [Y, X]\n")
                .showsNothing();
    }

    @Test
    void errorsMoreAndErrorsLess() {
        String head = "envelope: {code: code, success: [0]}\nerrors:\n  1: ONE\n";
        Comparing.of(head, head + "  2: TWO refused\n")
                .shows("new.yaml:7:3: error 2 TWO was added: breaks nobody [error-added]");
        Comparing.of(head + "  2: TWO\n", head)
                .shows("old.yaml:7:3: error 2 TWO was removed: breaks source, binary [error-removed]");
    }

    @Test
    void anErrorThatIsNotWhatItWas() {
        String head = "envelope: {code: code, success: [0]}\nerrors:\n";
        Comparing.of(head + "  1: ONE\n", head + "  1: EINS\n")
                .shows("new.yaml:6:3: error 1 is EINS, and was ONE: breaks source, binary [error-renamed]");
        Comparing.of(head + "  1: ONE\n", head + "  2: ONE\n")
                .shows("new.yaml:6:3: error ONE is 2, and was 1: breaks wire [error-code]");
        Comparing.of(head + "  1: ONE refused\n", head + "  1: ONE retryable refused\n")
                .shows("new.yaml:6:3: error 1 ONE is refused and retryable, and was refused: breaks behaviour"
                        + " [error-meaning]");
    }

    @Test
    void labelsOfConstants() {
        Comparing.of(SENT + "    - RED - hot\n", SENT + "    - RED - warm\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' has another label: breaks behaviour [label]");
        Comparing.of(SENT + "    - RED - hot\n", SENT + "    - RED\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' has no label: breaks behaviour [label]");
        Comparing.of(SENT + "    - RED\n", SENT + "    - RED - warm\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' has a label: breaks nobody [label-added]");
        Comparing.of(SENT + "    - RED deprecated \"old\"\n", SENT + "    - RED deprecated \"ugly\"\n")
                .shows("new.yaml:10:7: constant 'RED' of 'Color' is documented otherwise: breaks nobody [doc]");
    }

    @Test
    void errorsThatExchangeTheirNames() {
        String head = "envelope: {code: code, success: [0]}\nerrors:\n";
        Comparing.of(head + "  1: A refused\n  2: B\n", head + "  1: B refused\n  2: A\n")
                .shows(
                        "new.yaml:6:3: error B is 1, and was 2: breaks wire [error-code]",
                        "new.yaml:6:3: error 1 B is refused, and was neither refused nor retryable: breaks behaviour"
                                + " [error-meaning]",
                        "new.yaml:7:3: error A is 2, and was 1: breaks wire [error-code]",
                        "new.yaml:7:3: error 2 A is neither refused nor retryable, and was refused: breaks behaviour"
                                + " [error-meaning]");
    }

    @Test
    void aModelThatLooksTheSameButIsWrittenInAnotherWay() {
        String types = "types:\n  A: {x: date, y: date?}\n  B: {x: date format yyyyMMdd, y: date?}\n  C:\n";
        String answered = "calls:\n  get:\n    get: /item\n    returns: C\n";
        Comparing.of(answered + types + "    a: A\n", answered + types + "    a: B\n")
                .shows("new.yaml:12:5: field 'a' of 'C' is B, and was A: breaks wire, source, binary"
                        + " [java-type] [values-widened] [values-narrowed]");
        String both = types.replace("date format yyyyMMdd", "'date format iso, yyyyMMdd'");
        Comparing.of(answered + both + "    a: B\n", answered + both + "    a: A\n")
                .shows("new.yaml:12:5: field 'a' of 'C' is A, and was B: breaks source, binary [java-type]");
    }

    @Test
    void aModelThatLooksTheSameInAnotherZone() {
        String format = "instant format \"yyyy-MM-dd HH:mm\" zone ";
        String types = "types:\n  A: {x: '" + format + "UTC'}\n  B: {x: '" + format + "Asia/Shanghai'}\n  C:\n";
        String answered = "calls:\n  get:\n    get: /item\n    returns: C\n";
        Comparing.of(answered + types + "    a: A\n", answered + types + "    a: B\n")
                .shows("new.yaml:12:5: field 'a' of 'C' is B, and was A: breaks wire, source, binary"
                        + " [java-type] [values-widened] [values-narrowed]");
    }

    @Test
    void aModelThatLooksTheSameButHoldsNull() {
        String types = "types:\n  A: {x: string}\n  B: {x: string nullable}\n  C:\n";
        String answered = "calls:\n  get:\n    get: /item\n    returns: C\n";
        Comparing.of(answered + types + "    a: A\n", answered + types + "    a: B\n")
                .shows("new.yaml:12:5: field 'a' of 'C' is B, and was A: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
        String sent = "calls:\n  put:\n    put: /item\n    body: C\n";
        Comparing.of(sent + types + "    a: A\n", sent + types + "    a: B\n")
                .shows("new.yaml:12:5: field 'a' of 'C' is B, and was A: breaks source, binary"
                        + " [java-type] [values-widened]");
    }
}
