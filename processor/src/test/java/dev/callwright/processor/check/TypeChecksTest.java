package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class TypeChecksTest {
    private static final String MONEY = """
            callwright: 1
            api: %s
            package: com.acme.%s
            types:
              Money: {amount: %s}
            """;

    @Test
    void everyTypeIsDeclared() {
        Checking.of("""
                calls:
                  find:
                    get: /
                    query: {kind: Kimd}
                    returns: map<list<strng>>
                types:
                  Kind: [A]
                  Item: {x: Colour}
                """)
                .finds(
                        "7:19 unknown type 'Kimd'; did you mean 'Kind'? [unknown-type]",
                        "8:23 unknown type 'strng'; did you mean 'string'? [unknown-type]",
                        "11:13 unknown type 'Colour'; use one of Item, Kind, binary, bool, date, datetime, decimal, double, instant, int, json, long, string, text, time [unknown-type]");
        Checking.model("x: Item?\ny: list<Item?>").findsNothing();
    }

    @Test
    void aTypeOfAnotherNotationIsTranslated() {
        Checking.model("id: Integer\nopen: boolean\nmeta: object\nstatus: enum")
                .finds(
                        "6:9 unknown type 'Integer'; write int, or long where it may be beyond two billion [unknown-type]",
                        "7:11 unknown type 'boolean'; write bool [unknown-type]",
                        "8:11 unknown type 'object'; write json for any content, map<...> for any names, or declare a type [unknown-type]",
                        "9:13 unknown type 'enum'; declare it under 'types', as a list of its constants [unknown-type]");
    }

    @Test
    void noTypeHasTheNameOfOneOfTheNotation() {
        Checking.of("""
                types:
                  M: {on: date, raw: json}
                  date: {year: int, month: int}
                  json - raw: {x: int}
                  page java Sheet: {x: int}
                  list: [A, B]
                """)
                .finds(
                        "6:3 wherever a type is named, 'date' is that of the notation; give this one another name; its class keeps its own by 'java Date' [type-name]",
                        "7:3 wherever a type is named, 'json' is that of the notation; give this one another name; its class keeps its own by 'java Json' [type-name]",
                        "8:3 wherever a type is named, 'page' is that of the notation; give this one another name; its class keeps its own by 'java Sheet' [type-name]",
                        "9:3 wherever a type is named, 'list' is that of the notation; give this one another name; its class keeps its own by 'java List' [type-name]");
        Checking.of("calls: {b: {get: /b, returns: date}}\ntypes: {date: {year: int}}")
                .finds(
                        "5:9 wherever a type is named, 'date' is that of the notation; give this one another name; its class keeps its own by 'java Date' [type-name]");
        Checking.of("""
                types:
                  M: {on: Date, day: day, format: format}
                  Date: {year: int}
                  day java Day: {month: int}
                  format: [A]
                """).findsNothing();
    }

    @Test
    void aTypeOfAUsedDescriptionIsKnown() {
        Checking.of("""
                use: [money.yaml]
                calls:
                  find: {get: /, returns: Money}
                """)
                .with("money.yaml", MONEY.formatted("Bank", "bank", "long"))
                .findsNothing();
    }

    @Test
    void aTypeIsDeclaredByOneUsedDescription() {
        String both = """
                use: [one.yaml, two.yaml]
                calls:
                  find: {get: /, returns: Money}
                """;
        String one = MONEY.formatted("One", "one", "long");
        String two = MONEY.formatted("Two", "two", "decimal");
        Checking.of(both)
                .with("one.yaml", one)
                .with("two.yaml", two)
                .finds(
                        "6:27 type 'Money' is declared at one.yaml:5:3 and at two.yaml:5:3; declare it here, or rename one of them [ambiguous-type]");
        Checking.of(both + "types: {Money: {x: int}}\n")
                .with("one.yaml", one)
                .with("two.yaml", two)
                .findsNothing();
    }

    @Test
    void keysOfMapsAreTextsOrEnums() {
        Checking.model("x: map<long, string>\ny: list<map<Item, int>>")
                .finds(
                        "6:12 'long' can't be the key of a map; write string or an enum [map-key]",
                        "7:17 'Item' can't be the key of a map; write string or an enum [map-key]");
        Checking.of("""
                types:
                  Kind: [A]
                  Item: {x: "map<Kind, int>", y: map<string>}
                """).findsNothing();
    }

    @Test
    void keysThatReadAlikeWouldBeOne() {
        Checking.of("""
                types:
                  Item:
                    x: list<map<Kind, int>>
                    y: map<Size, int>
                  Kind:
                    - A = "1"
                    - B = 1
                    - C = "true"
                    - D = true
                  Size:
                    - E = 1
                    - F = "1.0"
                """)
                .finds(
                        "6:17 as the key of a map, constants 'A' and 'B' of 'Kind' both are '1'; write string, or leave one of them out [map-key]",
                        "6:17 as the key of a map, constants 'C' and 'D' of 'Kind' both are 'true'; write string, or leave one of them out [map-key]");
    }

    @Test
    void aPageIsAResult() {
        Checking.model("x: page<long>")
                .finds("6:8 'page<long>' can only be what a call returns; write list<...> here [page-place]");
        Checking.of("""
                paging: {request: {page: n}, response: {items: list}}
                calls:
                  find: {get: /, query: {n: int?}, returns: list<page<long>>}
                """).finds("6:50 'page<long>' can only be what a call returns; write list<...> here [page-place]");
        Checking.of("""
                paging: {request: {page: n}, response: {items: list}}
                calls:
                  find: {get: /, query: {n: int?}, returns: page<long>}
                """).findsNothing();
    }

    @Test
    void binaryContentIsWhole() {
        Checking.model("x: binary")
                .finds(
                        "6:8 binary content can't be part of a model; make it the whole result, the whole body or a form field, or write string for text in Base64 [binary-place]");
        Checking.call("post: /\nquery: {x: binary}")
                .finds(
                        "7:16 binary content can't be part of the query; make it the whole result, the whole body or a form field, or write string for text in Base64 [binary-place]");
        Checking.call("get: /\nreturns: list<binary>")
                .finds(
                        "7:19 binary content can't be part of the result; make it the whole result, the whole body or a form field, or write string for text in Base64 [binary-place]");
        Checking.call("get: /\nreturns: binary").findsNothing();
        Checking.call("put: /\nbody: binary").findsNothing();
        Checking.call("post: /\nform: {files: map<binary>}")
                .finds(
                        "7:23 binary content can't be part of a form; make it the whole result, the whole body or a form field, or write string for text in Base64 [binary-place]");
        Checking.call("post: /\nquery: {files: list<binary>}")
                .finds(
                        "7:25 binary content can't be part of the query; make it the whole result, the whole body or a form field, or write string for text in Base64 [binary-place]");
        Checking.call("post: /\nform: {file: binary}").findsNothing();
        Checking.call("post: /\nform: {files: list<binary>}").findsNothing();
    }

    @Test
    void aTextThatIsNoJsonIsAWholeResult() {
        Checking.model("x: text")
                .finds("6:8 'text' is a whole result that is no JSON, and can't be part of a model; write string"
                        + " [text-place]");
        Checking.call("post: /\nquery: {x: 'list<text>?'}")
                .finds("7:22 'text' is a whole result that is no JSON, and can't be part of the query; write string"
                        + " [text-place]");
        Checking.call("get: /\nreturns: map<text>")
                .finds("7:18 'text' is a whole result that is no JSON, and can't be part of the result; write string"
                        + " [text-place]");
        Checking.call("put: /\nbody: text")
                .finds("7:11 'text' is a whole result that is no JSON, and can't be part of the body; write binary for"
                        + " a body that is no JSON, or string for one that is [text-place]");
        Checking.call("get: /\nreturns: text").findsNothing();
        Checking.call("get: /\nreturns: text?\nabsent: 404").findsNothing();
    }

    @Test
    void aPageOrBinaryContentIsAlwaysThere() {
        Checking.call("get: /\nreturns: binary?")
                .finds("7:14 'binary' as a result is always there; leave out the '?' [optional-result]");
        Checking.call("get: /\nreturns: string?").findsNothing();
    }
}
