package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on the interface itself. */
class HeadingTest {
    private static final String HEAD = "callwright: 1\napi: Shop\npackage: demo\n";

    @Test
    void theApiIsNamedAfterTheInterface() {
        assertSame(HEAD, "@ApiSpec interface ShopSpec {}");
        assertSame(HEAD, "@ApiSpec interface Shop {}");
    }

    @Test
    void theApiMayBeNamed() {
        assertSame(HEAD, "@ApiSpec(name = \"Shop\") interface Spec {}");
    }

    @Test
    void aPublicInterfaceServesAsWell() {
        assertSame(HEAD, "@ApiSpec public interface ShopSpec {}");
    }

    @Test
    void nothingIsLeftOfSpec() {
        assertProblems(
                "@ApiSpec ¦interface Spec {}",
                "nothing is left of 'Spec' for the API's name; call the interface, say, CallRecordSpec, or write"
                        + " @ApiSpec(name = \"CallRecord\") [no-api-name]");
    }

    @Test
    void theInterfaceIsInAPackage() {
        // The word package in a comment keeps the test from adding one.
        assertProblems(
                "/* no package here */ @dev.callwright.annotation.ApiSpec ¦interface ShopSpec {}",
                "ShopSpec is in no package; begin the file with 'package ...;': what is generated goes there"
                        + " [unnamed-package]");
    }

    @Test
    void anInterfaceMayNameAFile() {
        SpecReading reading = SpecReading.of("@ApiSpec(\"shop.yaml\") interface ShopSpec {}");
        assertEquals(List.of(), reading.problems());
        assertEquals(Map.of("ShopSpec", "shop.yaml"), reading.files());
    }

    @Test
    void whatAFileDescribesTheInterfaceDoesNot() {
        String message =
                "ShopSpec describes an API itself, and so does 'shop.yaml'; leave the file's name out, or all else"
                        + " [file-and-source]";
        assertProblems("@ApiSpec(¦\"shop.yaml\") interface ShopSpec { interface Filter {} }", message);
        assertProblems("@Server(\"http://a\") @ApiSpec(¦\"shop.yaml\") interface ShopSpec {}", message);
        assertProblems("@ApiSpec(value = ¦\"shop.yaml\", name = \"Shop\") interface ShopSpec {}", message);
    }

