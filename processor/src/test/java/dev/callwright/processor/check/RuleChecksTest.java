package dev.callwright.processor.check;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleChecksTest {
    private static Checking rules(String... rules) {
        return Checking.of("""
                types:
                  Kind: [NEW = 1, OLD = 2]
                calls:
                  find:
                    get: /
                    query: {job: long, last: bool?, redial: int?, status: Kind?, ids: list<long>?, name: string?, day: date?}
                    rules:
                """ + "      - " + String.join("\n      - ", rules) + "\n");
    }

    @Test
    void whatHasOneValueHasNoRules() {
        Checking.of("""
                query: {v: = 2}
                calls:
                  find:
                    get: /
                    query: {job: long?, kind: = 1}
                    rules:
                      - job counts only when kind is set
                      - at least one of job, v
                """)
                .finds(
                        "10:30 'kind' always has one value; leave it out of the rule [rule-parameter]",
                        "11:30 'v' always has one value; leave it out of the rule [rule-parameter]");
    }

    @Test
    void everyNameInARuleIsAParameter() {
        rules("redail counts only when lst is true", "at least one of ids, nobody")
                .finds(
                        "11:9 call 'find' has no parameter 'redail'; did you mean 'redial'? [rule-parameter]",
                        "11:33 call 'find' has no parameter 'lst'; did you mean 'last'? [rule-parameter]",
                        "12:30 call 'find' has no parameter 'nobody'; use one of job, last, redial, status, ids, name, day [rule-parameter]");
        rules("redial counts only when last is true", "at least one of ids, name")
                .findsNothing();
    }

    @Test
    void aNameInARuleMeansOneParameter() {
        Checking.call("""
                post: /
                query: {id: 'int? java queryId', x: int?}
                body: {id: 'date? java bodyId', y: int?}
                rules:
                  - y has no effect when id is many
                  - at least one of x, id
                """)
                .finds(
                        "10:30 'id' is in the query (shop.yaml:7:13) and in the body (shop.yaml:8:12), and a rule can't tell which; declare it in one place, or say in 'doc' what the rule says [rule-parameter]",
                        "11:28 'id' is in the query (shop.yaml:7:13) and in the body (shop.yaml:8:12), and a rule can't tell which; declare it in one place, or say in 'doc' what the rule says [rule-parameter]");
        Checking.call("""
                post: /
                query: {id: int?, x: int?}
                body: {y: int?}
                rules: [y has no effect when id is set]
                """).findsNothing();
    }

    @Test
    void everyValueInARuleIsPossible() {
        rules(
                        "redial counts only when last is 1",
                        "redial counts only when status is NWE",
                        "last counts only when redial is many",
                        "last counts only when ids is 5")
                .finds(
                        "11:41 'last' is never '1'; write true or false [rule-value]",
                        "12:43 'status' is never 'NWE'; did you mean 'NEW'? [rule-value]",
                        "13:41 'redial' is never 'many'; write a whole number of 32 bits [rule-value]",
                        "14:38 'ids' can't be compared with '5'; write 'is set', since it is 'list<long>' [rule-value]");
        rules(
                        "redial counts only when status is NEW",
                        "ids has no effect when status is not 2",
                        "last counts only when redial is 5",
                        "redial has no effect when job is 5",
                        "ids has no effect when name is x")
                .findsNothing();
    }

    @Test
    void aValueIsOneThatJavaHas() {
        String most = "9".repeat(308);
        Checking.call("""
                get: /
                query: {rate: double?, slot: int?}
                rules: [slot counts only when rate is %s]
                """.formatted(most)).findsNothing();
        Checking.call("""
                get: /
                query: {rate: double?, slot: int?}
                rules: [slot counts only when rate is %s9]
                """.formatted(most))
                .finds("8:43 'rate' is never '" + most.substring(0, 30)
                        + "…'; write a number that a double can hold [rule-value]");
    }

    @Test
    void onlyWhatHasOneTextIsCompared() {
        for (String type : List.of("date", "time", "datetime", "instant", "json", "map<int>")) {
            Checking.of("""
                    calls:
                      find:
                        post: /
                        body: {at: '%s?', slot: int?}
                        rules: [slot counts only when at is 2020-01-01, slot has no effect when at is not set]
                    """.formatted(type))
                    .finds(
                            "8:41 'at' can't be compared with '2020-01-01'; write 'is set', since it is '%s' [rule-value]"
                                    .formatted(type));
        }
    }

    @Test
    void noParameterDependsOnItself() {
        rules("redial counts only when redial is set")
                .finds("11:9 'redial' depends on itself; name another parameter after 'when' [rule-itself]");
    }

    @Test
    void whetherARuleAppliesDependsOnTheRequest() {
        rules("redial counts only when job is set")
                .finds(
                        "11:33 'job' is required, so it is always set; make it optional with '?', or leave the rule out [rule-constant]");
        rules("redial has no effect when job is not set")
                .finds(
                        "11:35 'job' is required, so it is always set; make it optional with '?', or leave the rule out [rule-constant]");
        rules("at least one of job, ids")
                .finds(
                        "11:25 'job' is required, so one of them is always set; make it optional with '?', or leave the rule out [rule-constant]");
    }

    @Test
    void nothingIsSaidTwice() {
        rules("at least one of ids, ids")
                .finds("11:30 'ids' stands twice in one rule; leave one of them out [rule-twice]");
        rules("redial, name count only when last is true", "redial counts only when last is true")
                .finds("12:9 the same is said of 'redial' twice; leave one of the rules out [rule-twice]");
        rules("redial has no effect when status is NEW", "redial has no effect when status is 1")
                .finds("12:9 the same is said of 'redial' twice; leave one of the rules out [rule-twice]");
        rules("redial counts only when last is true", "redial has no effect when ids is set")
                .findsNothing();
    }

    @Test
    void aNumberAndItsTextAreTwoValues() {
        Checking.of("""
                types:
                  Kind: [A = 1, B = 2, C = "2"]
                calls:
                  find:
                    get: /
                    query: {kind: Kind?, slot: int?}
                    rules: [slot has no effect when kind is 2, slot has no effect when kind is "2"]
                """).findsNothing();
    }

    @Test
    void aParameterThatMayHaveNoEffectIsOptional() {
        rules("job has no effect when ids is set")
                .finds(
                        "11:9 warning: 'job' is required, though it may have no effect; make it optional with '?' [rule-required]");
    }
}
