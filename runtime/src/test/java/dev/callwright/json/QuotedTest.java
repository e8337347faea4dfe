package dev.callwright.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.json.OpenEnumTest.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, booleans and constants that travel as strings. */
class QuotedTest {
    private static <T> T read(String json, JsonDecoder<T> decoder) {
        return Json.read(json, decoder);
    }

    private static <T> String refused(String json, JsonDecoder<T> decoder) {
        JsonException refused = assertThrows(JsonException.class, () -> read(json, decoder));
        assertEquals(true, refused.isMismatch());
        return refused.getMessage();
    }

    @Test
    void whatIsInTheQuotesIsReadExactly() {
        assertEquals(-2147483648, read("\"-2147483648\"", Quoted.int32()));
        assertEquals(1234567890123456789L, read("\"1234567890123456789\"", Quoted.int64()));
        assertEquals(Long.MIN_VALUE, read("\"-9223372036854775808\"", Quoted.int64()));
        assertEquals(new BigDecimal("19.90"), read("\"19.90\"", Quoted.decimal()));
        assertEquals(new BigDecimal("0.000000010"), read("\"0.000000010\"", Quoted.decimal()));
        assertEquals(-0.0, read("\"-0.0\"", Quoted.float64()));
        assertEquals(1.7976931348623157E308, read("\"1.7976931348623157e308\"", Quoted.float64()));
        assertEquals(true, read("\"true\"", Quoted.bool()));
        assertEquals(false, read("\"false\"", Quoted.bool()));
    }

    @Test
    void aWholeNumberMayBeWrittenAsWithoutQuotes() {
        assertEquals(1000, read("\"1e3\"", Quoted.int32()));
        assertEquals(12L, read("\"12.00\"", Quoted.int64()));
        assertEquals(new BigDecimal("1000"), read("\"1e3\"", Quoted.decimal()));
        assertEquals(new BigDecimal("1000"), read("1e3", Quoted.decimal()));
        assertEquals(new BigDecimal("1E+999999999"), read("\"1e999999999\"", Quoted.decimal()));
    }

    @Test
    void withoutQuotesItIsReadToo() {
        assertEquals(7, read("7", Quoted.int32()));
        assertEquals(7L, read("7", Quoted.int64()));
        assertEquals(1.5, read("1.5", Quoted.float64()));
        assertEquals(new BigDecimal("19.90"), read("19.90", Quoted.decimal()));
        assertEquals(true, read("true", Quoted.bool()));
    }

