package dev.callwright.processor.compare;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of calls, their parameters and results. */
class CallChangesTest {
    private static final String GET = "get: /items\n";
    private static final String POST = "post: /items\n";
    private static final String ABC = "body:\n  a: int?\n  b: int?\n  c: int?\nrules:\n";

    @Test
    void aCallMore() {
        Comparing.of("calls:\n  a:\n    get: /a\n", "calls:\n  a:\n    get: /a\n  b:\n    get: /b\n")
                .shows("new.yaml:7:3: call 'b' was added: breaks nobody [call-added]");
    }

    @Test
    void aCallLess() {
        Comparing.of("calls:\n  a:\n    get: /a\n  b:\n    get: /b\n", "calls:\n  a:\n    get: /a\n")
                .shows("old.yaml:7:3: call 'b' was removed: breaks wire, source, binary [call-removed]");
    }

    @Test
    void aCallOfAnotherNameAtTheSamePath() {
        Comparing.of(
                        "calls:\n  a:\n    get: /a/{x}\n    path: {x: int}\n",
                        "calls:\n  b:\n    get: /a/{y}\n    path: {y: int java x}\n")
                .shows("new.yaml:5:3: call 'b' is b() in Java, and was a(): breaks source, binary [call-renamed]");
    }

    @Test
    void anotherJavaName() {
        Comparing.call(GET, GET + "java: look")
                .shows("new.yaml:5:3: call 'find' is look() in Java, and was find(): breaks source, binary"
                        + " [call-renamed]");
    }

    @Test
    void anotherNameWithTheOldOneInJava() {
        Comparing.of("calls:\n  a:\n    get: /a\n", "calls:\n  b:\n    get: /a\n    java: a\n")
                .showsNothing();
    }

    @Test
    void anotherMethod() {
        Comparing.call("put: /items", "delete: /items")
                .shows("new.yaml:5:3: call 'find' is a DELETE, and was a PUT: breaks wire [method]");
    }

    @Test
    void anotherPath() {
        Comparing.call(GET, "get: /things")
                .shows("new.yaml:6:10: call 'find' is at /things, and was at /items: breaks wire [path]");
    }

    @Test
    void aCallThatMayBeRepeatedNow() {
        Comparing.call(POST, POST + "idempotent: true")
                .shows("new.yaml:5:3: call 'find' is idempotent, and was neither safe nor idempotent:"
                        + " breaks behaviour [call-repeatable]");
    }

    @Test
    void aCallThatIsNoLongerRepeatedAndLosesItsShortcut() {
        Comparing.call(GET, GET + "safe: false")
                .shows(
                        "new.yaml:5:3: call 'find' is neither safe nor idempotent, and was safe: breaks behaviour"
                                + " [call-unrepeatable]",
                        "new.yaml:5:3: the shortcut of 'find' is gone: breaks source, binary [shortcut-removed]");
    }

    @Test
    void anotherAnswerThatSaysThatThereIsNothing() {
        String codes = "envelope: {code: code, success: [0]}\nerrors: {7: GONE, 8: LOST}\ncalls: {find: {get: /a";
        Comparing.of(codes + "}}", codes + ", absent: [404, GONE]}}")
                .shows("new.yaml:6:9: call 'find' takes code '7', status 404 for nothing, and took no answer:"
                        + " breaks behaviour [absence]");
        Comparing.of(codes + ", absent: 404}}", codes + "}}")
                .shows("new.yaml:6:9: call 'find' takes no answer for nothing, and took status 404:"
                        + " breaks behaviour [absence]");
        Comparing.of(codes + ", absent: [404, 410]}}", codes + ", absent: [410, 404, 404]}}")
                .showsNothing();
    }

    @Test
    void aCallThatIsRepeatedAsBefore() {
        String two = "query: {a: int, b: int}";
        Comparing.call(GET + two, GET + "safe: false\nidempotent: true\n" + two)
                .shows("new.yaml:5:3: call 'find' is idempotent, and was safe: breaks nobody [call-semantics]");
    }

    @Test
    void theShortcutGoesWithASecondRequiredParameter() {
        Comparing.call(GET + "query:\n  a: int", GET + "query:\n  a: int\n  b: int")
                .shows(
                        "new.yaml:5:3: the shortcut of 'find' is gone: breaks source, binary [shortcut-removed]",
                        "new.yaml:9:7: parameter 'b' of 'find' was added: breaks wire, behaviour [required-added]");
    }

