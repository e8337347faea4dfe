package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class ParameterChecksTest {
    @Test
    void aParameterHasAName() {
        Checking.call("get: /\nquery: {\"\": string}")
                .finds("7:13 a parameter in the query has no name; name it [parameter-name]");
        Checking.model("\"\": string").findsNothing();
    }

    @Test
    void aHeaderNameIsAToken() {
        Checking.call("get: /\nheader: {\"X Trace\": string, \"X:y\": string}")
                .finds(
                        "7:14 'X Trace' can't be the name of a header; take ASCII letters, digits and '-' [header-name]",
                        "7:33 'X:y' can't be the name of a header; take ASCII letters, digits and '-' [header-name]");
        Checking.call("get: /\nheader: {\"X\\r\\nHost\": string}")
                .finds(
                        "7:14 'X\\u000d\\u000aHost' can't be the name of a header; take ASCII letters, digits and '-' [header-name]");
        Checking.call("get: /\nheader: {X-Trace_1.2: string}").findsNothing();
    }

    @Test
    void theClientSetsSomeHeadersItself() {
        Checking.call("get: /\nheader: {Content-Length: long, HOST: string, Proxy-Authorization: string}")
                .finds(
                        "7:14 header 'Content-Length' is set by the client; leave it out [header-reserved]",
                        "7:36 header 'HOST' is set by the client; leave it out [header-reserved]",
                        "7:50 header 'Proxy-Authorization' is set by the client; leave it out [header-reserved]");
        Checking.call("get: /\nheader: {Authorization: string sensitive}").findsNothing();
    }

    @Test
    void whatTravelsAsTextIsPlain() {
        Checking.of("""
                calls:
                  find:
                    post: /{p}
                    path: {p: 'map<Kind, int>'}
                    query: {a: Item, b: list<list<long>>, c: map<string?>, d: list<long?>, m: map<list<int>>}
                    header: {e: list<Item>, f: map<string>}
                    form: {n: map<Item>, o: map<map<string>>}
                types:
                  Item: {x: int}
                  Kind: [A]
                """)
                .finds(
                        "7:16 'map<Kind, int>' can't travel in the path; take one value, an enum, or a list of them; json for JSON as text [parameter-type]",
                        "8:16 'Item' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "8:25 'list<list<long>>' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "8:46 'map<string?>' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "8:63 'list<long?>' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "8:79 'map<list<int>>' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "9:17 'list<Item>' can't travel in a header; take one value, an enum, or a list of them; write 'style json' for JSON as text [parameter-type]",
                        "9:32 'map<string>' can't travel in a header; take one value, an enum, or a list of them; write 'style json' for JSON as text [parameter-type]",
                        "10:15 'map<Item>' can't travel in a form; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "10:29 'map<map<string>>' can't travel in a form; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]");
        Checking.of("""
                calls:
                  find:
                    get: /
                    query: {a: Kind, b: list<Kind>, c: set<datetime>, d: json, e: 'map<Kind, date>?', f: map<json>}
                types:
                  Kind: [A]
                """).findsNothing();
    }

    @Test
    void inStyleJsonAnythingTravelsButInAPath() {
        String types = """
                types:
                  Item: {x: int}
                  Block by kind: {item: Item}
                """;
        Checking.of("""
                calls:
                  find:
                    post: /
                    query: {a: Item? style json, b: list<list<long>> style json, c: list<Block?> style json}
                    header: {d: map<string?> style json, e: Block style json}
                    form: {f: set<Item> style json, g: map<map<date>> style json format yyyy/MM/dd}
                """ + types).findsNothing();
        Checking.of("formats: {lists: json}\ncalls: {find: {get: /, query: {a: list<Item>, b: Item, c: Block}}}\n"
                        + types)
                .finds(
                        "5:50 'Item' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "5:59 'Block' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]");
        Checking.of("""
                calls:
                  find:
                    get: /{a}/{b}/{c}
                    path: {a: Item style json, b: list<Block> style json, c: map<string> style json}
                """ + types)
                .finds(
                        "7:15 'Item' can't travel in the path; take one value, an enum, or a list of them; json for JSON as text [parameter-type]",
                        "7:35 'list<Block>' can't travel in the path; take one value, an enum, or a list of them; json for JSON as text [parameter-type]",
                        "7:62 'map<string>' can't travel in the path; take one value, an enum, or a list of them; json for JSON as text [parameter-type]");
    }

    @Test
    void noFileTravelsAsJsonText() {
        Checking.call("post: /\nform: {a: list<binary> style json, b: binary style json}")
                .finds(
                        "7:12 style 'json' of 'a' has no meaning, since each file is a part of its own; leave it out [style-place]",
                        "7:40 style 'json' of 'b' has no meaning for 'binary'; leave it out, or write a list, map, model or json [style-place]");
    }

    @Test
    void severalFilesHaveNoStyle() {
        Checking.call("post: /\nform: {a: list<binary> style brackets, b: list<binary>? non-empty max 3}")
                .finds("7:12 style 'brackets' of 'a' has no meaning, since each file is a part of its own; leave it"
                        + " out [style-place]");
        Checking.of("formats: {lists: json}\ncalls:\n  find:\n    post: /\n    form: {a: list<binary>}\n")
                .findsNothing();
    }

    @Test
    void onlyWhatIsMoreThanOneValueIsInStyleJson() {
        Checking.of("""
                calls:
                  find:
                    post: /
                    query: {a: Kind style json, b: string style json, c: Item style pipe, h: json style json}
                    body: {d: Item style json, e: map<int> style json, f: list<int> style json}
                types:
                  Item: {g: 'Item? style json'}
                  Kind: [A]
                """)
                .finds(
                        "7:13 style 'json' of 'a' has no meaning for 'Kind'; leave it out, or write a list, map, model or json [style-place]",
                        "7:33 style 'json' of 'b' has no meaning for 'string'; leave it out, or write a list, map, model or json [style-place]",
                        "7:55 style 'pipe' of 'c' has no meaning for 'Item'; leave it out, or write a list [style-place]",
                        "7:58 'Item' can't travel in the query; take one value, an enum, or a list or map of them; write 'style json' for JSON as text [parameter-type]",
                        "7:75 style 'json' of 'h' has no meaning, since it is JSON text already; leave it out [style-place]");
    }

    @Test
    void onlyJsonTellsAbsentAndNullApart() {
        Checking.call("get: /\nquery: {a: string? nullable}")
                .finds(
                        "7:13 'a' is nullable, but the query can't tell null from absent; leave out 'nullable' [nullable-place]");
        Checking.call("patch: /\nbody: {a: string? nullable}").findsNothing();
    }

    @Test
    void onlyListsOutsideJsonHaveAStyle() {
        Checking.call("post: /\nquery: {a: string style comma}\nbody: {b: list<long> style comma}")
                .finds(
                        "7:13 style 'comma' of 'a' has no meaning for 'string'; leave it out, or write a list [style-place]",
                        "8:12 style 'comma' of 'b' has no meaning, since lists in JSON are arrays; leave it out [style-place]");
        Checking.model("a: list<long> style pipe")
                .finds(
                        "6:5 style 'pipe' of 'a' has no meaning, since lists in JSON are arrays; leave it out [style-place]");
        Checking.call("get: /\nquery: {a: map<long> style brackets}")
                .finds("7:13 style 'brackets' of 'a' has no meaning for 'map<long>'; leave it out, or write a list"
                        + " [style-place]");
        Checking.call("get: /\nquery: {a: list<long> style comma}").findsNothing();
        Checking.model(
                        "a: list<long> style json\nb: map<set<int>> style json\nc: json style json\nd: Item? style json\n"
                                + "e: long style json\nf: list<string>\ng: date style json")
                .finds(
                        "10:5 style 'json' of 'e' has no meaning for 'long'; leave it out, or write a list, map, model"
                                + " or json [style-place]",
                        "12:5 style 'json' of 'g' has no meaning for 'date'; leave it out, or write a list, map, model"
                                + " or json [style-place]");
    }

    @Test
    void aStyleFitsItsPlace() {
        Checking.call("get: /{a}\npath: {a: list<long> style repeat}")
                .finds(
                        "7:12 style 'repeat' of 'a' repeats a name, which the path can't; write 'style comma', for example"
                                + " [style-fit]");
        Checking.call("get: /\nheader: {a: list<long> style brackets}")
                .finds("7:14 style 'brackets' of 'a' repeats a name, which a header can't; write 'style comma', for"
                        + " example [style-fit]");
        Checking.call("get: /{a}\npath: {a: list<long>}\nheader: {b: list<long> style pipe}")
                .findsNothing();
    }

    @Test
    void onlyAListInAPathIsSegments() {
        Checking.call("post: /\nquery: {a: list<string> style segments}\nheader: {b: list<long> style segments}\n"
                        + "form: {c: set<string> style segments}")
                .finds(
                        "7:13 style 'segments' of 'a' has no meaning, since the query has no segments; write 'style"
                                + " comma', for example [style-fit]",
                        "8:14 style 'segments' of 'b' has no meaning, since a header has no segments; write 'style"
                                + " comma', for example [style-fit]",
                        "9:12 style 'segments' of 'c' has no meaning, since a form has no segments; write 'style"
                                + " comma', for example [style-fit]");
        Checking.call("get: /{a}\npath: {a: string style segments}")
                .finds("7:12 style 'segments' of 'a' has no meaning for 'string'; leave it out, or write a list"
                        + " [style-place]");
        Checking.model("a: list<string> style segments")
                .finds("6:5 style 'segments' of 'a' has no meaning, since lists in JSON are arrays; leave it out"
                        + " [style-place]");
        Checking.call("get: /{a}\npath: {a: list<string>? style segments}")
                .finds("7:12 path parameter 'a' can't be left out of the path; leave out the '?' [path-optional]");
        Checking.call("get: /{+a}/{b*}\npath: {a: list<string> style segments, b: list<string> style segments}")
                .finds("6:10 path '/{+a}/{b*}' has '{+a}' for several segments; write '{a}', and let it be a list in"
                        + " style segments [path-template]");
        Checking.call("get: /a/{a}:undelete/{b}\npath: {a: list<string> style segments, b: set<int> style segments}")
                .findsNothing();
    }
}
