package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class FixedChecksTest {
    @Test
    void aValueInAPathIsWrittenThere() {
        Checking.call("get: /{v}/items\npath: {v: = a/ä}")
                .finds("7:12 the value of 'v' is fixed, and so is part of the path; write it there:"
                        + " '/a%2F%C3%A4/items' [fixed-path]");
        Checking.call("get: /items\npath: {v: = 2}")
                .finds("7:12 the value of 'v' is fixed, and so is part of the path; write it there: '2' [fixed-path]");
        Checking.call("get: /items?v=2")
                .finds("6:10 path '/items?v=2' holds a query; declare its parameters under 'query', fixed ones too"
                        + " [path-template]");
    }

    @Test
    void aHeaderHasAValueThatHeadersCanHave() {
        Checking.of("header: {X-A: = ä, X-B: \"= ' a'\", X-C: = \"\", X-D: \"= 'a\\tb: c'\"}\n")
                .finds(
                        "4:17 header 'X-A' can't have the value 'ä'; encode it the way the API wants [fixed-header]",
                        "4:28 header 'X-B' can't have the value ' a'; leave out the space around it [fixed-header]");
        Checking.call("get: /\nheader: {X-A: \"= 'a\\u0000b'\"}\nquery: {a: \"= 'ä\\u0001'\"}")
                .finds("7:19 header 'X-A' can't have the value 'a\\u0000b'; encode it the way the API wants"
                        + " [fixed-header]");
    }

    @Test
    void namesAreThoseThatTheirPlaceTakes() {
        Checking.of("query: {'': = 1}\nheader: {a b: = 1, Host: = x}\n")
                .finds(
                        "4:9 a parameter in the query has no name; name it [parameter-name]",
                        "5:10 'a b' can't be the name of a header; take ASCII letters, digits and '-' [header-name]",
                        "5:20 header 'Host' is set by the client; leave it out [header-reserved]");
        Checking.call("get: /\nquery: {a: \"= '\\uD800'\"}")
                .finds("7:16 '\\ud800' holds half of a surrogate pair; write the character itself, or both halves"
                        + " [name-encoding]");
    }

    @Test
    void noParameterIsFixedAndAskedForToo() {
        Checking.call("get: /\nheader: {X-A: string, x-a: = 1, X-B: = 1, x-b: = 2}")
                .finds(
                        "7:27 parameter 'x-a' is declared already, at shop.yaml:7:14; leave one of them out, or rename it"
                                + " [duplicate-parameter]",
                        "7:47 parameter 'x-b' is declared already, at shop.yaml:7:37; leave one of them out, or rename it"
                                + " [duplicate-parameter]");
        Checking.of("header: {X-A: = 1, x-a: = 2}\n")
                .finds(
                        "4:20 parameter 'x-a' is declared already, at shop.yaml:4:10; leave one of them out, or rename it"
                                + " [duplicate-parameter]");
        Checking.of("header: {X-A: = 1}\nquery: {v: = 1}\ncalls: {find: {get: /, header: {x-a: = 2}, query: {v:"
                        + " int?}}}\n")
                .findsNothing();
    }

    @Test
    void whatIsFixedInABodyIsABody() {
        Checking.call("get: /\nform: {a: = 1}")
                .finds("7:12 GET call 'find' has a body; write its parameters under 'query', or take another method"
                        + " [body-on-get]");
        Checking.call("post: /\nform: {a: int}\nbody: {b: = 1}")
                .finds(
                        "7:12 call 'find' has a form and a body; write all under 'form' or all under 'body' [body-twice]");
        Checking.call("post: /\nform: {grant_type: = client_credentials}\nquery: {a: = 1}")
                .findsNothing();
    }

    @Test
    void thereAreNotTooManyAndNoneIsTooLong() {
        StringBuilder fixed = new StringBuilder("get: /\nquery:\n  b: int?");
        for (int i = 0; i < 1_000; i++) {
            fixed.append("\n  a").append(i).append(": = 1");
        }
        Checking.call(fixed.toString())
                .finds("5:3 'find' has 1001 parameters, more than 1000; divide it into several [too-many]");
        String text = "x".repeat(60_001);
        Checking.call("get: /\nquery: {a: = " + text + "}")
                .finds("7:18 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…' has 60001 bytes, more than the 60000 that a text of the"
                        + " client can have; write a shorter one [text-too-long]");
    }
}
