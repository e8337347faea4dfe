package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Call.Setting;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls; each stands on line 5. */
class CallsTest {
    private static final String METHODS =
            "write one of get, post, put, patch, delete, head with the path: 'get: /jobs/{id}' [call-method]";

    private static Reading reading(String call) {
        return Reading.afterHead("calls:\n  " + call + "\n");
    }

    private static Call read(String content) {
        return reading("a: {" + content + "}").description().calls().get(0);
    }

    private static void refused(String call, String... problems) {
        assertEquals(List.of(problems), reading(call).lines());
    }

    private static List<Boolean> semantics(String content) {
        Call call = read(content);
        return List.of(call.safe(), call.idempotent(), call.semanticsWritten());
    }

    @Test
    void everyMethodByItsWord() {
        for (HttpMethod method : HttpMethod.values()) {
            assertEquals(method, read(method.word() + ": /x").method());
        }
    }

    @Test
    void fixedValuesAreWhatIsWritten() {
        Call call = read(
                "post: /, query: {a: =007, b: = true, c: \"= 'x y'\", d: {value: 1.0}, e: '= \"\"', f: {value: ''},"
                        + " value: int, g: {type: int}}, body: {h: = 1.0, i: = true, j: = '1', k: {value: a b}}");
        assertEquals(
                List.of(
                        "a=\"007\"",
                        "b=\"true\"",
                        "c=\"x y\"",
                        "d=\"1.0\"",
                        "e=\"\"",
                        "f=\"\"",
                        "h=1.0",
                        "i=true",
                        "j=\"1\"",
                        "k=\"a b\""),
                call.fixed().stream()
                        .map(parameter -> parameter.name() + "="
                                + (parameter.value() instanceof Literal.Text text
                                        ? '"' + text.text() + '"'
                                        : parameter.value().text()))
                        .toList());
        assertEquals(
                List.of("value", "g"),
                call.parameters().stream()
                        .map(parameter -> parameter.field().name().text())
                        .toList());
    }

    @Test
    void fixedValuesWithMistakes() {
        refused(
                "a: {get: /, query: {a: =, b: = x y, c: = 2 - the newest, d: = null, e: \"= 'x\"}}",
                "5:26+1 'a' has no value; write one after '='; an empty one is '' [fixed-form]",
                "5:36+1 more than one word follows '='; put the value in quotes, and what is to be said in a comment"
                        + " [fixed-form]",
                "5:46+1 more than one word follows '='; put the value in quotes, and what is to be said in a comment"
                        + " [fixed-form]",
                "5:65+4 'null' is no value; write a value, or put the text in quotes [literal-form]",
                "5:77+2 the quote in ''x' is not closed; end the quoted text with ' [quote-form]");
        refused(
                "a: {post: /, body: {a: = 007, b: {value: 1e3, doc: x}, c: {value: }}, query: {d: {value: [1]}}}",
                "5:28+3 '007' may be read as a text or as a number; write plain digits, true or false, or put the text in"
                        + " quotes [literal-form]",
                "5:49+3 unknown key 'doc'; use one of value [unknown-key]",
                "5:44+3 '1e3' may be read as a text or as a number; write plain digits, true or false, or put the text in"
                        + " quotes [literal-form]",
                "5:62+5 'value' has no value; write one value, or leave the key out [missing-value]",
                "5:92+1 'value' is a list; write one value [wrong-kind]");
    }

    @Test
    void whatEveryCallSendsIsFixed() {
        assertEquals(
                List.of(
                        "4:12+3 what every call sends has a fixed value; write '= VALUE', or declare the parameter under"
                                + " the calls [fixed-form]",
                        "4:17+1 'b' has no value; write '= VALUE', or leave the key out [missing-value]"),
                Reading.afterHead("query: {a: int, b: , c: = 1}\n").lines());
    }

