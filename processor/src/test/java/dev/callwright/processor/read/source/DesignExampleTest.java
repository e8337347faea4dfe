package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The example by which the notation was designed, in both notations. */
class DesignExampleTest {
    private static final String YAML = """
            callwright: 1
            api: CallRecord
            package: dev.callwright.tanyi
            doc: What the robots of a job called, what was said, and what is still queued.
            server: https://openapi.tanyibot.com/apiOpen/v1

            envelope: {code: code, success: [200], data: data, message: resultMsg, requestId: requestId, detail: errorStackTrace}
            errors:
              401: AUTHENTICATION_REJECTED refused - nothing was executed
              500: UNKNOWN retryable
            paging:
              request:  {page: pageNum, size: pageSize, first: 1, max: 100}
              response: {items: content, page: number, size: pageSize, total: totalElements, pages: pages}
            formats:
              datetime: [yyyy-MM-dd HH:mm:ss, "yyyy-MM-dd'T'HH:mm:ss", yyyy-MM-dd HH:mm]

            calls:
              getCallDetail:
                doc: One call, with its dialogue and its customer.
                get: /callRecord/callDetail
                query:
                  callRecordId: long - the call to look up
                returns: CallDetail

              deleteTasks:
                doc: Removes queued tasks of a job, by id or else by filter.
                get: /callRecord/deleteRobotCallTaskList
                safe: false
                query:
                  robotCallJobId: long - the job
                  robotCallTaskIds: list<long>? non-empty - the tasks to remove; overrides every other filter
                  taskStatus: TaskStatus?
                returns: long?

            types:
              CallDetail:
                callRecordId: long
              PendingTask:
                robotCallTaskId: long - the task
                calledPhoneNumber: string? sensitive - the number to call
                status: TaskStatus?
                properties: map<string> - custom variables
              TaskStatus:
                - NOT_STARTED - 未开始
                - IN_PROCESS - 进行中
            """;

    private static final String INTERFACE = """
            package dev.callwright.tanyi;

            import dev.callwright.annotation.*;
            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;

            /** What the robots of a job called, what was said, and what is still queued. */
            @ApiSpec
            @Server("https://openapi.tanyibot.com/apiOpen/v1")
            @Envelope(
                    code = "code",
                    success = "200",
                    data = "data",
                    message = "resultMsg",
                    requestId = "requestId",
                    detail = "errorStackTrace")
            @Errors({
                @ErrorCode(code = "401", name = "AUTHENTICATION_REJECTED", refused = true, doc = "nothing was executed"),
                @ErrorCode(code = "500", name = "UNKNOWN", retryable = true)
            })
            @Paging(
                    page = "pageNum",
                    size = "pageSize",
                    first = 1,
                    max = 100,
                    items = "content",
                    pageNumber = "number",
                    pageSize = "pageSize",
                    total = "totalElements",
                    pages = "pages")
            @Formats(datetime = {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"})
            interface CallRecordSpec {
                /** One call, with its dialogue and its customer. */
                @Get("/callRecord/callDetail")
                CallDetail getCallDetail(GetCallDetail request);

                @Query
                interface GetCallDetail {
                    /** the call to look up */
                    long callRecordId();
                }

                /** Removes queued tasks of a job, by id or else by filter. */
                @Get("/callRecord/deleteRobotCallTaskList")
                @Safe(false)
                @Nullable Long deleteTasks(DeleteTasks request);

                @Query
                interface DeleteTasks {
                    /** the job */
                    long robotCallJobId();

                    /** the tasks to remove; overrides every other filter */
                    @NonEmpty
                    @Nullable List<Long> robotCallTaskIds();

                    @Nullable TaskStatus taskStatus();
                }

                interface CallDetail {
                    long callRecordId();
                }

                interface PendingTask {
                    /** the task */
                    long robotCallTaskId();

                    /** the number to call */
                    @Sensitive
                    @Nullable String calledPhoneNumber();

                    @Nullable TaskStatus status();

                    /** custom variables */
                    Map<String, String> properties();
                }

                enum TaskStatus {
                    /** 未开始 */
                    NOT_STARTED,
                    /** 进行中 */
                    IN_PROCESS
                }
            }
            """;

    @Test
    void bothNotationsSayTheSame() {
        assertSame(YAML, INTERFACE);
    }

    @Test
    void theSourceIsTheInterfacesName() {
        assertEquals("CallRecordSpec", SpecReading.of(INTERFACE).only().source());
    }
}