    @Test
    void escapesMeanWhatTheyStandFor() {
        assertEquals(1e20, read("\"1E\\u002B20\"", Quoted.float64()));
        assertEquals(12L, read("\"\\u0031\\u0032\"", Quoted.int64()));
        assertEquals(true, read("\"\\u0074rue\"", Quoted.bool()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+1",
                " 1",
                "1 ",
                "1\\n",
                "1_000",
                "1,000",
                "0x10",
                "0b1",
                "NaN",
                "Infinity",
                "-Infinity",
                "1d",
                "1f",
                "1L",
                "007",
                "-01",
                ".5",
                "5.",
                "-",
                "--1",
                "1e",
                "e3",
                "1 2",
                "1.2.3",
                "null",
                "yes",
                "True",
                "TRUE",
                "¥1",
                "1%",
                "\u0661",
                "\uff11",
                "\ufeff1",
                "\\\"1\\\"",
                "1\\u0000",
                "[1]",
                "{}",
                "\ud83d\ude00"
            })
    void whatIsNoNumberInJsonIsNoneInQuotes(String text) {
        String json = '"' + text + '"';
        assertEquals("$: expected an int in quotes, but found another string (byte 0)", refused(json, Quoted.int32()));
        assertEquals("$: expected a long in quotes, but found another string (byte 0)", refused(json, Quoted.int64()));
        assertEquals(
                "$: expected a double in quotes, but found another string (byte 0)", refused(json, Quoted.float64()));
        assertEquals(
                "$: expected a decimal number in quotes, but found another string (byte 0)",
                refused(json, Quoted.decimal()));
        assertEquals(
                "$: expected a boolean in quotes, but found another string (byte 0)", refused(json, Quoted.bool()));
    }

    @Test
    void whatDoesNotFitIsSaidAsWithoutQuotes() {
        assertEquals(
                "$: expected an int, but found a number out of its range (byte 1)",
                refused(" \"2147483648\"", Quoted.int32()));
        assertEquals(
                "$: expected a long, but found a number with a fraction (byte 0)", refused("\"1.5\"", Quoted.int64()));
        assertEquals(
                "$: expected a long, but found a number out of its range (byte 0)",
                refused("\"9223372036854775808\"", Quoted.int64()));
        assertEquals(
                "$: expected a long, but found a number out of its range (byte 0)",
                refused("\"1e999999999\"", Quoted.int64()));
        assertEquals(
                "$: expected a double, but found a number out of its range (byte 0)",
                refused("\"1e400\"", Quoted.float64()));
        assertEquals(
                "$: expected a decimal number, but found a number out of its range (byte 0)",
                refused("\"1e99999999999\"", Quoted.decimal()));
        assertEquals("$: expected a long, but found a boolean (byte 0)", refused("\"true\"", Quoted.int64()));
        assertEquals("$: expected a boolean, but found a number (byte 0)", refused("\"1\"", Quoted.bool()));
        assertEquals("$: expected a boolean, but found a number (byte 0)", refused("1", Quoted.bool()));
        assertEquals("$: expected a long, but found null (byte 0)", refused("null", Quoted.int64()));
        assertEquals("$: expected a long, but found an object (byte 0)", refused("{}", Quoted.int64()));
    }

    @Test
    void aTextOfManyDigitsDoesNotFit() {
        String digits = "9".repeat(1_001);
        assertEquals(
                "$: expected a number of at most 1000 characters, but found a longer one (byte 0)",
                refused('"' + digits + '"', Quoted.decimal()));
        assertEquals(new BigDecimal(digits.substring(1)), read('"' + digits.substring(1) + '"', Quoted.decimal()));
        JsonSettings three = JsonSettings.defaults().maxNumberLength(3);
        assertThrows(JsonException.class, () -> Json.read("\"1234\"".getBytes(UTF_8), Quoted.int64(), three));
        assertEquals(123L, Json.read("\"123\"".getBytes(UTF_8), Quoted.int64(), three));
    }

    @Test
    void anOptionalMemberThatDoesNotFitIsKeptAndReported() {
        List<String> reports = new ArrayList<>();
        JsonSettings settings = JsonSettings.defaults().onMismatch(mismatch -> reports.add(mismatch.toString()));
        JsonNames names = JsonNames.of("a", "b", "c", "d");
        Map<String, JsonValue> kept = Json.read(
                "{\"a\":\"\",\"b\":[\"1\",\"x\"],\"c\":\"1e400\",\"d\":\"5\"}".getBytes(UTF_8),
                in -> {
                    int member = in.enterObject();
                    while ((member = in.nextMember(names, member)) != JsonReader.END) {
                        switch (member) {
                            case 0 -> assertNull(in.readOrNull(Quoted.int64()));
                            case 1 -> assertNull(in.readOrNull(Decoders.listOf(Quoted.int64())));
                            case 2 -> assertNull(in.readOrNull(Quoted.float64()));
                            default -> assertEquals(5, in.readOrNull(Quoted.int32()));
                        }
                    }
                    return in.endObject();
                },
                settings);

        assertEquals("{a=\"\", b=[\"1\",\"x\"], c=\"1e400\"}", kept.toString());
        assertEquals(
                List.of(
                        "$.a: expected a long in quotes, but found another string",
                        "$.b[1]: expected a long in quotes, but found another string",
                        "$.c: expected a double, but found a number out of its range"),
                reports);
    }

    @Test
    void itIsWrittenInQuotes() {
        assertEquals("\"-7\"", Json.write(-7, Quoted.int32()));
        assertEquals("\"1234567890123456789\"", Json.write(1234567890123456789L, Quoted.int64()));
        assertEquals("\"19.90\"", Json.write(new BigDecimal("19.90"), Quoted.decimal()));
        assertEquals("\"0.1\"", Json.write(0.1, Quoted.float64()));
        assertEquals("\"-0.0\"", Json.write(-0.0, Quoted.float64()));
        assertEquals("\"true\"", Json.write(true, Quoted.bool()));
        assertEquals("[\"1\",\"2\"]", Json.write(List.of(1L, 2L), Encoders.listOf(Quoted.int64())));
    }

    @Test
    void digitsAloneAreWrittenNotAnExponent() {
        assertEquals("\"0.00000001\"", Json.write(new BigDecimal("0.00000001"), Quoted.decimal()));
        assertEquals("\"100\"", Json.write(new BigDecimal("100.0").stripTrailingZeros(), Quoted.decimal()));
        assertEquals("\"10000000\"", Json.write(1e7, Quoted.float64()));
        assertEquals("\"0.000010\"", Json.write(1e-5, Quoted.float64()));
        for (double extreme : new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-300}) {
            String written = Json.write(extreme, Quoted.float64());
            assertEquals(-1, written.indexOf('E'), written);
            assertEquals(extreme, read(written, Quoted.float64()));
        }
    }