    @Test
    void semanticsFollowTheMethodUnlessWritten() {
        assertEquals(List.of(true, true, false), semantics("get: /x"));
        assertEquals(List.of(false, false, false), semantics("post: /x"));
        assertEquals(List.of(false, true, false), semantics("put: /x"));
        assertEquals(List.of(false, true, false), semantics("delete: /x"));
        assertEquals(List.of(false, false, false), semantics("patch: /x"));
    }

    @Test
    void writtenSemantics() {
        assertEquals(List.of(false, false, true), semantics("get: /x, safe: false"));
        assertEquals(List.of(false, true, true), semantics("get: /x, safe: false, idempotent: true"));
        assertEquals(List.of(true, true, true), semantics("post: /x, safe: true"));
        assertEquals(List.of(false, true, true), semantics("post: /x, idempotent: true"));
        assertEquals(List.of(true, false, true), semantics("get: /x, idempotent: false"));
        assertEquals(List.of(false, true, true), semantics("put: /x, safe: false"));
    }

    @Test
    void answersThatSayThatThereIsNothing() {
        assertEquals(
                List.of(text("404", 5, 25), text("410", 5, 36)),
                read("get: /x, absent: [404, GONE, 410]").absence().statuses());
        assertEquals(
                List.of(text("GONE", 5, 30)),
                read("get: /x, absent: [404, GONE, 410]").absence().errors());
        assertEquals(
                new Absence(List.of(text("404", 5, 24)), List.of()),
                read("get: /x, absent: 404").absence());
        assertEquals(Absence.NONE, read("get: /x").absence());
    }

    @Test
    void whatIsNoAnswer() {
        refused(
                "a: {get: /x, absent: [404.5, true, {}, 0x194]}",
                "5:38+1 an item of a list is a mapping; write one text [wrong-kind]",
                "5:25+5 '404.5' is not a whole number; write it in plain digits, such as 12 [not-a-number]",
                "5:32+4 'true' stands where a text is wanted; put it in quotes: \"true\" [not-text]",
                "5:42+5 '0x194' is not a whole number; write it in plain digits, such as 12 [not-a-number]");
        refused(
                "a: {get: /x, absent: []}",
                "5:16+6 'absent' names no answer; write which one says that there is nothing, such as 'absent: [404]', or"
                        + " leave the key out [missing-value]");
        refused(
                "a: {get: /x, absent: }",
                "5:16+6 'absent' has no value; write a text or a list of texts, or leave the key out [missing-value]");
        refused(
                "a: {get: /x, absent: {status: 404}}",
                "5:24+1 'absent' is a mapping; write a text or a list of texts [wrong-kind]");
    }

    @Test
    void parametersOfAllPlacesInOrderOfWriting() {
        Call call = read("post: '/x/{p}', body: {b: string}, form: {f: string}, header: {H: string}, path: {p: long},"
                + " query: {q: string, r: string}");
        assertEquals(
                List.of("BODY b", "FORM f", "HEADER H", "PATH p", "QUERY q", "QUERY r"),
                call.parameters().stream()
                        .map(p -> p.location() + " " + p.field().name())
                        .toList());
        assertEquals(2, call.parametersIn(Location.QUERY).size());
        assertEquals(null, call.body());
    }

    @Test
    void bodyThatIsOneValue() {
        assertEquals(
                new TypeRef.ListOf(Parts.scalar(ScalarType.LONG, 5, 29), false, at(5, 24, 10)),
                read("post: /x, body:  list<long>").body());
        refused(
                "a: {post: /x, body: Filter?}",
                "5:23+6 a body that is one value can't be left out; leave out the '?' [type-form]");
    }

    @Test
    void nameDocAndDeprecation() {
        Call call = read("get: /x, doc: It reads., java: readX, deprecated: use b");
        assertEquals("It reads.", call.doc());
        assertEquals(text("readX", 5, 38), call.javaName());
        assertEquals(new Deprecation("use b", at(5, 57, 5)), call.deprecation());
    }

