package dev.callwright.processor.compare;

import org.junit.jupiter.api.Test;

class FixedChangesTest {
    private static final String GET = "get: /items\n";

    @Test
    void oneIsAddedRemovedOrChanged() {
        Comparing.call(GET, GET + "query:\n  v: = 2")
                .shows("new.yaml:8:7: fixed parameter 'v' of 'find' was added: breaks wire [fixed-added]");
        Comparing.call(GET + "query:\n  v: = 2", GET)
                .shows("old.yaml:8:7: fixed parameter 'v' of 'find' was removed: breaks wire [fixed-removed]");
        Comparing.call(GET + "query:\n  v: = 2", GET + "query:\n  v: = 02")
                .shows(
                        "new.yaml:8:7: fixed parameter 'v' of 'find' is \"02\", and was \"2\": breaks wire [fixed-value]");
        Comparing.call("post: /\nbody:\n  v: = 2", "post: /\nbody:\n  v: = '2'")
                .shows("new.yaml:8:7: fixed parameter 'v' of 'find' is \"2\", and was 2: breaks wire [fixed-value]");
        Comparing.call(GET + "header:\n  X-V: = 2", GET + "header:\n  x-v: {value: 2}")
                .showsNothing();
        Comparing.call(GET + "header:\n  v: = 2", GET + "query:\n  v: = 2")
                .shows(
                        "new.yaml:8:7: fixed parameter 'v' of 'find' was added: breaks wire [fixed-added]",
                        "old.yaml:8:7: fixed parameter 'v' of 'find' was removed: breaks wire [fixed-removed]");
    }

    @Test
    void aParameterBecomesFixedOrFree() {
        Comparing.call(GET + "query:\n  v: int?", GET + "query:\n  v: = 2")
                .shows("new.yaml:8:7: parameter 'v' of 'find' is fixed: breaks wire, source, binary [became-fixed]");
        Comparing.call(GET + "header:\n  X-V: = 2", GET + "header:\n  x-v: string?")
                .shows("new.yaml:8:7: parameter 'x-v' of 'find' is no longer fixed: breaks behaviour"
                        + " [no-longer-fixed]");
    }

    @Test
    void whatAllCallsSendIsReportedOnce() {
        String calls = "calls:\n  a: {get: /a}\n  b: {get: /b}\n  c: {get: /c, query: {v: int?}}\n";
        Comparing.of("query: {v: = 1}\n" + calls, "query: {v: = 2}\n" + calls)
                .shows(
                        "new.yaml:4:9: fixed parameter 'v' of all calls is \"2\", and was \"1\": breaks wire [fixed-value]");
        Comparing.of(calls, "header: {X-V: = 2}\n" + calls)
                .shows("new.yaml:4:10: fixed parameter 'X-V' of all calls was added: breaks wire [fixed-added]");
        Comparing.of(
                        "query: {v: = 1}\ncalls:\n  c: {get: /c, query: {v: int?}}\n",
                        "calls:\n  c: {get: /c, query: {v: int?}}\n")
                .showsNothing();
        Comparing.of("query: {v: = 1}\ncalls:\n  a: {get: /a}\n", "calls:\n  a: {get: /a, query: {v: = 1}}\n")
                .showsNothing();
        Comparing.of("query: {v: = 1}\n", "query: {v: = 2}\n")
                .shows(
                        "new.yaml:4:9: fixed parameter 'v' of all calls is \"2\", and was \"1\": breaks wire [fixed-value]");
    }

    @Test
    void aBodyOfFixedMembersIsABody() {
        Comparing.call("post: /\nbody:\n  v: = 2", "post: /\nbody:\n  v: = 2\n  w: int?")
                .shows("new.yaml:9:7: parameter 'w' of 'find' was added: breaks nobody [optional-added]");
        Comparing.call("post: /\nform:\n  v: = 2", "post: /\nform:\n  v: = 2\n  w: binary?")
                .shows(
                        "new.yaml:5:3: the body of 'find' is a form in parts, and was a form: breaks wire [body-kind]",
                        "new.yaml:9:7: parameter 'w' of 'find' was added: breaks nobody [optional-added]");
    }
}
