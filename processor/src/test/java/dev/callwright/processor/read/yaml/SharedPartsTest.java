package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.number;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Envelope, paging and formats of a description; each stands on line 4. */
class SharedPartsTest {
    private static void refused(String rest, String... problems) {
        assertEquals(List.of(problems), Reading.afterHead(rest + "\n").lines());
    }

    private static Envelope envelope(String content) {
        return Reading.afterHead("envelope: {" + content + "}\n").description().envelope();
    }

    private static Paging paging(String request, String response) {
        return Reading.afterHead("paging: {request: {" + request + "}, response: {" + response + "}}\n")
                .description()
                .paging();
    }

    @Test
    void envelopeWithAllMembers() {
        Envelope envelope = envelope(
                "code: c, success: [0, \"0\", OK, true], data: d, error: e, message: m, requestId: r, detail: t");
        assertEquals(
                List.of(
                        number("0", 4, 31),
                        new Literal.Text("0", at(4, 34, 3)),
                        new Literal.Text("OK", at(4, 39, 2)),
                        new Literal.Bool(true, at(4, 43, 4))),
                envelope.success());
        assertEquals(
                "c d e m r t",
                String.join(
                        " ",
                        envelope.code().text(),
                        envelope.data().text(),
                        envelope.error().text(),
                        envelope.message().text(),
                        envelope.requestId().text(),
                        envelope.detail().text()));
        assertEquals(false, envelope.successWhenAbsent());
    }

    @Test
    void successMayBeOneValue() {
        assertEquals(
                List.of(number("0", 4, 30)), envelope("code: c, success: 0").success());
    }

    @Test
    void codeThatIsAbsentMayMeanSuccess() {
        Envelope envelope = envelope("code: c, success: [0, absent]");
        assertEquals(
                List.of(true, 1),
                List.of(envelope.successWhenAbsent(), envelope.success().size()));
        Envelope quoted = envelope("code: c, success: 'absent'");
        assertEquals(
                List.of(false, 1),
                List.of(quoted.successWhenAbsent(), quoted.success().size()));
    }

    @Test
    void envelopeWithoutWhatItNeeds() {
        refused(
                "envelope: {data: d}",
                "4:11+1 'code' is missing; name the member that says whether a call succeeded [missing-key]",
                "4:11+1 'success' is missing; write the codes that say so: 'success: [0]' [missing-key]");
    }

    @Test
    void partsOfAnEnvelopeWithinOtherObjects() {
        Envelope envelope = envelope(
                "code: error.code, success: absent, data: \"'a.b'\", message: 'error.\"it''s\".x', detail: it's. x y ");
        assertEquals(List.of("error", "code"), envelope.code().names());
        assertEquals(at(4, 18, 10), envelope.code().position());
        assertEquals(List.of("a.b"), envelope.data().names());
        assertEquals(List.of("error", "it's", "x"), envelope.message().names());
        assertEquals(List.of("it's", "x y"), envelope.detail().names());
        assertEquals("it's.x y", envelope.detail().text());
    }

    @Test
    void thePathOfAMemberIsNamesWithDotsBetween() {
        String remedy = "; write names with a dot between them, error.code, and a name that holds a dot in quotes"
                + " [member-path]";
        refused(
                "envelope: {code: error., success: 0, data: a..b, message: .c, detail: \"'a'b\"}",
                "4:18+6 a name is missing" + remedy,
                "4:46+1 a name is missing" + remedy,
                "4:59+1 a name is missing" + remedy,
                "4:75+1 'b' follows a name in quotes" + remedy);
        refused("envelope: {code: \"\", success: 0}", "4:19+0 a name is missing" + remedy);
        refused(
                "envelope: {code: \"'error.code\", success: 0}",
                "4:19+11 the quote in ''error.code' is not closed; end the quoted text with ' [quote-form]");
    }

