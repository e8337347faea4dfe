package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class FormatChecksTest {
    @Test
    void onlyDatesAndTimesHaveAFormat() {
        Checking.model("a: string format yyyy")
                .finds(
                        "6:22 a format has no meaning for 'a', which is 'string'; leave it out, or write date, time, datetime or instant [format-type]");
        Checking.model("a: map<list<date>> format yyyyMMdd").findsNothing();
    }

    @Test
    void aFormatIsOneOfJava() {
        Checking.model("a: date format \"yyyy-MM-dd'T\"\nb: date format iso8601")
                .finds(
                        "6:20 format 'yyyy-MM-dd'T' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]",
                        "7:20 format 'iso8601' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]");
        Checking.of("formats: {date: [iso, \"yyyy-bb\"]}")
                .finds(
                        "4:23 format 'yyyy-bb' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]");
    }

    @Test
    void whatMakesTheJdkStumbleIsAProblemLikeAnyOther() {
        String years = "Y".repeat(25);
        Checking.model("a: date format \"ppdMMyyyy\"\nb: date format " + years + "\nc: strng")
                .finds(
                        "6:20 format 'ppdMMyyyy' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]",
                        "7:20 format '" + years
                                + "' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "8:8 unknown type 'strng'; did you mean 'string'? [unknown-type]");
    }

    @Test
    void theNameOfAZoneMeansSeveral() {
        Checking.model("""
                a: instant zone Asia/Shanghai format "EEE MMM dd HH:mm:ss z yyyy"
                b: instant zone Asia/Shanghai format "EEE, dd MMM yyyy HH:mm:ss vvvv"
                """)
                .finds(
                        "6:42 format 'EEE MMM dd HH:mm:ss z yyyy' holds a zone by a name that several have, as CST, and that is another on another JDK; write XXX for +08:00, VV for Asia/Shanghai, or what always stands there in quotes: 'GMT' [format-fit]",
                        "7:42 format 'EEE, dd MMM yyyy HH:mm:ss vvvv' holds a zone by a name that several have, as CST, and that is another on another JDK; write XXX for +08:00, VV for Asia/Shanghai, or what always stands there in quotes: 'GMT' [format-fit]");
        Checking.model("""
                a: instant format "yyyy-MM-dd HH:mm:ss VV"
                b: instant zone UTC format "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
                c: instant format "yyyy-MM-dd'z'HH:mm:ssXXX"
                """).findsNothing();
    }

    @Test
    void whatIsWrittenCanBeReadAgain() {
        Checking.model("""
                a: date format MM/dd
                b: datetime format "yyyy-MM-dd hh:mm:ss"
                c: date format YYYY-MM-dd
                d: date format yyyy-mm-dd
                e: datetime format yyyy-MM-dd
                f: date format epoch-millis
                g: time format mm:ss
                h: instant zone UTC format "yyyy-MM-dd"
                i: date format yyyy-MM-DD
                """)
                .finds(
                        "6:20 format 'MM/dd' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "7:24 format 'yyyy-MM-dd hh:mm:ss' can't hold a date and time; write one such as 'yyyy-MM-dd HH:mm:ss' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "8:20 format 'YYYY-MM-dd' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "9:20 format 'yyyy-mm-dd' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "10:24 format 'yyyy-MM-dd' can't hold a date and time; write one such as 'yyyy-MM-dd HH:mm:ss' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "11:20 format 'epoch-millis' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "12:20 format 'mm:ss' can't hold a time; write one such as 'HH:mm:ss' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "13:32 format 'yyyy-MM-dd' can't hold an instant; write one such as 'yyyy-MM-dd HH:mm:ss' (y is year, M month, d day, H hour, m minute, s second) [format-fit]",
                        "14:20 format 'yyyy-MM-DD' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]");
        Checking.model("""
                a: date format dd/MM/yyyy, yyyyMMdd, iso
                b: datetime format "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"
                c: datetime format "dd MMM uuuu, hh:mm a"
                d: time format HHmm
                e: instant format epoch-millis, epoch-seconds, iso
                f: instant format "yyyy-MM-dd'T'HH:mm:ssXXX"
                g: date format yyMMdd
                """).findsNothing();
    }

    @Test
    void controlCharactersAreNotForFormats() {
        Checking.model("a: \"datetime format 'yyyy-MM-dd\\tHH:mm:ss'\"")
                .finds(
                        "6:8 format 'yyyy-MM-dd\\u0009HH:mm:ss' holds a control character, which JSON has only escaped; write a space in its place, or nothing [format-fit]");
    }

    @Test
    void onlyAnInstantHasAZone() {
        Checking.model("a: datetime zone UTC\nb: string zone UTC")
                .finds(
                        "6:22 zone 'UTC' has no meaning for 'datetime'; leave it out, or write instant [zone-type]",
                        "7:20 zone 'UTC' has no meaning for 'string'; leave it out, or write instant [zone-type]");
        Checking.model("a: list<instant> zone UTC").findsNothing();
    }

    @Test
    void aZoneIsKnown() {
        Checking.model("a: instant zone Asia/Shanhai")
                .finds("6:21 unknown zone 'Asia/Shanhai'; did you mean 'Asia/Shanghai'? [zone-name]");
        Checking.of("formats: {zone: Nowhere}")
                .finds("4:17 unknown zone 'Nowhere'; write one like 'Asia/Shanghai' or '+08:00' [zone-name]");
        Checking.of("formats: {zone: \"+08:00\"}").findsNothing();
        Checking.model("a: instant zone Asia/Shanghai").findsNothing();
    }

    @Test
    void anInstantHasAZoneFromSomewhere() {
        Checking.model("a: instant format \"yyyy-MM-dd HH:mm:ss\"")
                .finds(
                        "6:5 an instant in format 'yyyy-MM-dd HH:mm:ss' says nothing of its zone; write 'zone Asia/Shanghai', for example, here or under 'formats' [zone-missing]");
        Checking.of("""
                formats: {instant: "yyyy-MM-dd HH:mm:ss"}
                calls:
                  now: {get: /now, returns: instant}
                """)
                .finds(
                        "6:29 an instant in format 'yyyy-MM-dd HH:mm:ss' says nothing of its zone; write 'zone Asia/Shanghai', for example, here or under 'formats' [zone-missing]");
        Checking.of("""
                formats: {instant: "yyyy-MM-dd HH:mm:ss", zone: Asia/Shanghai}
                calls:
                  now: {get: /now, returns: instant}
                """).findsNothing();
    }
}
