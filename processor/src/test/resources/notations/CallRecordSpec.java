package dev.callwright.tanyi;

import dev.callwright.annotation.*;
import dev.callwright.client.Page;
import dev.callwright.json.JsonValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the robots of a job called, what was said, and what is still queued. */
@ApiSpec
@Server("https://openapi.tanyibot.com/apiOpen/v1")
@Envelope(code = "code", success = "200", data = "data", message = "resultMsg", requestId = "requestId", detail = "errorStackTrace")
@Errors({
    @ErrorCode(code = "401", name = "AUTHENTICATION_REJECTED", refused = true, doc = "The key, the signature or its timestamp is wrong; nothing was executed."),
    @ErrorCode(code = "403", name = "NOT_PERMITTED", refused = true, doc = "The tenant may not do this."),
    @ErrorCode(code = "404", name = "NOT_FOUND", refused = true, doc = "No such call, task or job."),
    @ErrorCode(code = "412", name = "BAD_PARAMETER", refused = true, doc = "A parameter is missing or out of range."),
    @ErrorCode(code = "500", name = "UNKNOWN", retryable = true, doc = "The vendor does not know what went wrong; the call may have been executed."),
})
@Paging(page = "pageNum", size = "pageSize", first = 1, max = 100, items = "content", pageNumber = "number", pageSize = "pageSize", total = "totalElements", pages = "pages")
@Formats(
    datetime = {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"},
    zone = "Asia/Shanghai",
    lists = ListStyle.COMMA)
interface CallRecordSpec {
    /**
     * The finished calls of a job.
     *
     * With lastCallRecord only the last call of each number is looked at, and most filters then have no effect.
     */
    @Post("/callRecord/getCallRecordInfoList")
    @Safe(true)
    @Rule({
        "redialTimes counts only when lastCallRecord is true",
        "hangupBy, customerGroupId, dialogFlowId, calledPhoneNumber, callRecordId have no effect when lastCallRecord is true",
        "customerPersonName, realIntent, customerConcern, readStatus have no effect when lastCallRecord is true",
    })
    Page<CallRecord> findCalls(FindCalls request);

    /** One call, with its dialogue and its customer. */
    @Get("/callRecord/callDetail")
    CallDetail getCallDetail(GetCallDetail request);

    /** The numbers of a job that are still to be called. */
    @Get("/callRecord/toBeCalledList")
    Page<PendingTask> listPendingTasks(ListPendingTasks request);

    /** Removes one task from the queue. */
    @Post("/callRecord/deleteRobotCallTask")
    @Nullable Long deleteTask(DeleteTask request);

    /**
     * Removes queued tasks of a job, by id or else by filter.
     *
     * With neither ids nor a filter it removes the whole queue of the job.
     */
    @Get("/callRecord/deleteRobotCallTaskList")
    @Safe(false)
    @Idempotent(false)
    @Rule({
        "calledPhoneNumber, taskStatus have no effect when robotCallTaskIds is set",
    })
    @Nullable Long deleteTasks(DeleteTasks request);

    @Body
    interface FindCalls {
        /** the job */
        long robotCallJobId();

        /** the script the robot followed */
        @Nullable Long dialogFlowId();

        /** how the call ended, any of these */
        @Nullable List<CallResult> resultStatuses();

        /** how interested the customer was, any of these */
        @Nullable List<IntentLevel> intentLevels();

        /** who hung up */
        @Nullable HangupBy hangupBy();

        /** whether a person has labelled the interest */
        @Nullable Boolean realIntent();

        /** the number called */
        @Sensitive
        @Nullable String calledPhoneNumber();

        /** one call */
        @Nullable Long callRecordId();

        /** the customer's name */
        @Sensitive
        @Nullable String customerPersonName();

        /** what the customer asked about, any of these */
        @Nullable List<String> customerConcern();

        /** whether somebody has looked at the call */
        @Nullable ReadStatus readStatus();

        /** shortest talk in seconds */
        @Min(0)
        @Nullable Long chatDurationMin();

        /** longest talk in seconds */
        @Min(0)
        @Nullable Long chatDurationMax();

        /** only the last call of each number */
        @Nullable Boolean lastCallRecord();

        /** how often the number was redialled */
        @Min(0)
        @Nullable Long redialTimes();

        /** the customer's group */
        @Nullable Long customerGroupId();

        /** calls on a page */
        @Min(1)
        @Max(100)
        @Default("20")
        @Nullable Integer pageSize();

        /** the page */
        @Min(1)
        @Default("1")
        @Nullable Integer pageNum();
    }

    @Query
    interface GetCallDetail {
        /** the call to look up */
        long callRecordId();
    }

    @Query
    interface ListPendingTasks {
        /** the page */
        @Min(1)
        @Default("1")
        @Nullable Integer pageNum();

        /** tasks on a page */
        @Min(1)
        @Max(100)
        @Default("20")
        @Nullable Integer pageSize();

        /** the job */
        long robotCallJobId();

        /** the number to call */
        @Sensitive
        @Nullable String calledPhoneNumber();

        /** how far the task is */
        @Nullable TaskStatus taskStatus();
    }

    @Body
    interface DeleteTask {
        /** the task to remove */
        long robotCallTaskId();
    }

    @Query
    interface DeleteTasks {
        /** the job */
        long robotCallJobId();

        /** the tasks to remove; overrides every other filter */
        @NonEmpty
        @Nullable List<Long> robotCallTaskIds();

        /** tasks with this number */
        @Sensitive
        @Nullable String calledPhoneNumber();

        /** tasks that are this far */
        @Nullable TaskStatus taskStatus();
    }

    /** A finished call as lists show it. */
    interface CallRecord {
        /** who hung up */
        @Nullable HangupBy hangupBy();

        /** the call */
        long callRecordId();

        /** the vendor's customer */
        @Nullable Long tenantId();

        /** the job */
        @Nullable Long robotCallJobId();

        /** the script the robot followed */
        @Nullable Long dialogFlowId();

        /** the task, one for each number called */
        @Nullable Long robotCallTaskId();

        /** the customer */
        @Nullable Long customerPersonId();

        /** the number called */
        @Sensitive
        @Nullable String calledPhoneNumber();

        /** the line called from */
        @Nullable Long phoneNumberId();

        /** how the call ended */
        @Nullable CallResult resultStatus();

        /** how interested the customer was, as the robot heard it */
        @Nullable IntentLevel intentLevel();

        /** the tenant's name for intentLevel */
        @Nullable String intentLevelName();

        /** how interested the customer was, as a person labelled it */
        @Nullable IntentLevel realIntentLevel();

        /** the tenant's name for realIntentLevel */
        @Nullable String realIntentLevelName();

        /** the tenant's scheme of intent levels */
        @Nullable Long intentLevelTagId();

        /** what the customer asked about */
        @Nullable List<String> customerConcern();

        /** where the recording of both sides lies */
        @Sensitive
        @Nullable String fullAudioUrl();

        /** where the recording of the customer lies */
        @Sensitive
        @Nullable String customerAudioUrl();

        /** why the robot chose intentLevel */
        @Sensitive
        @Nullable String analysisBasis();

        /** when dialling began, China time */
        @Nullable LocalDateTime startTime();

        /** seconds of talk */
        @Nullable Integer chatDuration();

        /** turns of talk */
        @Nullable Integer chatRound();

        /** whether somebody has looked at the call */
        @Nullable ReadStatus readStatus();

        /** what was said, in order */
        @Nullable List<DialogueTurn> callDetailList();

        /** how often the number was redialled */
        @Nullable Integer redialTimes();
    }

    /** A call with its dialogue and its customer. */
    interface CallDetail {
        /** the call */
        long callRecordId();

        /** where the recording of the customer lies */
        @Sensitive
        @Nullable String customerAudioUrl();

        /** when dialling began, China time */
        @Format("yyyy-MM-dd'T'HH:mm:ss")
        @Nullable LocalDateTime startTime();

        /** when the call ended, China time */
        @Format("yyyy-MM-dd'T'HH:mm:ss")
        @Nullable LocalDateTime endTime();

        /** turns of talk */
        @Nullable Integer chatRound();

        /** seconds of talk */
        @Nullable Integer chatDuration();

        /** who was called */
        @Nullable Customer customerPerson();

        /** how the call ended */
        @Nullable CallResult resultStatus();

        /** how interested the customer was, as the robot heard it */
        @Nullable IntentLevel intentLevel();

        /** the tenant's name for intentLevel */
        @Nullable String intentLevelName();

        /** how interested the customer was, as a person labelled it */
        @Nullable IntentLevel realIntentLevel();

        /** the tenant's name for realIntentLevel */
        @Nullable String realIntentLevelName();

        /** the tenant's scheme of intent levels */
        @Nullable Long intentLevelTagId();

        /** what the customer asked about */
        @Nullable List<String> customerConcern();

        /** where the recording of both sides lies */
        @Sensitive
        @Nullable String fullAudioUrl();

        /** why the robot chose intentLevel */
        @Sensitive
        @Nullable String analysisBasis();

        /** what was said, in order */
        @Nullable List<DialogueTurn> callDetailList();

        /** the job */
        @Nullable Long robotCallJobId();

        /** how often the number was redialled */
        @Nullable Integer redialTimes();

        /** further data of the call; the vendor does not say of what kind */
        @Nullable List<JsonValue> attributes();
    }

    /** Something that one side said. */
    interface DialogueTurn {
        /** the words */
        @Sensitive
        @Nullable String text();

        /** who said them */
        @Nullable Speaker type();

        /** the turn */
        @Nullable Long callDetailId();
    }

    /** A person that a job calls. */
    interface Customer {
        /** the customer */
        long customerPersonId();

        /** when the customer was recorded, China time */
        @Format("yyyy-MM-dd HH:mm")
        @Nullable LocalDateTime creationTime();

        /** the vendor's customer */
        @Nullable Long tenantId();

        /** the group */
        @Nullable Long customerGroupId();

        /** the customer's name */
        @Sensitive
        @Nullable String name();

        /** the customer's number */
        @Sensitive
        @Nullable String phoneNumber();

        /** the customer's WeChat account */
        @Sensitive
        @Nullable String wechatNumber();

        /** where the customer's data came from */
        @Nullable CustomerSource source();

        /** the customer's gender */
        @Nullable Gender gender();

        /** the tenant's own variables */
        @Sensitive
        @Nullable Map<String, String> properties();

        /** when somebody last followed up, China time */
        @Nullable LocalDateTime lastFollowTime();

        /** seconds of the last talk */
        @Nullable Integer lastChatDuration();

        /** when the last call began, China time */
        @Nullable LocalDateTime lastStartTime();

        /** how interested the customer last was */
        @Nullable IntentLevel lastIntentLevel();

        /** how the last call ended */
        @Nullable CallResult lastDialStatus();

        /** when the customer was assigned, China time */
        @Nullable LocalDateTime assignTime();

        /** the group's name */
        @Nullable String customerGroupName();
    }

    /** A number that is still to be called. */
    interface PendingTask {
        /** the task */
        long robotCallTaskId();

        /** the customer */
        @Nullable Long customerPersonId();

        /** the customer's name */
        @Sensitive
        @Nullable String customerPersonName();

        /** the number to call, its middle masked by the vendor */
        @Sensitive
        @Nullable String calledPhoneNumber();

        /** the customer's group */
        @Nullable String customerPersonGroupName();

        /** how far the task is */
        @Nullable TaskStatus status();

        /** whether the number is on the tenant's list of numbers not to call */
        @Nullable Boolean inWhiteList();

        /** the tenant's own variables */
        @Sensitive
        @Nullable Map<String, String> properties();

        /** whether the number is on a shared list of numbers not to call */
        @Nullable Boolean inShareWhiteList();
    }

    /** How a call ended. */
    enum CallResult {
        /** 已接听 */
        ANSWERED,
        /** 未接 */
        NO_ANSWER,
        /** 占线 */
        BUSY,
        /** 关机 */
        POWER_OFF,
        /** 被叫停机 */
        OUT_OF_SERVICE,
        /** 拒接 */
        REFUSED,
        /** 空号 */
        VACANT_NUMBER,
        /** 无法接通 */
        CAN_NOT_CONNECT,
        /** 主叫号码不可用 */
        FROM_PHONE_ERROR,
        /** 外呼失败 */
        SYSTEM_ERROR;
    }

    /** How interested a customer is. */
    enum IntentLevel {
        /** A级(较强) */
        A,
        /** B级(一般) */
        B,
        /** C级(无法判断) */
        C,
        /** D级(很少) */
        D,
        /** E级别(需要再次跟进) */
        E,
        /** F级别(无需再次跟进) */
        F;
    }

    /** How far a task is. */
    enum TaskStatus {
        /** 未开始 */
        @Code(0) NOT_STARTED,
        /** 进行中 */
        @Code(1) IN_PROCESS,
        /** 已完成 */
        @Code(2) COMPLETED,
        /** 重试拨打 */
        @Code(3) RETRY,
        /** 自动重拨 */
        @Code(4) AUTO_RETRY,
        /** 缓存中 */
        @Code(5) IN_CACHE;
    }

    /** Whether somebody has looked at a call. */
    enum ReadStatus {
        /** 未读 */
        NOT_READ,
        /** 已读 */
        HAS_READ;
    }

    /** Who hung up. */
    enum HangupBy {
        /** the customer */
        REMOTE_HANGUP;
    }

    /** Who speaks. */
    enum Speaker {
        /** the robot */
        ROBOT,
        /** the customer */
        PERSON;
    }

    /** Where a customer's data came from. */
    enum CustomerSource {
        /** uploaded by the tenant */
        UPLOADED_BY_YOURSELF;
    }

    /** A customer's gender, as far as known. */
    enum Gender {
        /** not known */
        UNKNOWN;
    }
}