    @Test
    void aNumberOfTooManyDigitsIsWrittenSoThatItCanBeRead() {
        for (String huge : List.of("1E+999999999", "-1E-999999999", "1E+998", "1E-2000")) {
            BigDecimal number = new BigDecimal(huge);
            String written = Json.write(number, Quoted.decimal());
            assertEquals(0, number.compareTo(read(written, Quoted.decimal())), written);
        }
        assertEquals("\"1E+999999999\"", Json.write(new BigDecimal("1E+999999999"), Quoted.decimal()));
    }

    @Test
    void whatIsNotFiniteIsRefusedWithItsPlace() {
        JsonNames names = JsonNames.of("rate");
        JsonEncoder<Double> encoder = (value, out) -> {
            out.beginObject();
            out.write(names, 0, value, Quoted.float64());
            out.endObject();
        };
        for (double number : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            JsonException refused = assertThrows(JsonException.class, () -> Json.write(number, encoder));
            assertEquals(
                    "$.rate: expected a finite number, but found NaN or an infinity (byte 8)", refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1", " \"\\u0031\"", "\"1.0\"", "\"1e0\"", "\"10E-1\""})
    void aConstantIsKnownByItsNumberInQuotesToo(String json) {
        assertSame(Size.SMALL, read(json, Quoted.openEnum(Size.DECODER)));
    }

    @Test
    void constantsAreWrittenInQuotes() {
        assertEquals("\"2\"", Json.write(Size.LARGE, Quoted.openEnum(Size.DECODER)));
        assertEquals("\"3\"", Json.write(Size.DECODER.ofText("3"), Quoted.openEnum(Size.DECODER)));
        assertEquals(
                "[\"1\",\"2\"]",
                Json.write(List.of(Size.SMALL, Size.LARGE), Encoders.listOf(Quoted.openEnum(Size.DECODER))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-7", "7.0", "7.50", "7e2", "12345678901234567890", "1e999999999"})
    void anUnknownNumberIsTheSameWithQuotesAndWithout(String number) {
        Size unknown = read('"' + number + '"', Quoted.openEnum(Size.DECODER));
        assertEquals(Size.Known.UNRECOGNIZED, unknown.known());
        assertEquals(JsonValue.parse(number), unknown.wire());
        assertEquals(unknown, read(number, Quoted.openEnum(Size.DECODER)));
        assertEquals(unknown, Size.DECODER.ofText(number));
        assertEquals('"' + number + '"', Json.write(unknown, Quoted.openEnum(Size.DECODER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" 1\"",
                "\"01\"",
                "\"+1\"",
                "\"1,0\"",
                "\"0x1\"",
                "\"NaN\"",
                "\"true\"",
                "\"null\"",
                "\"\\\"1\\\"\"",
                "\"SMALL\"",
                "\"中\"",
                "true",
                "[1]",
                "[\"1\"]",
                "{\"a\":\"1\"}"
            })
    void whatIsNoNumberStaysAsItCame(String json) {
        Size unknown = read(json, Quoted.openEnum(Size.DECODER));
        assertEquals(Size.Known.UNRECOGNIZED, unknown.known());
        assertEquals(JsonValue.parse(json), unknown.wire());
        assertEquals(json, Json.write(unknown, Quoted.openEnum(Size.DECODER)));
    }

    @Test
    void aTextOfMoreDigitsThanANumberMayHaveIsAnUnknownText() {
        String json = '"' + "9".repeat(1_001) + '"';
        Size unknown = read(json, Quoted.openEnum(Size.DECODER));
        assertEquals(JsonValue.parse(json), unknown.wire());
        assertEquals(json, Json.write(unknown, Quoted.openEnum(Size.DECODER)));
        assertEquals(
                JsonValue.parse("9".repeat(1_000)),
                read('"' + "9".repeat(1_000) + '"', Quoted.openEnum(Size.DECODER))
                        .wire());
    }

    @Test
    void nullAndWhatIsNoJsonAreNoConstants() {
        assertEquals("$: expected a constant, but found null (byte 0)", refused("null", Quoted.openEnum(Size.DECODER)));
        for (String json : List.of("\"1", "\"1\\x\"", "01", "")) {
            JsonException refused =
                    assertThrows(JsonException.class, () -> read(json, Quoted.openEnum(Size.DECODER)), json);
            assertEquals(false, refused.isMismatch());
        }
    }
}