    @Test
    void theShortcutGoesWhereARuleAsksForMore() {
        Comparing.call(
                        GET + "query: {a: int?, b: int?}",
                        GET + "query: {a: int?, b: int?}\nrules: [\"at least one of a, b\"]")
                .shows(
                        "new.yaml:5:3: the shortcut of 'find' is gone: breaks source, binary [shortcut-removed]",
                        "new.yaml:8:14: rule 'at least one of a, b' of 'find' was added: breaks wire, behaviour"
                                + " [presence-rule-added]");
    }

    @Test
    void theShortcutStaysWithAnOptionalParameterMore() {
        Comparing.call(GET + "query:\n  a: int", GET + "query:\n  a: int\n  b: int?")
                .shows("new.yaml:9:7: parameter 'b' of 'find' was added: breaks nobody [optional-added]");
    }

    @Test
    void theShortcutTakesNothingOnceItsParameterIsOptional() {
        Comparing.call(GET + "query:\n  a: string", GET + "query:\n  a: string?")
                .shows(
                        "new.yaml:5:3: the shortcut of 'find' is gone: breaks source, binary [shortcut-removed]",
                        "new.yaml:8:7: parameter 'a' of 'find' is optional, and was required: breaks nobody"
                                + " [became-optional]");
    }

    @Test
    void aParameterLess() {
        Comparing.call(GET + "query:\n  a: int?\n  b: int?", GET + "query:\n  a: int?")
                .shows("old.yaml:9:7: parameter 'b' of 'find' was removed: breaks wire, source, binary"
                        + " [field-removed]");
    }

