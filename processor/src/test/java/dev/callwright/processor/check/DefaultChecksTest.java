package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class DefaultChecksTest {
    @Test
    void aDefaultIsAValueOfTheType() {
        Checking.of("""
                types:
                  Item:
                    a: int? default many
                    b: bool? default 1
                    c: Kind? default OLF
                    d: long? default 9223372036854775808
                    e: date? default 5
                    f: decimal? default "0.5"
                  Kind: [NEW = 1, OLD = 2]
                """)
                .finds(
                        "6:21 default 'many' of 'a' is no 'int'; write a whole number of 32 bits [default-value]",
                        "7:22 default '1' of 'b' is no 'bool'; write true or false [default-value]",
                        "8:22 default 'OLF' of 'c' is no 'Kind'; did you mean 'OLD'? [default-value]",
                        "9:22 default '9223372036854775808' of 'd' is no 'long'; write a whole number of 64 bits [default-value]",
                        "10:22 default '5' of 'e' is no 'date'; write a text in quotes [default-value]",
                        "11:25 default '0.5' of 'f' is no 'decimal'; write a number [default-value]");
        Checking.of("""
                types:
                  Item:
                    a: int? default 20
                    b: bool? default true
                    c: Kind? default NEW
                    d: Kind? default 2
                    e: date? default "2024-01-31"
                    f: string? default 5
                    g: list<long>? default "[]"
                  Kind: [NEW = 1, OLD = 2]
                """).findsNothing();
    }

    @Test
    void aDefaultIsWithinItsBounds() {
        Checking.model("""
                a: int? min 1 max 100 default 500
                b: decimal? min 0.5 default 0.49
                c: string? max 2 default abc
                d: string? min 2 default 5
                e: string? non-empty default ''
                """)
                .finds(
                        "6:35 default '500' of 'a' is greater than its max '100'; change one of them [default-value]",
                        "7:33 default '0.49' of 'b' is less than its min '0.5'; change one of them [default-value]",
                        "8:30 default 'abc' of 'c' is longer than its max '2'; change one of them [default-value]",
                        "9:30 default '5' of 'd' is shorter than its min '2'; change one of them [default-value]",
                        "10:34 default '' of 'e' is empty, which 'non-empty' rules out; change one of them [default-value]");
        Checking.model("""
                a: int? min 1 max 100 default 100
                b: decimal? min 0.5 default 0.50
                c: string? max 2 default "😀😀"
                d: list<int>? min 3 default 5
                e: string? non-empty default " "
                """).findsNothing();
    }

    @Test
    void aDefaultIsWrittenAsItsFormatSays() {
        Checking.model("""
                a: date? default "2020-13-45"
                b: time? default "9:00"
                c: datetime? default "2024-01-31 12:00:00"
                d: instant? default tomorrow
                e: date? format yyyyMMdd, dd.MM.yyyy default "2024-01-31"
                f: instant? format epoch-millis default "2024-01-31T12:00:00Z"
                g: list<date>? default "2024-01-31, 2024-02-30"
                h: instant? default "2024-01-31T12:00:00ZZ"
                """)
                .finds(
                        "6:22 default '2020-13-45' of 'a' is no 'date'; write it as format 'iso' has it: '2024-01-31' [default-value]",
                        "7:22 default '9:00' of 'b' is no 'time'; write it as format 'iso' has it: '18:30:00' [default-value]",
                        "8:26 default '2024-01-31 12:00:00' of 'c' is no 'datetime'; write it as format 'iso' has it: '2024-01-31T18:30:00' [default-value]",
                        "9:25 default 'tomorrow' of 'd' is no 'instant'; write it as format 'iso' has it: '2024-01-31T18:30:00Z' [default-value]",
                        "10:50 default '2024-01-31' of 'e' is no 'date'; write it as format 'yyyyMMdd' has it [default-value]",
                        "11:45 default '2024-01-31T12:00:00Z' of 'f' is no 'instant'; write it as format 'epoch-millis' has it [default-value]",
                        "12:28 default '2024-01-31, 2024-02-30' of 'g' is no 'list<date>'; write its elements with commas between, or '[]' for none [default-value]",
                        "13:25 default '2024-01-31T12:00:00ZZ' of 'h' is no 'instant'; write it as format 'iso' has it: '2024-01-31T18:30:00Z' [default-value]");
        Checking.of("""
                formats: {datetime: [yyyy-MM-dd HH:mm:ss, yyyy-MM-dd HH:mm], zone: Asia/Shanghai}
                types:
                  Item:
                    a: date? default "2024-02-29"
                    b: time? default "09:00"
                    c: datetime? default "2024-01-31 12:00"
                    d: instant? default "2024-01-31T12:00:00+08"
                    e: date? format yyyyMMdd, dd.MM.yyyy default "31.01.2024"
                    f: instant? format epoch-millis default 1700000000000
                    g: instant? format "yyyyMMddHHmmss" default 20240131120000
                    h: instant? default "2024-01-31T12:00:00"
                    i: list<datetime>? default "2024-01-31 12:00, 2024-02-01 12:00"
                    j: time? format HH default "09"
                """).findsNothing();
    }

    @Test
    void anUnknownFormatIsNoMatterOfDefaults() {
        Checking.model("a: date? format jj default \"2024-01-31\"")
                .finds(
                        "6:21 format 'jj' is no pattern of java.time; write a pattern of java.time such as 'yyyy-MM-dd HH:mm:ss', or iso, epoch-millis or epoch-seconds [format-pattern]");
    }

    @Test
    void aDefaultOfManyValuesHoldsNothingElse() {
        Checking.of("""
                types:
                  Item:
                    a: list<int>? default foo
                    b: set<Kind>? default "NEW, OLF"
                    c: map<int>? default 5
                    d: Item? default foo
                    e: list<list<int>>? default 1
                  Kind: [NEW = 1, OLD = 2]
                """)
                .finds(
                        "6:27 default 'foo' of 'a' is no 'list<int>'; write its elements with commas between, or '[]' for none [default-value]",
                        "7:27 default 'NEW, OLF' of 'b' is no 'set<Kind>'; write its elements with commas between, or '[]' for none [default-value]",
                        "8:26 default '5' of 'c' is no 'map<int>'; write an object of JSON in quotes, such as '{}', or say it in the doc [default-value]",
                        "9:22 default 'foo' of 'd' is no 'Item'; write an object of JSON in quotes, such as '{}', or say it in the doc [default-value]",
                        "10:33 default '1' of 'e' is no 'list<list<int>>'; write its elements with commas between, or '[]' for none [default-value]");
        Checking.of("""
                types:
                  Item:
                    a: list<int>? default 5
                    b: list<int>? default "1, 2"
                    c: list<int>? default "[1,2]"
                    d: set<Kind>? default "NEW|2"
                    e: set<Kind>? default 'OLD NEW'
                    f: list<string>? default "all of them"
                    g: list<bool>? default "true,false"
                    h: list<string>? default ""
                    i: map<int>? default "{}"
                    j: Item? default '{"a":[1]}'
                    k: list<list<int>>? default "[[1], [2]]"
                    l: json? default none
                    m: list<json>? default none
                    n: list<Kind>? default "[]"
                  Kind: [NEW = 1, OLD = 2]
                """).findsNothing();
    }
}
