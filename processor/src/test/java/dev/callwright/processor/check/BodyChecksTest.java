package dev.callwright.processor.check;

import dev.callwright.processor.description.Parameter;
import org.junit.jupiter.api.Test;

class BodyChecksTest {
    @Test
    void aRequestHasOneBody() {
        Checking.call("post: /\nform: {a: string}\nbody: {b: string}")
                .finds(
                        "7:12 call 'find' has a form and a body; write all under 'form' or all under 'body' [body-twice]");
        Checking.call("post: /\nform: {a: string}\nbody: list<long>")
                .finds(
                        "7:12 call 'find' has a form and a body; write all under 'form' or all under 'body' [body-twice]");
        Made.of(Made.call("send", Made.string(), new Parameter(Parameter.Location.BODY, Made.field("x"))))
                .finds(
                        "ShopSpec.string: the body of call 'send' is one value and has fields too; declare a type that has them all, or leave the value out [body-twice]");
        Checking.call("post: /\nbody: {b: string}\nquery: {c: string}").findsNothing();
    }

    @Test
    void aGetHasNoBody() {
        Checking.call("get: /\nbody: {b: string}")
                .finds(
                        "7:12 GET call 'find' has a body; write its parameters under 'query', or take another method [body-on-get]");
        Checking.call("get: /\nform: {b: string}")
                .finds(
                        "7:12 GET call 'find' has a body; write its parameters under 'query', or take another method [body-on-get]");
        Checking.call("head: /\nbody: string")
                .finds(
                        "7:11 HEAD call 'find' has a body; write its parameters under 'query', or take another method [body-on-get]");
        Checking.call("get: /\nquery: {b: string}").findsNothing();
    }

    @Test
    void aDeleteHasNoBodyEither() {
        Checking.call("delete: /\nbody: {b: string}")
                .finds(
                        "7:12 warning: DELETE call 'find' has a body, which servers and proxies may ignore; write its parameters under 'query' if the server takes them there [body-on-delete]");
        Checking.call("delete: /\nquery: {b: string}").findsNothing();
    }

    @Test
    void aHeadCallReturnsNothing() {
        Checking.call("head: /\nreturns: string")
                .finds(
                        "7:14 HEAD call 'find' returns 'string', but the answer to HEAD has no content; leave out 'returns', or write 'get' [head-result]");
        Checking.call("head: /").findsNothing();
    }
}