    @Test
    void envelopeWithMistakes() {
        refused(
                "envelope: {code: 1, success: [08, ~, [0]], dat: d}",
                "4:44+3 unknown key 'dat'; did you mean 'data'? [unknown-key]",
                "4:18+1 '1' stands where a text is wanted; put it in quotes: \"1\" [not-text]",
                "4:38+1 an item of a list is a list; write one text [wrong-kind]",
                "4:31+2 '08' may be read as a text or as a number; write plain digits, true or false, or put the text"
                        + " in quotes [literal-form]",
                "4:35+1 '~' is no value; write a value, or put the text in quotes [literal-form]");
    }

    @Test
    void pagingByPage() {
        assertEquals(
                new Paging.Request.ByPage(text("p", 4, 26), text("s", 4, 35), 0, number("50", 4, 53)),
                paging("page: p, size: s, first: 0, max: 50", "items: i").request());
        assertEquals(1, ((Paging.Request.ByPage) paging("page: p", "").request()).first());
    }

    @Test
    void pagingByOffsetOrCursor() {
        assertEquals(
                new Paging.Request.ByOffset(text("o", 4, 28), null, null),
                paging("offset: o", "items: i, total: t").request());
        assertEquals(
                new Paging.Request.ByCursor(text("c", 4, 28), text("s", 4, 37), null),
                paging("cursor: c, size: s", "cursor: c, more: m").request());
    }

    @Test
    void everyMemberOfAnAnswer() {
        Paging.Response response = paging(
                        "page: p", "items: i, page: p, size: s, total: t, pages: n, cursor: c, more: m")
                .response();
        assertEquals(
                "i p s t n c m",
                String.join(
                        " ",
                        response.items().text(),
                        response.page().text(),
                        response.size().text(),
                        response.total().text(),
                        response.pages().text(),
                        response.cursor().text(),
                        response.more().text()));
    }

    @Test
    void pagingByNothing() {
        refused(
                "paging: {request: {size: s}, response: {}}",
                "4:19+1 none of 'page', 'offset' and 'cursor' is there; name the parameter under exactly one of them"
                        + " [paging-mode]");
    }

    @Test
    void pagingInTwoWays() {
        refused(
                "paging: {request: {page: p, cursor: c}, response: {}}",
                "4:19+1 'page' and 'cursor' are both there; name the parameter under exactly one of them"
                        + " [paging-mode]");
    }

    @Test
    void pagingWithoutHalfOfIt() {
        refused(
                "paging: {request: {page: p}}",
                "4:9+1 'response' is missing; say where an answer holds its items [missing-key]");
    }

    @Test
    void firstPageOnlyWherePagesHaveNumbers() {
        refused(
                "paging: {request: {cursor: c, first: 1}, response: {}}",
                "4:31+5 'first' has no meaning without 'page'; leave it out [not-paged-by-number]");
    }

    @Test
    void firstPageIsAWholeNumber() {
        refused(
                "paging: {request: {page: c, first: one}, response: {}}",
                "4:36+3 'one' is not a whole number; write it in plain digits, such as 12 [not-a-number]");
    }

    @Test
    void formats() {
        Formats formats = Reading.afterHead(
                        "formats: {date: iso, time: [HH:mm, iso], instant: epoch-millis, zone: UTC, lists: json}\n")
                .description()
                .formats();
        assertEquals(List.of(text("iso", 4, 17)), formats.temporal().get(ScalarType.DATE));
        assertEquals(2, formats.temporal().get(ScalarType.TIME).size());
        assertEquals(
                "epoch-millis",
                formats.temporal().get(ScalarType.INSTANT).get(0).text());
        assertEquals(text("UTC", 4, 71), formats.zone());
        assertEquals(ListStyle.JSON, formats.listStyle());
    }

    @Test
    void formatsWithMistakes() {
        refused(
                "formats: {dat: iso, time: [5], lists: coma}",
                "4:11+3 unknown key 'dat'; did you mean 'date'? [unknown-key]",
                "4:28+1 '5' stands where a text is wanted; put it in quotes: \"5\" [not-text]",
                "4:39+4 unknown list style 'coma'; did you mean 'comma'? [list-style]");
        refused(
                "formats: {lists: segments}",
                "4:18+8 not all lists can be segments of a path; say it of the one in the path [list-style]");
    }
}
