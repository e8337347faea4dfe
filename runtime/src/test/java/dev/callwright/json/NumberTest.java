package dev.callwright.json;

import static dev.callwright.json.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "7, 7",
        "-7, -7",
        "123456789012345678, 123456789012345678",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "1.0, 1",
        "1e3, 1000",
        "1E+3, 1000",
        "1200e-2, 12",
        "-1.50e1, -15",
        "0e999999999, 0",
        "0.000, 0",
        "9223372036854775807.000, 9223372036854775807",
        "922337203685477580700e-2, 9223372036854775807"
    })
    void integralNumbersAreLongsHoweverWritten(String json, long value) {
        assertEquals(value, Json.read(json, Decoders.int64()));
        assertEquals(
                value,
                Json.read("[" + json + "]", Decoders.listOf(Decoders.int64())).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "92233720368547758070",
                "1e19",
                "1e2147483647",
                "1e99999999999",
                "1e-99999999999"
            })
    void numbersBeyondLongDoNotFit(String json) {
        assertRefused(json, Decoders.int64(), "$: expected a long, but found a number out of its range (byte 0)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-1.25", "1e-1", "1e-2147483647", "12345678901234567890.5", "100000e-6"})
    void fractionsDoNotFitIntegers(String json) {
        assertRefused(json, Decoders.int64(), "$: expected a long, but found a number with a fraction (byte 0)");
        assertRefused(json, Decoders.int32(), "$: expected an int, but found a number with a fraction (byte 0)");
    }

    @Test
    void intsHaveTheirRange() {
        assertEquals(Integer.MAX_VALUE, Json.read("2147483647", Decoders.int32()));
        assertEquals(Integer.MIN_VALUE, Json.read("-2147483648", Decoders.int32()));
        assertEquals(2_000_000_000, Json.read("2e9", Decoders.int32()));
        String message = "$: expected an int, but found a number out of its range (byte 0)";
        assertRefused("2147483648", Decoders.int32(), message);
        assertRefused("-2147483649", Decoders.int32(), message);
        assertRefused("9223372036854775808", Decoders.int32(), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "1",
                "0.1",
                "-0.1",
                "3.14159",
                "123456789012345",
                "1234567890.12345",
                "0.000000000000001",
                "1e22",
                "1e23",
                "1e-22",
                "2.2250738585072014E-308",
                "4.9e-324",
                "1.7976931348623157e308",
                "0e-400",
                "0.000e9",
                "9007199254740993",
                "0.30000000000000004",
                "100000000000000000000000",
                "1.0000000000000001"
            })
    void doublesAreTheNearest(String json) {
        double expected = Double.parseDouble(json);
        assertEquals(
                Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(Json.read(json, Decoders.float64())));
    }

    @Test
    void aNumberBeyondTheGreatestDoubleDoesNotFit() {
        String message = "$: expected a double, but found a number out of its range (byte 0)";
        assertRefused("1e309", Decoders.float64(), message);
        assertRefused("-1e999", Decoders.float64(), message);
    }

    @Test
    void aNumberThatOnlyZeroIsNearToDoesNotFit() {
        String message = "$: expected a double, but found a number out of its range (byte 0)";
        assertRefused("1e-400", Decoders.float64(), message);
        assertRefused("-0.00001e-320", Decoders.float64(), message);
    }

    @Test
    void decimalsKeepTheirScale() {
        assertEquals(new BigDecimal("1.50"), Json.read("1.50", Decoders.decimal()));
        assertEquals(
                new BigDecimal("12345678901234567890.12345678901234567890"),
                Json.read("12345678901234567890.12345678901234567890", Decoders.decimal()));
        assertEquals("1E+400", Json.write(Json.read("1e400", Decoders.decimal()), Encoders.decimal()));
        assertRefused(
                "1e99999999999",
                Decoders.decimal(),
                "$: expected a decimal number, but found a number out of its range (byte 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "01, 'no leading zero, but found one', 0",
        "-01, 'no leading zero, but found one', 1",
        "00, 'no leading zero, but found one', 0",
        "1., 'a digit, but found the end of the text', 2",
        "1.e1, 'a digit, but found a character out of place', 2",
        "-, 'a digit, but found the end of the text', 1",
        "-a, 'a digit, but found a character out of place', 1",
        "1e, 'a digit, but found the end of the text', 2",
        "1e+, 'a digit, but found the end of the text', 3",
        "1ee2, 'a digit, but found a character out of place', 2"
    })
    void whatIsNoNumberIsRefusedByAllWhoReadNumbers(String json, String what, int offset) {
        String message = "$: expected " + what + " (byte " + offset + ")";
        assertRefused(json, Decoders.int32(), message);
        assertRefused(json, Decoders.int64(), message);
        assertRefused(json, Decoders.float64(), message);
        assertRefused(json, Decoders.decimal(), message);
        assertRefused(json, Decoders.json(), message);
        assertRefused(json, JsonReaderTest::skip, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", ".5", "NaN", "Infinity", "-Infinity", "0x10", "1_000", "１", "1f", "1,0"})
    void whatIsNotEvenLikeANumberIsRefused(String json) {
        assertThrows(JsonException.class, () -> Json.read(json, Decoders.int64()));
        assertThrows(JsonException.class, () -> Json.read(json, Decoders.float64()));
        assertThrows(JsonException.class, () -> Json.read(json, Decoders.json()));
    }

    @Test
    void everyDecimalThatIsReadIsWrittenSoThatItIsReadAgain() {
        for (String json : new String[] {
            "1".repeat(998) + "e1",
            "1".repeat(998) + "e9",
            "-" + "1".repeat(994) + "e-999",
            "1".repeat(994) + "e-999",
            "10e2147483647",
            "-123456e2147483647",
            "1e-2147483647"
        }) {
            BigDecimal value = Json.read(json, Decoders.decimal());
            assertEquals(value, Json.read(Json.write(value, Encoders.decimal()), Decoders.decimal()));
            assertEquals(value, Json.read(JsonNumber.of(value).toString(), Decoders.decimal()));
        }
        assertEquals("10E2147483647", Json.write(new BigDecimal("10e2147483647"), Encoders.decimal()));
        assertEquals("0.000001", Json.write(new BigDecimal("1e-6"), Encoders.decimal()));
    }

    @Test
    void manyDigitsAreRefusedInAboutTheTimeThatReadingThemTakes() {
        String integer = "1" + "0".repeat(990);
        String fraction = "1" + "0".repeat(490) + "." + "0".repeat(490);
        assertEquals(
                "a number out of its range",
                Refusals.refusal(integer, Decoders.int64()).actual());
        assertEquals(
                "a number out of its range",
                Refusals.refusal(fraction, Decoders.int64()).actual());
        assertEquals(
                "a number with a fraction",
                Refusals.refusal(fraction + "1", Decoders.int64()).actual());

        long reading = shortest(() -> Json.read(integer, Decoders.decimal()));
        for (String json : new String[] {integer, fraction}) {
            long refusing = shortest(() -> Refusals.refusal(json, Decoders.int64()));
            assertTrue(refusing < 12 * reading, refusing + " ns, where reading takes " + reading);
        }
    }

    private static long shortest(Runnable task) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 1_000; i++) {
            long start = System.nanoTime();
            task.run();
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest;
    }
}