    @Test
    void envelopeAndPagingOfItsOwnOrNone() {
        Call none = read("get: /x, envelope: none, paging: none");
        assertInstanceOf(Setting.None.class, none.envelope());
        assertInstanceOf(Setting.None.class, none.paging());
        Call own = read("get: /x, envelope: {code: c, success: 0}, paging: {request: {cursor: next}, response:"
                + " {cursor: next}}");
        assertEquals("c", own.envelope().orElse(null).orElseThrow().code().text());
        assertEquals(
                "next",
                own.paging().orElse(null).orElseThrow().response().cursor().text());
        assertInstanceOf(Setting.Inherited.class, read("get: /x").envelope());
    }

    @Test
    void envelopeThatIsNeitherMappingNorNone() {
        refused(
                "a: {get: /x, envelope: nothing}",
                "5:26+7 'envelope' is a text; write a mapping of keys and values, or none [wrong-kind]");
    }

    @Test
    void noMethod() {
        Reading reading = reading("a: {path: {id: long}}");
        assertEquals(List.of("5:3+1 'a' has no method; " + METHODS), reading.lines());
        assertEquals("/{id}", reading.partly().calls().get(0).path().text());
    }

    @Test
    void twoMethods() {
        refused("a: {get: /x, post: /y}", "5:16+4 'post' is a second method of 'a'; " + METHODS);
    }

    @Test
    void callWithNothing() {
        Reading reading = reading("a:");
        assertEquals(
                List.of("5:3+1 'a' has no value; write a mapping that holds the method: 'get: /jobs/{id}', or leave the"
                        + " key out [missing-value]"),
                reading.lines());
        assertEquals("a", reading.partly().calls().get(0).name().text());
    }

    @Test
    void callOnOneLine() {
        refused(
                "a: GET /x",
                "5:6+6 'a' is a text; write a mapping that holds the method: 'get: /jobs/{id}' [wrong-kind]");
    }

    @Test
    void keyThatCallsLack() {
        refused(
                "a: {get: /x, querry: {a: string}}",
                "5:16+6 unknown key 'querry'; did you mean 'query'? [unknown-key]");
    }

    @Test
    void aListOfOneTypeAsOtherNotationsWriteIt() {
        refused("a: {get: /x, returns: [Thing]}", "5:25+1 'returns' is a list; write 'list<Thing>' [wrong-kind]");
        refused("a: {get: /x, returns: [A, B]}", "5:25+1 'returns' is a list; write a type [wrong-kind]");
    }

    @Test
    void keysOfOtherNotationsAreTranslated() {
        refused(
                "a: {get: /x, summary: x, parameters: [], response: Thing, responses: {}}",
                "5:16+7 unknown key 'summary'; write 'doc' [unknown-key]",
                "5:28+10 unknown key 'parameters'; write 'path' or 'query' or 'header' or 'form' or 'body'"
                        + " [unknown-key]",
                "5:44+8 unknown key 'response'; write 'returns' [unknown-key]",
                "5:61+9 unknown key 'responses'; write 'returns' [unknown-key]");
    }

    @Test
    void everyMistakeOfACallIsReported() {
        refused(
                "a: {get: 5, safe: no, query: {x: list}, returns: long - x, rules: ['x is y'], deprecated: 1}",
                "5:36+4 'list' says nothing of its elements; write list<string>, for example [type-form]",
                "5:12+1 '5' stands where a text is wanted; put it in quotes: \"5\" [not-text]",
                "5:21+2 'no' is not true or false; write 'safe: true' or 'safe: false' [not-boolean]",
                "5:57+3 '- x' follows the type; write the type only; a doc belongs under 'doc' [type-form]",
                "5:93+1 '1' stands where a text is wanted; put it in quotes: \"1\" [not-text]",
                "5:73+4 'is y' is no rule; write 'a counts only when b is set', 'a has no effect when b is set', or"
                        + " 'at least one of a, b' [rule-form]");
    }
}
