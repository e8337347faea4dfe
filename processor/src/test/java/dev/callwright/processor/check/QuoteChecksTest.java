package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class QuoteChecksTest {
    @Test
    void onlyNumbersAndBooleansAndEnumsOfNumbersAreQuoted() {
        Checking.model("a: string quoted\nb: list<Item> quoted\nc: Colour? quoted - of no known type\nd: json? quoted")
                .finds(
                        "6:5 'quoted' has no meaning for 'a', which is 'string'; leave it out, or write int, long, double, decimal or bool [quoted-type]",
                        "7:5 'quoted' has no meaning for 'b', which is 'list<Item>'; leave it out, or write int, long, double, decimal or bool [quoted-type]",
                        "8:8 unknown type 'Colour'; use one of Item, binary, bool, date, datetime, decimal, double, instant, int, json, long, string, text, time [unknown-type]",
                        "9:5 'quoted' has no meaning for 'd', which is 'json'; leave it out, or write int, long, double, decimal or bool [quoted-type]");
        Checking.of("types:\n  Color: [RED]\n  Item:\n    a: map<Color, instant> quoted")
                .finds(
                        "7:5 'quoted' has no meaning for 'a', which is 'map<Color, instant>'; leave it out, or write int, long, double, decimal or bool [quoted-type]");
        Checking.model("""
                a: int quoted
                b: long? quoted
                c: double quoted nullable
                d: decimal quoted min 0.01 max 99 default 1.50
                e: bool? quoted default true
                f: list<long?> quoted non-empty
                g: set<int>? quoted
                h: map<list<decimal>>? quoted sensitive
                """).findsNothing();
    }

    @Test
    void anEnumIsQuotedIfAllItsValuesAreNumbers() {
        String types = """
                types:
                  Item:
                    a: Sex quoted
                    b: list<Sex?>? quoted nullable
                    c: map<Sex, set<Sex>> quoted sensitive
                    d: map<Word, list<Sex>>? quoted
                    e: Sex? quoted default MALE
                  Word:
                    - RED
                  Sex:
                    - MALE = 1
                """;
        Checking.of(types + "    - OTHER = -2.5\n").findsNothing();
        Checking.of("use: [sex.yaml]\ntypes:\n  Item:\n    a: Sex quoted\n    b: Word? quoted\n")
                .with("sex.yaml", "callwright: 1\napi: Sexes\npackage: com.acme.sex\n" + types)
                .finds(
                        "8:5 'quoted' has no meaning for 'b', since the text 'RED' of 'Word' always is in quotes; leave it out, or give each constant a number, as in '= 1' [quoted-type]");
    }

    @Test
    void anEnumWithOtherValuesThanNumbersIsNot() {
        Checking.of("""
                types:
                  Item:
                    a: Word quoted
                    b: map<Sex, list<Mixed>>? quoted
                    c: map<Sex, string> quoted
                    d: set<Yes>? quoted
                  Word:
                    - RED
                  Sex:
                    - MALE = 1
                  Mixed:
                    - ONE = 1
                    - TWO = "2"
                  Yes:
                    - OF_COURSE = true
                """)
                .finds(
                        "6:5 'quoted' has no meaning for 'a', since the text 'RED' of 'Word' always is in quotes; leave it out, or give each constant a number, as in '= 1' [quoted-type]",
                        "7:5 'quoted' has no meaning for 'b', since the text '2' of 'Mixed' always is in quotes; leave it out, or give each constant a number, as in '= 1' [quoted-type]",
                        "8:5 'quoted' has no meaning for 'c', which is 'map<Sex, string>'; leave it out, or write int, long, double, decimal or bool [quoted-type]",
                        "9:5 'quoted' has no meaning for 'd', since 'true' of 'Yes' is no number; leave it out, or give each constant a number, as in '= 1' [quoted-type]");
    }

    @Test
    void onlyWhatTravelsAsJsonIsQuoted() {
        Checking.call("""
                post: /items/{a}
                path: {a: long quoted}
                query: {b: list<int>? quoted style json}
                header: {c: bool? quoted}
                form: {d: 'decimal? quoted - in yuan'}
                """)
                .finds(
                        "7:12 'quoted' has no meaning for 'a', since all is text in the path; leave it out [quoted-place]",
                        "8:13 'quoted' has no meaning for 'b', since all is text in the query; leave it out, or write a list of strings for 'style json' [quoted-place]",
                        "9:14 'quoted' has no meaning for 'c', since all is text in a header; leave it out [quoted-place]",
                        "10:12 'quoted' has no meaning for 'd', since all is text in a form; leave it out [quoted-place]");
        Checking.call("post: /items/{a}\npath: {a: long}\nbody: {b: long quoted, c: 'list<int>? quoted'}")
                .findsNothing();
        Checking.of("""
                calls:
                  find:
                    get: /items
                    query: {a: Sex quoted}
                types:
                  Sex: [MALE = 1]
                """)
                .finds(
                        "7:13 'quoted' has no meaning for 'a', since all is text in the query; leave it out [quoted-place]");
    }

    @Test
    void aDefaultAndBoundsAreThoseOfTheNumber() {
        Checking.model("a: long? quoted default '5'\nb: decimal quoted min 1.5 max 1\nc: int? quoted non-empty")
                .finds(
                        "6:29 default '5' of 'a' is no 'long'; write a whole number of 64 bits [default-value]",
                        "7:35 max '1' of 'b' is less than its min '1.5'; exchange them [bound-order]",
                        "8:5 'non-empty' has no meaning for 'c', which is 'int'; leave it out, or write a string, list, set or map [non-empty-type]");
    }
}
