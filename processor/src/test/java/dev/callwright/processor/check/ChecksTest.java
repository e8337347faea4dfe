package dev.callwright.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void everyCheckHasAnIdOfItsOwnAndSaysWhatItGuarantees() {
        List<String> ids = Checks.all().stream().map(Check::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        for (Check check : Checks.all()) {
            assertTrue(check.id().matches("[a-z]+(-[a-z]+)*"), check.id());
            assertTrue(check.guarantee().matches("[A-Z].*\\."), check.guarantee());
        }
    }

    @Test
    void everyCheckHasATestThatExpectsItsProblem() throws IOException {
        String tests;
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/callwright/processor/check"))) {
            tests = files.map(ChecksTest::read).collect(Collectors.joining());
        }
        for (Check check : Checks.all()) {
            assertTrue(tests.contains("[" + check.id() + "]"), check.id());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCheckThatFailsHidesNothing() {
        Description description = Checking.of("calls: {find: {get: find}}").description();
        Subject subject = new Subject(description, Names.of(description));
        Check failing = Check.error("failing", "Nothing.", (judged, findings) -> {
            findings.add(judged.description().api(), "found before", "nothing");
            throw new IllegalStateException("out of\norder");
        });
        List<Check> checks =
                Stream.concat(Stream.of(failing), Checks.all().stream()).toList();
        assertEquals(
                List.of(
                        "this is a bug in Callwright: java.lang.IllegalStateException: out of order at PLACE, while"
                                + " checking 'failing'; please report it, with the description [internal]",
                        "found before; nothing [failing]",
                        "path 'find' does not begin with '/'; write '/find' [path-template]"),
                Checks.problems(subject, checks).stream()
                        .map(Problem::message)
                        .map(message -> message.replaceAll("at dev\\S+\\(ChecksTest\\.java:\\d+\\)", "at PLACE"))
                        .toList());
    }

    @Test
    void manyMistakesAreFoundAtOnceInOrderOfPlace() {
        Checking.of("""
                server: acme.com
                calls:
                  deleteJob:
                    get: /jobs/{jobId}
                    path: {id: long?}
                    header: {Host: string nullable}
                    returns: Jb
                  find:
                    head: jobs
                    body: Job
                    returns: page<Job>?
                    rules: [a counts only when b is set]
                types:
                  Job: {a-b: long non-empty, a_b: date format HH, next: Job}
                """)
                .finds(
                        "4:9 server 'acme.com' does not begin with http:// or https://; write an absolute URL such as 'https://api.acme.com/v1' [server-url]",
                        "6:3 warning: call 'deleteJob' is taken for safe, and may be sent again after a failure, but 'delete' says that it changes something; write 'safe: false' if it does, else 'safe: true' [unsafe-get]",
                        "7:10 no path parameter is named 'jobId'; use one of id [path-variable]",
                        "8:12 path '/jobs/{jobId}' has no variable 'id'; write '{id}' where its value belongs [path-parameter]",
                        "8:12 path parameter 'id' can't be left out of the path; leave out the '?' [path-optional]",
                        "9:14 header 'Host' is set by the client; leave it out [header-reserved]",
                        "9:14 'Host' is nullable, but a header can't tell null from absent; leave out 'nullable' [nullable-place]",
                        "10:14 unknown type 'Jb'; did you mean 'Job'? [unknown-type]",
                        "12:11 path 'jobs' does not begin with '/'; write '/jobs' [path-template]",
                        "13:11 HEAD call 'find' has a body; write its parameters under 'query', or take another method [body-on-get]",
                        "14:14 'page<Job>' as a result is always there; leave out the '?' [optional-result]",
                        "14:14 HEAD call 'find' returns 'page<Job>', but the answer to HEAD has no content; leave out 'returns', or write 'get' [head-result]",
                        "14:14 nothing says how call 'find' pages; add 'paging', or write 'returns: list<...>' [page-without-paging]",
                        "15:13 call 'find' has no parameter 'a'; name one that it has [rule-parameter]",
                        "15:32 call 'find' has no parameter 'b'; name one that it has [rule-parameter]",
                        "17:3 each 'Job' requires another within itself, so there can be none; make a field on the way optional with '?' [endless-model]",
                        "17:9 'non-empty' has no meaning for 'a-b', which is 'long'; leave it out, or write a string, list, set or map [non-empty-type]",
                        "17:30 field 'a_b' and field 'a-b' (shop.yaml:17:9) both become 'aB'; give one of them a Java name of its own: 'java NAME' [java-name-clash]",
                        "17:47 format 'HH' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]");
    }
}
