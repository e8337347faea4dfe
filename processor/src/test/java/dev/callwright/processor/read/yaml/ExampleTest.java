package dev.callwright.processor.read.yaml;

import static dev.callwright.processor.read.yaml.Parts.at;
import static dev.callwright.processor.read.yaml.Parts.field;
import static dev.callwright.processor.read.yaml.Parts.member;
import static dev.callwright.processor.read.yaml.Parts.number;
import static dev.callwright.processor.read.yaml.Parts.scalar;
import static dev.callwright.processor.read.yaml.Parts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Call.Setting;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of the design, read in full: every part, and where it stands. */
class ExampleTest {
    private final Description description = example();

    private static Description example() {
        try (InputStream in = ExampleTest.class.getResourceAsStream("call-record.yaml")) {
            return Reading.of(in.readAllBytes()).description();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void head() {
        assertEquals("shop.yaml", description.source());
        assertEquals(text("CallRecord", 2, 6), description.api());
        assertEquals(text("dev.callwright.tanyi", 3, 10), description.packageName());
        assertEquals("What the robots of a job called, what was said, and what is still queued.", description.doc());
        assertEquals(text("https://openapi.tanyibot.com/apiOpen/v1", 5, 9), description.server());
        assertEquals(List.of(), description.uses());
        assertEquals(at(1, 1, 1), description.position());
    }

    @Test
    void envelope() {
        assertEquals(
                new Envelope(
                        member("code", 7, 18),
                        List.of(number("200", 7, 34)),
                        false,
                        member("data", 7, 46),
                        null,
                        member("resultMsg", 7, 61),
                        member("requestId", 7, 83),
                        member("errorStackTrace", 7, 102),
                        at(7, 11, 1)),
                description.envelope());
    }

    @Test
    void errors() {
        assertEquals(
                List.of(
                        new ErrorCode(
                                text("401", 9, 3),
                                text("AUTHENTICATION_REJECTED", 9, 8),
                                null,
                                true,
                                false,
                                false,
                                "nothing was executed",
                                null),
                        new ErrorCode(text("500", 10, 3), text("UNKNOWN", 10, 8), null, false, true, false, "", null)),
                description.errors());
    }

    @Test
    void paging() {
        assertEquals(
                new Paging(
                        new Paging.Request.ByPage(
                                text("pageNum", 12, 20), text("pageSize", 12, 35), 1, number("100", 12, 60)),
                        new Paging.Response(
                                text("content", 13, 21),
                                text("number", 13, 36),
                                text("pageSize", 13, 50),
                                text("totalElements", 13, 67),
                                text("pages", 13, 89),
                                null,
                                null),
                        at(12, 3, 1)),
                description.paging());
    }

    @Test
    void formats() {
        assertEquals(
                new Formats(
                        Map.of(
                                ScalarType.DATETIME,
                                List.of(
                                        text("yyyy-MM-dd HH:mm:ss", 15, 14),
                                        Parts.quoted("yyyy-MM-dd'T'HH:mm:ss", 15, 35),
                                        text("yyyy-MM-dd HH:mm", 15, 60))),
                        null,
                        null),
                description.formats());
    }

    @Test
    void safeCall() {
        assertEquals(
                new Call(
                        text("getCallDetail", 18, 3),
                        null,
                        HttpMethod.GET,
                        text("/callRecord/callDetail", 20, 10),
                        true,
                        true,
                        false,
                        List.of(new Parameter(
                                Location.QUERY,
                                field(
                                        text("callRecordId", 22, 7),
                                        scalar(ScalarType.LONG, 22, 21),
                                        "the call to look up"))),
                        List.of(),
                        null,
                        new TypeRef.Named("CallDetail", at(23, 14, 10)),
                        false,
                        Absence.NONE,
                        new Setting.Inherited<>(),
                        new Setting.Inherited<>(),
                        List.of(),
                        "One call, with its dialogue and its customer.",
                        null),
                description.calls().get(0));
    }

    @Test
    void unsafeCall() {
        Call call = description.calls().get(1);
        assertEquals(text("deleteTasks", 25, 3), call.name());
        assertEquals(HttpMethod.GET, call.method());
        assertEquals(text("/callRecord/deleteRobotCallTaskList", 27, 10), call.path());
        assertEquals(List.of(false, false, true), List.of(call.safe(), call.idempotent(), call.semanticsWritten()));
        assertEquals(scalar(ScalarType.LONG, 33, 14), call.returns());
        assertEquals(true, call.returnsOptional());
        assertEquals("Removes queued tasks of a job, by id or else by filter.", call.doc());
        assertEquals(
                List.of(
                        new Parameter(
                                Location.QUERY,
                                field(text("robotCallJobId", 30, 7), scalar(ScalarType.LONG, 30, 23), "the job")),
                        new Parameter(
                                Location.QUERY,
                                Parts.with(
                                        field(
                                                text("robotCallTaskIds", 31, 7),
                                                new TypeRef.ListOf(
                                                        scalar(ScalarType.LONG, 31, 30), false, at(31, 25, 10)),
                                                "the tasks to remove; overrides every other filter"),
                                        true,
                                        false,
                                        true)),
                        new Parameter(
                                Location.QUERY,
                                Parts.with(
                                        field(
                                                text("taskStatus", 32, 7),
                                                new TypeRef.Named("TaskStatus", at(32, 19, 10)),
                                                ""),
                                        true,
                                        false,
                                        false))),
                call.parameters());
    }

    @Test
    void model() {
        assertEquals(
                new TypeDefinition.Model(
                        text("PendingTask", 36, 3),
                        null,
                        List.of(
                                field(text("robotCallTaskId", 37, 5), scalar(ScalarType.LONG, 37, 22), "the task"),
                                Parts.with(
                                        field(
                                                text("calledPhoneNumber", 38, 5),
                                                scalar(ScalarType.STRING, 38, 24),
                                                "the number to call"),
                                        true,
                                        true,
                                        false),
                                Parts.with(
                                        field(
                                                text("status", 39, 5),
                                                new TypeRef.Named("TaskStatus", at(39, 13, 10)),
                                                ""),
                                        true,
                                        false,
                                        false),
                                field(
                                        text("properties", 40, 5),
                                        new TypeRef.MapOf(
                                                scalar(ScalarType.STRING, at(40, 17, 3)),
                                                scalar(ScalarType.STRING, 40, 21),
                                                false,
                                                at(40, 17, 11)),
                                        "custom variables")),
                        "",
                        null),
                description.types().get(0));
    }

    @Test
    void enumeration() {
        assertEquals(
                new TypeDefinition.Enumeration(
                        text("TaskStatus", 41, 3),
                        null,
                        List.of(
                                new Constant(
                                        text("NOT_STARTED", 42, 7),
                                        null,
                                        new Literal.Text("NOT_STARTED", at(42, 7, 11)),
                                        null,
                                        "未开始",
                                        null),
                                new Constant(
                                        text("IN_PROCESS", 43, 7),
                                        null,
                                        new Literal.Text("IN_PROCESS", at(43, 7, 10)),
                                        null,
                                        "进行中",
                                        null)),
                        "",
                        null),
                description.types().get(1));
    }
}
