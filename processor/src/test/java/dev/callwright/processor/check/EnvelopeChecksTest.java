package dev.callwright.processor.check;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeChecksTest {
    @Test
    void eachPartOfAnEnvelopeIsAMemberOfItsOwn() {
        Checking.of("envelope: {code: code, success: 0, data: data, message: code}")
                .finds(
                        "4:57 member 'code' of the envelope has two meanings; name another member, or leave one of them out [envelope-members]");
        Checking.call("""
                get: /
                envelope: {code: c, success: 0, data: d, detail: d}
                """)
                .finds(
                        "7:54 member 'd' of the envelope has two meanings; name another member, or leave one of them out [envelope-members]");
        Checking.of("envelope: {code: code, success: 0, data: data, error: err, message: msg}")
                .findsNothing();
    }

    @Test
    void membersWithinOthersAreToldApartByTheirPaths() {
        Checking.of("envelope: {code: error.code, success: [absent], message: \"error.'code'\"}")
                .finds("4:59 member 'error.code' of the envelope has two meanings; name another member, or leave one of"
                        + " them out [envelope-members]");
        Checking.of("envelope: {code: \"'a.b'\", success: 0, data: \"'a.b'\"}")
                .finds("4:46 member ''a.b'' of the envelope has two meanings; name another member, or leave one of them"
                        + " out [envelope-members]");
        Checking.of("envelope: {code: \"'a.b'\", success: 0, data: a.b, message: error.code, requestId: code}")
                .findsNothing();
    }

    @Test
    void nothingLiesWithinAPlainValue() {
        Checking.of("envelope: {code: error, success: [absent], message: error.message, detail: error.more.info}")
                .finds(
                        "4:53 'error.message' lies within 'error', which is a plain value; name another member, or leave"
                                + " one of them out [envelope-overlap]",
                        "4:76 'error.more.info' lies within 'error', which is a plain value; name another member, or"
                                + " leave one of them out [envelope-overlap]");
        Checking.call("""
                get: /
                envelope: {code: ok, success: true, error: a.b, requestId: c, data: c.d, message: a.b.c}
                """)
                .finds(
                        "7:73 'c.d' lies within 'c', which is a plain value; name another member, or leave one of them out"
                                + " [envelope-overlap]",
                        "7:87 'a.b.c' lies within 'a.b', which is a plain value; name another member, or leave one of them"
                                + " out [envelope-overlap]");
        Checking.of("envelope: {code: result.code, success: 0, data: result, message: errors.text, detail: errors}")
                .findsNothing();
        Checking.of("envelope: {code: err, success: 0, message: error.text, detail: \"'err.x'\"}")
                .findsNothing();
    }

    @Test
    void anEnvelopeCanSaySuccess() {
        Checking.of("envelope: {code: code, success: []}")
                .finds(
                        "4:11 no value of 'code' says that a call succeeded; write those that do: 'success: [0]' [envelope-success]");
        Checking.of("envelope: {code: errcode, success: [0, absent]}").findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"int", "string", "date", "list<M>", "set<int>", "E", "page<M>"})
    void aResultBesideTheCodeOrAroundItIsAnObject(String type) {
        for (String data : List.of("", ", data: a", ", data: a.b")) {
            Checking.of(returning(type, "a.b.code", data))
                    .finds("11:14 '" + type
                            + "' is no object, but the result would be one with 'a.b.code' in it; name the"
                            + " member that holds it under 'envelope': 'data: data', or write 'envelope: none'"
                            + " [envelope-result]");
        }
        Checking.of(returning(type, "code", ", data: data")).findsNothing();
        Checking.of(returning(type, "a.code", ", data: a.data")).findsNothing();
        Checking.of(returning(type, "code", "").replace("    query:", "    envelope: none\n    query:"))
                .findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "M?", "U", "map<int>", "json", "text", "binary"})
    void whatMayBeAnObjectOrIsTheWholeAnswerMayStandBesideTheCode(String type) {
        Checking.of(returning(type, "code", "")).findsNothing();
    }

    @Test
    void aPageThatNamesItsItemsIsAnObject() {
        Checking.of(returning("page<M>", "code", "").replace("response: {}", "response: {items: all}"))
                .findsNothing();
    }

    private static String returning(String type, String code, String data) {
        return """
                envelope: {code: %s, success: [0]%s}
                paging: {request: {page: p}, response: {}}
                calls:
                  uses: {post: /b, body: {m: M, e: E, u: U}}
                  a:
                    get: /a
                    query: {p: int?}
                    returns: %s
                types: {M: {}, E: [A], U by k: {a: M}}
                """.formatted(code, data, type);
    }

    @Test
    void noCodeIsErrorAndSuccess() {
        Checking.of("""
                envelope: {code: code, success: [200]}
                errors:
                  200: OK
                  500: UNKNOWN
                """)
                .finds(
                        "6:3 code '200' says that a call succeeded; leave the error out, or take the code from 'success' [error-is-success]");
        Checking.of("""
                envelope: {code: code, success: [200.0]}
                errors:
                  200: OK
                """)
                .finds(
                        "6:3 code '200' says that a call succeeded; leave the error out, or take the code from 'success' [error-is-success]");
        Checking.of("""
                envelope: {code: code, success: ['200.0']}
                errors:
                  200: OK
                """).findsNothing();
        Checking.of("""
                envelope: {code: ok, success: [true], error: code}
                errors:
                  200: ODD
                """).findsNothing();
    }

    @Test
    void codesAreReadFromAnEnvelope() {
        Checking.of("""
                errors:
                  500: UNKNOWN
                calls:
                  ping: {get: /ping}
                """)
                .finds(
                        "5:3 warning: code '500' is never seen, since no envelope holds it; say under 'envelope' which member does [errors-without-envelope]");
        Checking.of("""
                errors:
                  500: UNKNOWN
                """).findsNothing();
    }
}
