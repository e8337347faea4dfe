package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

/** What YAML's own keys can't say twice, an interface can: see the descriptions made by hand at the end. */
class DuplicateChecksTest {
    @Test
    void noTypeIsDeclaredTwice() {
        Checking.of("""
                types:
                  Color: [A]
                  Color java Colour: [A]
                """)
                .finds(
                        "6:3 type 'Color' is declared already, at shop.yaml:5:3; leave one of them out, or rename it [duplicate-type]");
    }

    @Test
    void noHeaderIsDeclaredTwiceInAnyCase() {
        Checking.call("""
                get: /
                header:
                  X-Trace: string
                  x-trace: string java other
                """)
                .finds(
                        "9:7 parameter 'x-trace' is declared already, at shop.yaml:8:7; leave one of them out, or rename it [duplicate-parameter]");
        Checking.call("""
                get: /
                query:
                  trace: string
                  Trace: string java other
                """).findsNothing();
    }

    @Test
    void noConstantIsDeclaredTwice() {
        Checking.of("""
                types:
                  Color:
                    - RED
                    - RED = 2
                """)
                .finds(
                        "7:7 constant 'RED' is declared already, at shop.yaml:6:7; leave one of them out, or rename it [duplicate-constant]");
    }

    @Test
    void noTwoConstantsStandForOneValue() {
        Checking.of("""
                types:
                  Color:
                    - RED = 1
                    - GREEN = "1"
                    - BLUE = 1.0
                """)
                .finds(
                        "8:14 constants 'BLUE' and 'RED' (shop.yaml:6:7) both stand for '1.0'; leave one of them out, or give it a value of its own: '= VALUE' [duplicate-value]");
        Checking.of("""
                types:
                  Color:
                    - RED = 1
                    - GREEN = "1"
                """).findsNothing();
    }

    @Test
    void noTwoErrorsHaveOneName() {
        Checking.of("""
                envelope: {code: code, success: 0}
                errors:
                  1: FAILED
                  2: FAILED
                calls: {}
                """)
                .finds(
                        "7:6 error 'FAILED' is declared already, at shop.yaml:6:6; leave one of them out, or rename it [duplicate-error]");
        Checking.of("""
                envelope: {code: code, success: 0}
                errors:
                  1: FAILED
                  2: REFUSED
                """).findsNothing();
    }

    @Test
    void noCallIsDeclaredTwice() {
        Made.of(Made.call("find"), Made.call("find"))
                .finds(
                        "ShopSpec.find: call 'find' is declared already, at ShopSpec.find; leave one of them out, or rename it [duplicate-call]");
    }

    @Test
    void noFieldIsDeclaredTwice() {
        Made.of(Made.model("Item", "id", "id"))
                .finds(
                        "ShopSpec.id: field 'id' is declared already, at ShopSpec.id; leave one of them out, or rename it [duplicate-field]");
    }
}
