package dev.callwright.json;

import static dev.callwright.json.Refusals.assertRefused;
import static dev.callwright.json.Refusals.assertUnwritable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalFormatTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 13, 4, 5, 678_000_000);

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            yyyy-MM-dd HH:mm:ss;          2024-02-29 13:04:05;          2024-02-29T13:04:05
            yyyy-MM-dd HH:mm:ss.SSS;      2024-02-29 13:04:05.678;      2024-02-29T13:04:05.678
            yyyy-MM-dd'T'HH:mm:ss.SSSSSS; 2024-02-29T13:04:05.678000;   2024-02-29T13:04:05.678
            yyyyMMddHHmmss;               20240229130405;               2024-02-29T13:04:05
            yyyyMMddHHmmssSSS;            20240229130405678;            2024-02-29T13:04:05.678
            dd/MM/yyyy HH:mm;             29/02/2024 13:04;             2024-02-29T13:04
            uuuu.MM.dd HH;                2024.02.29 13;                2024-02-29T13:00
            yyyy年MM月dd日 HH时mm分;        2024年02月29日 13时04分;       2024-02-29T13:04
            yyyy-MM-dd 'o''clock' HH:mm;  2024-02-29 o'clock 13:04;     2024-02-29T13:04
            d MMM yyyy, h:mm a;           29 Feb 2024, 1:04 PM;         2024-02-29T13:04
            yyyy-M-d H:m:s;               2024-2-29 13:4:5;             2024-02-29T13:04:05
            yyyy-MM-dd HH:mm[:ss];        2024-02-29 13:04:05;          2024-02-29T13:04:05
            iso;                          2024-02-29T13:04:05.678;      2024-02-29T13:04:05.678
            """)
    void aPatternReadsWhatItWrites(String pattern, String text, LocalDateTime value) {
        TemporalFormat<LocalDateTime> format = TemporalFormat.dateTime(pattern);
        assertEquals(text, format.format(MOMENT));
        assertEquals(value, format.parse(text));
        assertEquals(quoted(text), Json.write(MOMENT, format));
        assertEquals(value, Json.read(quoted(text), format));
        assertEquals(value, Json.read(quoted("\\u003" + text.charAt(0) + text.substring(1)), format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30 00:00:00",
                "2023-02-29 00:00:00",
                "1900-02-29 00:00:00",
                "2024-13-01 00:00:00",
                "2024-00-01 00:00:00",
                "2024-01-00 00:00:00",
                "2024-04-31 00:00:00",
                "2024-01-01 24:00:00",
                "2024-01-01 23:60:00",
                "2024-01-01 23:59:60",
                "2024-1-01 00:00:00",
                "2024-01-01T00:00:00",
                "2024-01-01 00:00:0",
                "2024-01-01 00:00:00 ",
                " 2024-01-01 00:00:00",
                "2024-01-01 00:00:0x",
                "+024-01-01 00:00:00",
                "２024-01-01 00:00:00",
                "2024-01-01",
                "0000-00-00 00:00:00",
                ""
            })
    void whatIsNoSuchTextIsRefused(String text) {
        TemporalFormat<LocalDateTime> format = TemporalFormat.dateTime("yyyy-MM-dd HH:mm:ss");
        assertRefused(
                quoted(text),
                format,
                "$: expected a date and time as yyyy-MM-dd HH:mm:ss, but found another string (byte 0)");
        DateTimeException refusal = assertThrows(DateTimeException.class, () -> format.parse(text));
        assertEquals("The text is not a date and time as yyyy-MM-dd HH:mm:ss", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            yyyy年MM月dd日              ; 2024年02月29日           ; 2024年02月29日
            'the "day"' yyyy-MM-dd  ; the "day" 2024-02-29  ; the \\"day\\" 2024-02-29
            yyyy'\\'MM'\\'dd          ; 2024\\02\\29           ; 2024\\\\02\\\\29
            yyyy"MM"dd              ; 2024"02"29           ; 2024\\"02\\"29
            yyyy😀MM😀dd            ; 2024😀02😀29         ; 2024😀02😀29
            """)
    void whatAFormatHasBetweenTheFieldsIsEscapedAsJsonWantsIt(String format, String text, String json) {
        TemporalFormat<LocalDate> dates = TemporalFormat.date(format);
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertEquals(text, dates.format(day));
        assertEquals(quoted(json), Json.write(day, dates));
        assertEquals(day, Json.read(quoted(json), dates));
    }

    @Test
    void leapDaysAreRead() {
        TemporalFormat<LocalDate> format = TemporalFormat.date();
        assertEquals(LocalDate.of(2000, 2, 29), Json.read("\"2000-02-29\"", format));
        assertEquals(LocalDate.of(2024, 12, 31), Json.read("\"2024-12-31\"", format));
    }

    @Test
    void datesAndTimesHaveIsoByDefault() {
        assertEquals("\"2024-02-29\"", Json.write(MOMENT.toLocalDate(), TemporalFormat.date()));
        assertEquals("\"13:04:05.678\"", Json.write(MOMENT.toLocalTime(), TemporalFormat.time()));
        assertEquals(LocalTime.of(13, 4), Json.read("\"13:04\"", TemporalFormat.time()));
        assertEquals(LocalTime.of(13, 4, 5), Json.read("\"13:04:05\"", TemporalFormat.time("iso")));
        assertRefused(
                "\"25:00\"", TemporalFormat.time(), "$: expected a time as iso, but found another string (byte 0)");
    }

    @Test
    void anyFormatIsReadAndTheFirstIsWritten() {
        TemporalFormat<LocalDate> format = TemporalFormat.date("dd.MM.yyyy", "yyyyMMdd", "iso");
        for (String text : new String[] {"29.02.2024", "20240229", "2024-02-29"}) {
            assertEquals("29.02.2024", format.format(format.parse(text)));
            assertEquals("\"29.02.2024\"", Json.write(Json.read(quoted(text), format), format));
        }
        assertRefused(
                "20240229", format, "$: expected a date as dd.MM.yyyy or yyyyMMdd or iso, but found a number (byte 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T05:04:05Z", "2024-02-29T13:04:05+08:00", "2024-02-29T13:04:05+0800", "2024-02-29T13:04:05+08",
        "2024-02-28T23:04:05-06:00", "2024-02-29T05:04:05.000Z", "2024-02-29t05:04:05z", "2024-02-29T13:04:05+08:00:00"
    })
    void isoInstantsAreReadWithAnyOffset(String text) {
        Instant instant = Instant.parse("2024-02-29T05:04:05Z");
        assertEquals(instant, Json.read(quoted(text), TemporalFormat.instant(null)));
        assertEquals(instant, Json.read(quoted(text), TemporalFormat.instant("America/New_York", "iso")));
        assertEquals("\"2024-02-29T05:04:05Z\"", Json.write(instant, TemporalFormat.instant(null)));
    }

    @Test
    void theZoneServesTextsWithoutOffset() {
        Instant instant = Instant.parse("2024-02-29T05:04:05Z");
        assertEquals(instant, TemporalFormat.instant("Asia/Shanghai").parse("2024-02-29T13:04:05"));
        TemporalFormat<Instant> format = TemporalFormat.instant("Asia/Shanghai", "yyyy-MM-dd HH:mm:ss");
        assertEquals(instant, Json.read("\"2024-02-29 13:04:05\"", format));
        assertEquals("\"2024-02-29 13:04:05\"", Json.write(instant, format));
        TemporalFormat<Instant> offset = TemporalFormat.instant("Asia/Shanghai", "yyyy-MM-dd HH:mm:ssXXX");
        assertEquals(instant, offset.parse("2024-02-29 00:04:05-05:00"));
        assertEquals("2024-02-29 13:04:05+08:00", offset.format(instant));
        assertRefused(
                "\"2024-02-29T13:04:05\"",
                TemporalFormat.instant(null),
                "$: expected an instant as iso, but found another string (byte 0)");
    }

    @Test
    void whenClocksGoBackTheFirstInstantIsMeant() {
        TemporalFormat<Instant> format = TemporalFormat.instant("Europe/Berlin", "yyyy-MM-dd HH:mm");
        assertEquals(Instant.parse("2024-10-27T00:30:00Z"), format.parse("2024-10-27 02:30"));
        assertEquals(Instant.parse("2024-03-31T01:30:00Z"), format.parse("2024-03-31 02:30"));
    }

    @Test
    void epochsAreNumbersAndReadFromDigitsToo() {
        TemporalFormat<Instant> millis = TemporalFormat.instant(null, "epoch-millis");
        TemporalFormat<Instant> seconds = TemporalFormat.instant(null, "epoch-seconds");
        Instant instant = Instant.ofEpochMilli(1_700_000_000_123L);
        assertEquals(instant, Json.read("1700000000123", millis));
        assertEquals(instant, Json.read("\"1700000000123\"", millis));
        assertEquals("1700000000123", Json.write(instant, millis));
        assertEquals(Instant.ofEpochSecond(-5), Json.read("-5", seconds));
        assertEquals(Instant.ofEpochSecond(-5), Json.read("\"-5\"", seconds));
        assertEquals("1700000000", Json.write(instant, seconds));
        assertEquals("{\"1700000000\":1}", Json.write(Map.of(instant, 1), Encoders.mapOf(seconds, Encoders.int32())));
        assertEquals(
                Map.of(Instant.ofEpochSecond(5), 1), Json.read("{\"5\":1}", Decoders.mapOf(seconds, Decoders.int32())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"-\"", "\"1x\"", "\"+1\"", "\"1.0\"", "\"99999999999999999999\"", "null", "[1]"})
    void whatIsNoEpochIsRefused(String json) {
        assertThrows(JsonException.class, () -> Json.read(json, TemporalFormat.instant(null, "epoch-millis")));
    }

    @Test
    void epochsBeyondTheRangeOfInstantDoNotFit() {
        TemporalFormat<Instant> seconds = TemporalFormat.instant(null, "epoch-seconds");
        String message = "$: expected an instant as epoch-seconds, but found a number (byte 0)";
        assertRefused("9223372036854775807", seconds, message);
        assertEquals(
                Instant.MAX.getEpochSecond(),
                Json.read("31556889864403199", seconds).getEpochSecond());
        assertUnwritable(
                out -> TemporalFormat.instant(null, "epoch-millis").encode(Instant.MAX, out),
                "$: expected what epoch-millis can represent, but found a value beyond that (byte 0)");
    }

    @Test
    void yearsBeyondFourDigitsAreNotWrittenByFourLetters() {
        TemporalFormat<LocalDate> format = TemporalFormat.date("yyyy-MM-dd");
        LocalDate far = LocalDate.of(12024, 1, 1);
        assertThrows(DateTimeException.class, () -> format.format(far));
        assertUnwritable(
                out -> format.encode(far, out),
                "$: expected what yyyy-MM-dd can represent, but found a value beyond that (byte 0)");
        assertEquals("\"+12024-01-01\"", Json.write(far, TemporalFormat.date("iso")));
        assertEquals(far, Json.read("\"+12024-01-01\"", TemporalFormat.date("iso")));
    }

    @Test
    void formatsThatDoNotMakeUpAValueAreRefused() {
        assertUnusable("The format HH:mm does not make up a date", () -> TemporalFormat.date("HH:mm"));
        assertUnusable("The format MM-dd does not make up a date", () -> TemporalFormat.date("MM-dd"));
        assertUnusable("The format yyyy-MM-dd does not make up a time", () -> TemporalFormat.time("yyyy-MM-dd"));
        assertUnusable(
                "The format yyyy-MM-dd does not make up a date and time", () -> TemporalFormat.dateTime("yyyy-MM-dd"));
        assertUnusable(
                "The format yyyy-MM-dd HH:mm does not make up an instant",
                () -> TemporalFormat.instant(null, "yyyy-MM-dd HH:mm"));
        assertUnusable(
                "The format epoch-millis does not make up a date and time",
                () -> TemporalFormat.dateTime("epoch-millis"));
        assertUnusable(
                "The format epoch-minutes does not make up an instant",
                () -> TemporalFormat.instant(null, "epoch-minutes"));
        assertUnusable("The format yyyy-MM-dd 'x does not make up a date", () -> TemporalFormat.date("yyyy-MM-dd 'x"));
        assertUnusable("The format bogus does not make up a date", () -> TemporalFormat.date("bogus"));
        assertUnusable("There is no zone Mars/Base", () -> TemporalFormat.instant("Mars/Base"));
    }

    private static void assertUnusable(String message, Runnable making) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, making::run).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XX", "X", "Z", "xxx", "O", "XXXXX", "VV", "XXX'['VV']'"})
    void offsetsOfOldTimesDoNotMoveAnInstant(String offset) {
        TemporalFormat<Instant> format = TemporalFormat.instant("Asia/Shanghai", "yyyy-MM-dd'T'HH:mm:ss" + offset);
        for (String text : new String[] {"0001-01-01T00:00:00Z", "1900-12-31T16:00:00Z", "2024-02-29T05:04:05Z"}) {
            Instant instant = Instant.parse(text);
            assertEquals(instant, Json.read(Json.write(instant, format), format), text);
            assertEquals(instant, format.parse(format.format(instant)), text);
        }
    }

    @Test
    void anOffsetIsWrittenAsThePatternCanHoldIt() {
        TemporalFormat<Instant> format = TemporalFormat.instant("Asia/Shanghai", "yyyy-MM-dd HH:mm:ssXXX");
        assertEquals("0001-01-01 08:05:00+08:05", format.format(Instant.parse("0001-01-01T00:00:00Z")));
    }

    @Test
    void aYearOfTwoDigitsIsOneOfThisCentury() {
        TemporalFormat<LocalDate> format = TemporalFormat.date("yyMMdd");
        assertEquals(LocalDate.of(2099, 1, 2), format.parse(format.format(LocalDate.of(2099, 1, 2))));
        for (int year : new int[] {1999, 2100}) {
            assertUnwritable(
                    out -> format.encode(LocalDate.of(year, 1, 2), out),
                    "$: expected what yyMMdd can represent, but found a value beyond that (byte 0)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "+08:00+0800", "+08:00+0800+08", "+08+08", "Z+08:00", "+8", "+08:0", "+19:00"})
    void anIsoInstantHasOneOffset(String offset) {
        assertRefused(
                quoted("2024-02-29T13:04:05" + offset),
                TemporalFormat.instant("Asia/Shanghai"),
                "$: expected an instant as iso, but found another string (byte 0)");
    }

    @Test
    void whatTheFirstFormatCannotHoldIsWrittenInTheNextThatCan() {
        TemporalFormat<LocalDate> dates = TemporalFormat.date("yyyy-MM-dd", "dd/MM/yyyy", "iso");
        LocalDate far = Json.read("\"+12345-01-01\"", dates);
        assertEquals("\"+12345-01-01\"", Json.write(far, dates));
        assertEquals("{\"+12345-01-01\":1}", Json.write(Map.of(far, 1), Encoders.mapOf(dates, Encoders.int32())));
        assertEquals("+12345-01-01", dates.format(far));
        assertEquals("\"2024-02-29\"", Json.write(MOMENT.toLocalDate(), dates));

        TemporalFormat<Instant> instants = TemporalFormat.instant("UTC", "yyyy-MM-dd HH:mm:ss", "epoch-millis");
        assertEquals("253402300800000", Json.write(Json.read("253402300800000", instants), instants));
    }

    @Test
    void everyEpochThatIsReadIsWritten() {
        TemporalFormat<Instant> seconds = TemporalFormat.instant("Asia/Shanghai", "epoch-seconds");
        for (String count : new String[] {"31556889864403199", "-31557014167219200"}) {
            assertEquals(count, Json.write(Json.read(count, seconds), seconds));
            assertEquals(count, seconds.format(seconds.parse(count)));
        }
    }

    @Test
    void brokenTextIsRefusedAsSuchWhereADateIsDue() {
        assertRefused(
                "\"2024-02-29\t\"",
                TemporalFormat.date(),
                "$: expected an escape, but found a raw control character (byte 11)");
        assertRefused(
                "\"\\u0032024-02-30\"",
                TemporalFormat.date(),
                "$: expected a date as iso, but found another string (byte 0)");
    }
}