    @Test
    void aParameterElsewhere() {
        Comparing.call(POST + "query:\n  a: int?", POST + "body:\n  a: int?")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is in the body, and was in the query: breaks wire"
                        + " [moved]");
    }

    @Test
    void aParameterOfAnotherNameOnTheWire() {
        Comparing.call(GET + "query:\n  a: int?", GET + "query:\n  b: int? java a")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is 'b' on the wire: breaks wire [wire-name]");
    }

    @Test
    void theNameOfAPathParameterIsNotOnTheWire() {
        Comparing.call("get: /items/{a}\npath:\n  a: int", "get: /items/{b}\npath:\n  b: int")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is b() in Java, and was a(): breaks source, binary"
                        + " [java-name]");
    }

    @Test
    void theCaseOfAHeaderNameIsNoChange() {
        Comparing.call(GET + "header:\n  X-A: int?", GET + "header:\n  x-a: int?")
                .showsNothing();
    }

    @Test
    void outsideJsonANumberIsTextLikeAnyOther() {
        Comparing.call(GET + "query:\n  a: long?", GET + "query:\n  a: string?")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is string, and was long: breaks source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void anotherListStyle() {
        Comparing.call(GET + "query:\n  a: list<int>?", GET + "query:\n  a: list<int>? style comma")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is written in style comma, and was in repeat:"
                        + " breaks wire [list-style]");
        String path = "get: /items/{a}\npath:\n  a: ";
        Comparing.call(path + "list<string>", path + "list<string> style segments")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is written in style segments, and was in comma:"
                        + " breaks wire [list-style]");
        Comparing.call(path + "string", path + "list<string> style segments")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is list<string>, and was string:"
                        + " breaks wire, source, binary [java-type] [values-widened] [values-narrowed]");
    }

    @Test
    void aMapOutsideJson() {
        String call = "calls:\n  find:\n    get: /items\n    query: {a: map<string>?}\n";
        Comparing.of("formats: {lists: comma}\n" + call, "formats: {lists: pipe}\n" + call)
                .showsNothing();
        Comparing.call(GET + "query:\n  a: string?", GET + "query:\n  a: map<string>?")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is map<string, string>, and was string:"
                        + " breaks wire, source, binary [java-type] [values-widened] [values-narrowed]");
    }

    @Test
    void aMapThatBecomesJsonText() {
        Comparing.call(GET + "query:\n  a: map<int>?", GET + "query:\n  a: map<int>? style json")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is written as JSON text, and was as name[key]=value:"
                        + " breaks wire [list-style]");
        Comparing.call(GET + "query:\n  a: map<int>? style json", GET + "query:\n  a: map<int>?")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is written as name[key]=value, and was as JSON text:"
                        + " breaks wire [list-style]");
    }

    @Test
    void inJsonTextANumberIsNoText() {
        String list = GET + "query:\n  a: list<";
        Comparing.call(list + "long>? style json", list + "string>? style json")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is list<string>, and was list<long>:"
                        + " breaks wire, source, behaviour [java-argument] [values-widened] [values-narrowed]");
        Comparing.call(list + "long>? style pipe", list + "string>? style pipe")
                .shows("new.yaml:8:7: parameter 'a' of 'find' is list<string>, and was list<long>:"
                        + " breaks source, behaviour [java-argument] [values-widened]");
        String lists = "formats: {lists: json}\ncalls:\n  find:\n    get: /items\n    query: {a: ";
        Comparing.of(lists + "list<long>?}\n", lists + "list<string>?}\n")
                .shows("new.yaml:8:13: parameter 'a' of 'find' is list<string>, and was list<long>:"
                        + " breaks wire, source, behaviour [java-argument] [values-widened] [values-narrowed]");
    }

    @Test
    void aModelInJsonTextIsComparedAsInABody() {
        String call = "calls:\n  find:\n    post: /items\n    form: {a: Item style json}\ntypes:\n  Item:\n    b: ";
        Comparing.of(call + "int\n", call + "string\n")
                .shows("new.yaml:10:5: field 'b' of 'Item' is string, and was int:"
                        + " breaks wire, source, binary [java-type] [values-widened] [values-narrowed]");
        String types = "types:\n  Item: {b: int}\n  Other: {b: long}\n";
        Comparing.of(
                        "calls: {find: {post: /items, form: {a: Item style json}}}\n" + types,
                        "calls: {find: {post: /items, form: {a: Other style json}}}\n" + types)
                .shows("new.yaml:4:37: parameter 'a' of 'find' is Other, and was Item:"
                        + " breaks source, binary [java-type] [values-widened]");
    }

    @Test
    void aBodyOfAnotherType() {
        Comparing.call("post: /items\nbody: int", "post: /items\nbody: long")
                .shows("new.yaml:7:11: the body of 'find' is long, and was int: breaks source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aBodyMoreAndABodyLess() {
        Comparing.call(POST, POST + "body: int")
                .shows("new.yaml:7:11: the body of 'find' was added: breaks wire, behaviour [required-added]");
        Comparing.call(POST + "body: int", POST)
                .shows("old.yaml:7:11: the body of 'find' was removed: breaks wire, source, binary [field-removed]");
    }

    @Test
    void aRequestThatIsNoLongerItsBody() {
        Comparing.call(POST + "body:\n  a: int", POST + "header:\n  X-B: int\nbody:\n  a: int")
                .shows(
                        "new.yaml:5:3: the request of 'find' is no longer a JSON body as a whole:"
                                + " breaks source, binary [request-json-removed]",
                        "new.yaml:8:7: parameter 'X-B' of 'find' was added: breaks wire, behaviour [required-added]");
    }

    @Test
    void aResultOfAnotherType() {
        Comparing.call(GET + "returns: int", GET + "returns: long")
                .shows("new.yaml:7:14: call 'find' returns long, and returned int: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aResultThatIsNoJson() {
        Comparing.call(GET + "returns: string", GET + "returns: text")
                .shows(
                        "new.yaml:7:14: call 'find' returns text, and returned string: breaks wire [values-widened] [values-narrowed]");
        Comparing.call(GET + "returns: text?", GET + "returns: json?")
                .shows("new.yaml:7:14: call 'find' returns json?, and returned text?: breaks wire, source, behaviour"
                        + " [java-argument] [values-widened] [values-narrowed]");
        Comparing.call(GET + "returns: binary", GET + "returns: text")
                .shows("new.yaml:7:14: call 'find' returns text, and returned binary: breaks source, binary"
                        + " [java-type] [values-narrowed]");
        Comparing.call(GET + "returns: text", GET + "returns: binary")
                .shows("new.yaml:7:14: call 'find' returns binary, and returned text: breaks wire, source, binary"
                        + " [java-type] [values-widened]");
    }

    @Test
    void aResultThatMayBeMissing() {
        Comparing.call(GET + "returns: int", GET + "returns: int?")
                .shows("new.yaml:7:14: call 'find' returns int?, and returned int: breaks wire, source, binary"
                        + " [result-optional]");
        Comparing.call(GET + "returns: int?", GET + "returns: int")
                .shows("new.yaml:7:14: call 'find' returns int, and returned int?: breaks source, binary"
                        + " [result-required]");
    }

    @Test
    void aResultMoreAndAResultLess() {
        Comparing.call(GET, GET + "returns: int")
                .shows("new.yaml:7:14: call 'find' returns int, and returned nothing: breaks source, binary"
                        + " [result-added]");
        Comparing.call(GET + "returns: int", GET)
                .shows("new.yaml:5:3: call 'find' returns nothing, and returned int: breaks wire, source, binary"
                        + " [result-removed]");
    }

    @Test
    void aRuleMoreOnACallThatIsSafe() {
        String two = "query:\n  a: int?\n  b: int?";
        Comparing.call(GET + two, GET + two + "\nrules:\n  - a has no effect when b is set")
                .shows("new.yaml:11:9: rule 'a has no effect when b is set' of 'find' was added: breaks nobody"
                        + " [effect-rule-added]");
    }

    @Test
    void aRuleMoreOnACallThatIsNotSafe() {
        String two = "query:\n  a: int?\n  b: int?";
        Comparing.call(POST + two, POST + two + "\nrules:\n  - a has no effect when b is set")
                .shows("new.yaml:11:9: rule 'a has no effect when b is set' of 'find' was added: breaks behaviour"
                        + " [effect-rule-refuses]");
    }

    @Test
    void oneOfSeveralParametersIsNeeded() {
        String three = "query:\n  a: int?\n  b: int?\n  c: int?";
        String rule = "\nrules:\n  - at least one of ";
        Comparing.call(POST + three, POST + three + rule + "a, b")
                .shows("new.yaml:12:9: rule 'at least one of a, b' of 'find' was added: breaks wire, behaviour"
                        + " [presence-rule-added]");
        Comparing.call(POST + three + rule + "a, b", POST + three + rule + "b, a, c")
                .shows(
                        "new.yaml:12:9: rule 'at least one of b, a, c' of 'find' was added: breaks nobody"
                                + " [rule-implied]",
                        "old.yaml:12:9: rule 'at least one of a, b' of 'find' was removed: breaks nobody"
                                + " [rule-removed]");
    }

    @Test
    void noRuleLeftThatTellsOfEffects() {
        String two = "query:\n  a: int?\n  b: int?";
        Comparing.call(GET + two + "\nrules:\n  - a has no effect when b is set", GET + two)
                .shows(
                        "new.yaml:5:3: no rule of 'find' says when a field has no effect: breaks source, binary"
                                + " [ineffective-removed]",
                        "old.yaml:11:9: rule 'a has no effect when b is set' of 'find' was removed: breaks nobody"
                                + " [rule-removed]");
    }

    @Test
    void theOrderOfCallsParametersAndRulesIsNoChange() {
        String rules = "    rules:\n      - at least one of ";
        Comparing.of(
                        "calls:\n  a:\n    get: /a\n    query: {x: int?, y: int?}\n" + rules
                                + "x, y\n  b:\n    get: /b\n",
                        "calls:\n  b:\n    get: /b\n  a:\n    get: /a\n    query: {y: int?, x: int?}\n" + rules
                                + "y, x\n")
                .showsNothing();
    }

    @Test
    void variablesThatChangePlacesInThePath() {
        Comparing.call(
                        "get: /items/{a}/{b}\npath:\n  a: int\n  b: int",
                        "get: /items/{b}/{a}\npath:\n  a: int\n  b: int")
                .shows(
                        "new.yaml:8:7: parameter 'a' of 'find' has another place in the path /items/{b}/{a} than it"
                                + " had in /items/{a}/{b}: breaks wire [moved]",
                        "new.yaml:9:7: parameter 'b' of 'find' has another place in the path /items/{b}/{a} than it"
                                + " had in /items/{a}/{b}: breaks wire [moved]");
    }

    @Test
    void variablesThatAreListedInAnotherOrderStayWhereTheyAre() {
        Comparing.call("get: /items/{a}/{b}\npath: {a: int, b: int}", "get: /items/{a}/{b}\npath: {b: int, a: int}")
                .showsNothing();
    }

    @Test
    void aVariableOfAnotherNameInAnotherPath() {
        Comparing.call("get: /items/{a}/{b}\npath: {a: int, b: int}", "get: /{b}/items/{a}\npath: {a: int, b: int}")
                .shows(
                        "new.yaml:6:10: call 'find' is at /{b}/items/{a}, and was at /items/{a}/{b}: breaks wire [path]");
    }

    @Test
    void aFileThatNeedNotBeThereMakesOfAFormOneInParts() {
        String form = POST + "form:\n  a: string\n";
        Comparing.call(form, form + "  b: binary?")
                .shows(
                        "new.yaml:5:3: the body of 'find' is a form in parts, and was a form: breaks wire [body-kind]",
                        "new.yaml:9:7: parameter 'b' of 'find' was added: breaks nobody [optional-added]");
        Comparing.call(form + "  b: binary?", form)
                .shows("old.yaml:9:7: parameter 'b' of 'find' was removed: breaks wire, source, binary"
                        + " [field-removed]");
        Comparing.call(form + "  b: binary?", form + "  b: binary?\n  c: binary?")
                .shows("new.yaml:10:7: parameter 'c' of 'find' was added: breaks nobody [optional-added]");
        Comparing.call(form, form + "  b: list<binary>?")
                .shows(
                        "new.yaml:5:3: the body of 'find' is a form in parts, and was a form: breaks wire [body-kind]",
                        "new.yaml:9:7: parameter 'b' of 'find' was added: breaks nobody [optional-added]");
        Comparing.call(form, form + "  b: binary")
                .shows("new.yaml:9:7: parameter 'b' of 'find' was added: breaks wire, behaviour [required-added]");
    }

    @Test
    void aFormInPlaceOfJsonIsToldOfWhatMoved() {
        Comparing.call(POST + "body:\n  a: int\n  b: int?", POST + "form:\n  a: int\n  b: int?")
                .shows(
                        "new.yaml:5:3: the request of 'find' is no longer a JSON body as a whole:"
                                + " breaks source, binary [request-json-removed]",
                        "new.yaml:8:7: parameter 'a' of 'find' is in the form, and was in the body: breaks wire"
                                + " [moved]",
                        "new.yaml:9:7: parameter 'b' of 'find' is in the form, and was in the body: breaks wire"
                                + " [moved]");
    }

    @Test
    void noBodyIsAFormWithoutFieldsButNoJson() {
        Comparing.call(POST, POST + "form:\n  a: int?")
                .shows("new.yaml:8:7: parameter 'a' of 'find' was added: breaks nobody [optional-added]");
        Comparing.call(POST, POST + "body:\n  a: int?")
                .shows(
                        "new.yaml:5:3: the body of 'find' is JSON, and was none: breaks wire [body-kind]",
                        "new.yaml:8:7: parameter 'a' of 'find' was added: breaks nobody [optional-added]");
    }

    @Test
    void howAWholeBodyIsWritten() {
        String call = "calls:\n  a:\n    post: /a\n    body: list<date>\n";
        Comparing.of("formats: {date: iso}\n" + call, "formats: {date: yyyyMMdd}\n" + call)
                .shows("new.yaml:4:17: date has format yyyyMMdd, and had iso: breaks wire"
                        + " [format-unreadable] [format-refused]");
        Comparing.of("formats: {time: HHmm}\n" + call, "formats: {time: HH.mm}\n" + call)
                .showsNothing();
    }

    @Test
    void inWhichZoneABodyOrAResultIs() {
        String formats = "formats: {instant: yyyy-MM-dd HH:mm, zone: UTC}\n";
        for (String part : List.of("body: instant", "returns: list<instant>")) {
            String call = "calls:\n  a:\n    post: /a\n    " + part + "\n";
            Comparing.of(formats + call, formats.replace("UTC", "Asia/Shanghai") + call)
                    .shows("new.yaml:4:44: what has no zone is in zone Asia/Shanghai, and was in UTC: breaks wire"
                            + " [zone]");
        }
    }

    @Test
    void oneRuleInOtherWordsIsNoChange() {
        Comparing.call(
                        POST + ABC + "  - a, b counts only when c is set",
                        POST + ABC + "  - a counts only when c is set\n  - b has no effect when c is not set")
                .showsNothing();
        Comparing.call(POST + ABC + "  - a has no effect when c is not 1", POST + ABC + "  - a counts only when c is 1")
                .showsNothing();
    }

    @Test
    void aRuleThatAsksForLessRefusesNothing() {
        Comparing.call(
                        POST + ABC + "  - a, b counts only when c is set",
                        POST + ABC + "  - a counts only when c is set")
                .shows("old.yaml:12:9: rule 'a, b counts only when c is set' of 'find' was removed: breaks nobody"
                        + " [rule-removed]");
    }

    @Test
    void aRuleThatAsksForMoreRefuses() {
        Comparing.call(
                        POST + ABC + "  - a counts only when c is set",
                        POST + ABC + "  - a, b counts only when c is set")
                .shows("new.yaml:12:9: rule 'a, b counts only when c is set' of 'find' was added: breaks behaviour"
                        + " [effect-rule-refuses]");
        Comparing.call(POST + ABC + "  - a counts only when c is set", POST + ABC + "  - a counts only when c is 1")
                .shows(
                        "new.yaml:12:9: rule 'a counts only when c is 1' of 'find' was added: breaks behaviour"
                                + " [effect-rule-refuses]",
                        "old.yaml:12:9: rule 'a counts only when c is set' of 'find' was removed: breaks nobody"
                                + " [rule-removed]");
    }

    @Test
    void aRuleOfAParameterThatIsNewRefusesNothingThatWasSent() {
        String one = POST + "body:\n  a: int?\n";
        for (String rule : List.of("b counts only when a is set", "a has no effect when b is set")) {
            Comparing.call(one, one + "  b: int?\nrules:\n  - " + rule)
                    .shows(
                            "new.yaml:9:7: parameter 'b' of 'find' was added: breaks nobody [optional-added]",
                            "new.yaml:11:9: rule '" + rule + "' of 'find' was added: breaks nobody"
                                    + " [effect-rule-of-new-field]");
        }
        Comparing.call(one, one + "  b: int?\nrules:\n  - a counts only when b is set")
                .shows(
                        "new.yaml:9:7: parameter 'b' of 'find' was added: breaks nobody [optional-added]",
                        "new.yaml:11:9: rule 'a counts only when b is set' of 'find' was added: breaks behaviour"
                                + " [effect-rule-refuses]");
    }

    @Test
    void rulesMeanParametersByWhateverName() {
        String rule = "\nrules:\n  - at least one of ";
        Comparing.call(
                        POST + "header: {X-A: int?, X-B: int?}" + rule + "X-A, X-B",
                        POST + "header: {x-a: int?, x-b: int?}" + rule + "x-a, x-b")
                .showsNothing();
        Comparing.call(
                        GET + "query:\n  a: int?\n  b: int?" + rule + "a, b",
                        GET + "query:\n  a: int?\n  c: int? java b" + rule + "a, c")
                .shows("new.yaml:9:7: parameter 'b' of 'find' is 'c' on the wire: breaks wire [wire-name]");
        Comparing.call(
                        POST + "query: {a: int?, b: int?, c: int?}" + rule + "a, b",
                        POST + "query: {a: int?, b: int?, c: int?}" + rule + "a, c")
                .shows(
                        "new.yaml:9:9: rule 'at least one of a, c' of 'find' was added: breaks wire, behaviour"
                                + " [presence-rule-added]",
                        "old.yaml:9:9: rule 'at least one of a, b' of 'find' was removed: breaks nobody"
                                + " [rule-removed]");
    }

    @Test
    void callsThatExchangeTheirNamesInJava() {
        Comparing.of(
                        "calls:\n  a: {get: /a, java: x}\n  b: {get: /b, java: y}\n",
                        "calls:\n  a: {get: /a, java: y}\n  b: {get: /b, java: x}\n")
                .shows(
                        "new.yaml:5:3: call 'a' is y() in Java, and was x(): breaks wire, behaviour"
                                + " [java-name-reused]",
                        "new.yaml:6:3: call 'b' is x() in Java, and was y(): breaks wire, behaviour"
                                + " [java-name-reused]");
    }

    @Test
    void aNameInJavaThatAnotherCallHasForWhichCodeDoesNotCompile() {
        Comparing.of(
                        "calls:\n  a: {get: /a, java: x, returns: int}\n",
                        "calls:\n  a: {get: /a, java: y, returns: int}\n  b: {get: /b, java: x}\n")
                .shows(
                        "new.yaml:5:3: call 'a' is y() in Java, and was x(): breaks wire, source, binary, behaviour"
                                + " [java-name-reused] [call-renamed]",
                        "new.yaml:6:3: call 'b' was added: breaks nobody [call-added]");
    }

    @Test
    void pagingOfACall() {
        String call = GET + "query: {p: int?}\nreturns: page<int>\n";
        Comparing.call(
                        call + "paging: {request: {page: p}, response: {items: i}}",
                        call + "paging: {request: {page: p}, response: {items: j}}")
                .shows("new.yaml:9:52: paging's items of 'find' is j, and was i: breaks wire [paging]");
    }
}