    @Test
    void envelopeInFull() {
        assertSame(
                HEAD
                        + "envelope: {code: ok, success: [true, 0, \"0\", fine, absent], data: data, error: code,"
                        + " message: msg, requestId: id, detail: trace}\n",
                """
                @Envelope(code = "ok", success = {"true", "0", "'0'", "fine", "absent"}, data = "data", error = "code",
                        message = "msg", requestId = "id", detail = "trace")
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void partsOfAnEnvelopeWithinOtherObjects() {
        assertSame(
                HEAD
                        + "envelope: {code: error.code, success: [absent], data: \"result.'a.b'.list\","
                        + " error: ' error . sub code ', message: error.it's, requestId: \"'x'.y\","
                        + " detail: \"'error.code'\"}\n",
                """
                @Envelope(code = "error.code", success = "absent", data = "result.'a.b'.list", error = " error . sub code ",
                        message = "error.it's", requestId = "\\"x\\".y", detail = "'error.code'")
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void thePathOfAMemberIsNamesWithDotsBetween() {
        String remedy =
                "; write names with a dot between them, error.code, and a name that holds a dot in single quotes"
                        + " [member-path]";
        assertProblems(
                "@Envelope(code = ¦\"error.\", success = \"0\", data = ¦\"a..b\", message = ¦\".\", detail = ¦\"'a'b\")"
                        + " @ApiSpec interface ShopSpec {}",
                "a name is missing" + remedy,
                "a name is missing" + remedy,
                "a name is missing" + remedy,
                "'b' follows a name in quotes" + remedy);
        assertProblems(
                "@Envelope(code = ¦\"'error.code\", success = \"0\") @ApiSpec interface ShopSpec {}",
                "the quote in ''error.code' is not closed; end the quoted text with ' [quote-form]");
    }

    @Test
    void envelopeAtItsLeast() {
        assertSame(
                HEAD + "envelope: {code: code, success: 200}\n",
                "@Envelope(code = \"code\", success = \"200\") @ApiSpec interface ShopSpec {}");
    }

    @Test
    void envelopeNeedsCodeAndSuccess() {
        assertProblems(
                "¦¦@Envelope @ApiSpec interface ShopSpec {}",
                "@Envelope has no code; name the member that says whether a call succeeded: code = \"code\" [missing-key]",
                "@Envelope has no success; write the values of the code that mean success: success = \"0\" [missing-key]");
    }

    @Test
    void envelopeHasNoUnclearSuccess() {
        assertProblems(
                "@Envelope(code = \"code\", success = {\"200\", ¦\"08\"}) @ApiSpec interface ShopSpec {}",
                "'08' may be read as a text or as a number; write plain digits, true or false, or put the text in single quotes"
                        + " [literal-form]");
    }

    @Test
    void noneIsForCalls() {
        assertProblems(
                """
                @Envelope(none = ¦true)
                @Paging(none = ¦true)
                @ApiSpec interface ShopSpec {}
                """,
                "'none' of @Envelope says nothing on the API's interface; leave the annotation out, or write it on a call"
                        + " [misplaced-annotation]",
                "'none' of @Paging says nothing on the API's interface; leave the annotation out, or write it on a call"
                        + " [misplaced-annotation]");
    }

    @Test
    void pagingByPage() {
        assertSame(
                HEAD
                        + "paging: {request: {page: p, size: s, first: 0, max: 50}, response: {items: list, page: no,"
                        + " size: of, total: all, pages: n, more: more}}\n",
                """
                @Paging(page = "p", size = "s", first = 0, max = 50, items = "list", pageNumber = "no", pageSize = "of",
                        total = "all", pages = "n", more = "more")
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void pagesAreCountedFromOne() {
        assertSame(
                HEAD + "paging: {request: {page: p}, response: {items: list}}\n",
                "@Paging(page = \"p\", items = \"list\") @ApiSpec interface ShopSpec {}");
    }

    @Test
    void pagingByOffset() {
        assertSame(
                HEAD + "paging: {request: {offset: from, size: s, max: 50}, response: {items: list, total: all}}\n",
                """
                @Paging(offset = "from", size = "s", max = 50, items = "list", total = "all")
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void pagingByCursor() {
        assertSame(
                HEAD + "paging: {request: {cursor: after}, response: {items: list, cursor: next}}\n",
                "@Paging(cursor = \"after\", items = \"list\", nextCursor = \"next\") @ApiSpec interface ShopSpec {}");
    }

    @Test
    void pagingAsksInOneWay() {
        assertProblems("""
                @Paging(page = "p", cursor = ¦"c", items = "list")
                @ApiSpec interface ShopSpec {}
                """, "@Paging asks by both page and cursor; leave one of them [paging-mode]");
        assertProblems(
                "¦@Paging(items = \"list\") @ApiSpec interface ShopSpec {}",
                "@Paging does not say how a page is asked for; write one of page, offset and cursor [paging-mode]");
    }

    @Test
    void aFirstPageIsForPagesWithNumbers() {
        assertProblems(
                "@Paging(cursor = \"c\", first = ¦1) @ApiSpec interface ShopSpec {}",
                "'first' is the number of a page, and pages are not asked for by number; leave it out"
                        + " [not-paged-by-number]");
    }

    @Test
    void errorsInFull() {
        assertSame(HEAD + """
                        errors:
                          "401": {name: EXPIRED, refused: true, expired: true, java: TOKEN_EXPIRED, doc: log in again}
                          BUSY: BUSY retryable
                          500: {name: UNKNOWN, deprecated: gone since 2020}
                          501: UNUSED deprecated
                        """, """
                @Errors({
                    @ErrorCode(code = "401", name = "EXPIRED", refused = true, expired = true, java = "TOKEN_EXPIRED",
                            doc = "log in again"),
                    @ErrorCode(code = "BUSY", name = "BUSY", retryable = true),
                    @ErrorCode(code = "500", name = "UNKNOWN", reason = "gone since 2020"),
                    @ErrorCode(code = "501", name = "UNUSED", deprecated = true)
                })
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void aCodeThatLooksLikeANumberIsInQuotes() {
        assertSame(HEAD + "errors: {'0401': EXPIRED, '4xx': CLIENT}\n", """
                @Errors({
                    @ErrorCode(code = "'0401'", name = "EXPIRED"),
                    @ErrorCode(code = "'4xx'", name = "CLIENT")
                })
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void codesThatNoAnswerHas() {
        assertProblems(
                """
                @Errors({
                    @ErrorCode(code = ¦"0401", name = "EXPIRED"),
                    @ErrorCode(code = ¦"500-599", name = "SERVER"),
                    @ErrorCode(code = ¦"503 ", name = "DOWN")
                })
                @ApiSpec interface ShopSpec {}
                """,
                "'0401' may be read as a text or as a number; write plain digits, true or false, or put the text in"
                        + " single quotes [literal-form]",
                "'500-599' is more than one code; list each code, or put it in single quotes if it is one [error-code]",
                "code '503 ' has space around it; write '503' [error-code]");
    }

    @Test
    void formatsInFull() {
        assertSame(
                HEAD
                        + "formats: {date: yyyyMMdd, time: 'HH:mm', datetime: [iso, \"yyyy-MM-dd HH:mm\"], instant: epoch-millis,"
                        + " zone: Asia/Shanghai, lists: comma}\n",
                """
                @Formats(date = "yyyyMMdd", time = "HH:mm", datetime = {"iso", "yyyy-MM-dd HH:mm"},
                        instant = "epoch-millis", zone = "Asia/Shanghai", lists = ListStyle.COMMA)
                @ApiSpec interface ShopSpec {}
                """);
    }

    @Test
    void notAllListsAreSegments() {
        assertProblems(
                "@Formats(lists = ListStyle¦.SEGMENTS) @ApiSpec interface ShopSpec {}",
                "not all lists can be segments of a path; say it of the one in the path [list-style]");
    }

    @Test
    void theServer() {
        assertSame(
                HEAD + "server: https://a.example/v1\n",
                "@Server(\"https://a.example/v1\") @ApiSpec interface ShopSpec {}");
    }

    @Test
    void whatIsWrittenSaysSomething() {
        assertProblems(
                """
                @Server(¦" ")
                @Envelope(code = ¦"", success = {"200", ¦""})
                @Errors(@ErrorCode(code = "1", name = ¦""))
                @Formats(date = ¦{}, zone = ¦"")
                @ApiSpec interface ShopSpec {}
                """,
                empty("Server", "text"),
                empty("Envelope", "text"),
                empty("Envelope", "text"),
                empty("ErrorCode", "text"),
                empty("Formats", "list"),
                empty("Formats", "text"));
    }

    private static String empty(String annotation, String what) {
        return "@" + annotation + " has an empty " + what
                + " here; write what it stands for, or leave it out [missing-value]";
    }
}
