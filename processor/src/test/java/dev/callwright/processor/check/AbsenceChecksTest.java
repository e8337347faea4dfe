package dev.callwright.processor.check;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbsenceChecksTest {
    private static final String SHARED = "envelope: {code: code, success: [0], data: data}\nerrors: {7: GONE}\n";

    private static final String UNSEEN =
            " is never seen by this call, since no envelope holds its code; say under 'envelope' which member does,"
                    + " or leave the error out [absent-error]";

    private static Checking call(String content) {
        return Checking.of(SHARED + "calls:\n  find: {get: /a, " + content + "}\n");
    }

    @Test
    void aStatusThatSaysThatThereIsNothing() {
        call("returns: 'int?', absent: [400, 403, 404, 410, 499]").findsNothing();
        call("returns: 'int?', absent: [200, 399, 401, 407, 408, 425, 429, 500, 4040, -404]")
                .finds(Stream.of(
                                "45 status 200",
                                "50 status 399",
                                "55 status 401",
                                "60 status 407",
                                "65 status 408",
                                "70 status 425",
                                "75 status 429",
                                "80 status 500",
                                "85 status 4040",
                                "91 status -404")
                        .map(status -> "7:" + status
                                + " does not say that there is nothing; name one that does, such as 404 or 410"
                                + " [absent-status]")
                        .toArray(String[]::new));
    }

    @Test
    void anErrorThatIsDeclaredAndSeen() {
        call("absent: GONE").findsNothing();
        call("absent: [GNE, \"404\"]")
                .finds(
                        "7:28 there is no error 'GNE'; did you mean 'GONE'? [absent-error]",
                        "7:33 there is no error '404'; use one of GONE [absent-error]");
        call("absent: GONE, envelope: none").finds("7:27 error 'GONE'" + UNSEEN);
        call("absent: GONE, envelope: {code: status, success: [ok]}").findsNothing();
        Checking.call("get: /a\nabsent: GONE")
                .finds("7:13 there is no error 'GONE'; declare it under 'errors' [absent-error]");
        Checking.of("use: [common.yaml]\ncalls:\n  find: {get: /a, absent: GONE}\n")
                .with("common.yaml", "callwright: 1\napi: Common\npackage: com.acme.common\n" + SHARED)
                .findsNothing();
    }

    @Test
    void aResultThatMayBeMissing() {
        String paging = "paging: {request: {page: p}, response: {items: i}}, query: {p: 'int?'}";
        call("absent: 404").findsNothing();
        call("returns: 'page<int>', absent: 404, " + paging).findsNothing();
        call("returns: int, absent: [GONE, 404]")
                .finds("7:48 call 'find' always returns 'int', so no answer can say that there is nothing;"
                        + " make it optional with '?' [absent-result]");
        call("returns: 'list<int>', absent: [GONE]")
                .finds("7:50 call 'find' always returns 'list<int>', so no answer can say that there is nothing;"
                        + " make it optional with '?' [absent-result]");
        call("returns: binary, absent: 404")
                .finds("7:44 call 'find' always returns 'binary', so no answer can say that there is nothing;"
                        + " leave out 'absent', and catch the exception [absent-result]");
    }
}
