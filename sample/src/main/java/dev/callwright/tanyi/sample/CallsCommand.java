package dev.callwright.tanyi.sample;

import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallResult;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.HangupBy;
import dev.callwright.tanyi.IntentLevel;
import dev.callwright.tanyi.ReadStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The call {@code findCalls}. */
@Command(
        name = "calls",
        description = "List the finished calls of a job (findCalls).",
        customSynopsis = "tanyi calls --job=ID [FILTER...] [--all | --limit=N] [--json] [OPTION...]",
        sortOptions = false)
final class CallsCommand extends ListCommand<FindCallsRequest, CallRecord> {
    @Option(names = "--job", required = true, paramLabel = "ID", description = "robotCallJobId: the job.")
    private long job;

    @Option(names = "--flow", paramLabel = "ID", description = "dialogFlowId: the script the robot followed.")
    private @Nullable Long flow;

    @Option(
            names = "--result",
            split = ",",
            paramLabel = "RESULT",
            converter = EnumOption.Result.class,
            completionCandidates = EnumOption.Result.class,
            description = "resultStatuses: how the call ended, any of ${COMPLETION-CANDIDATES}.")
    private @Nullable List<CallResult> results;

    @Option(
            names = "--intent",
            split = ",",
            paramLabel = "LEVEL",
            converter = EnumOption.Intent.class,
            completionCandidates = EnumOption.Intent.class,
            description = "intentLevels: how interested the customer was, any of ${COMPLETION-CANDIDATES}.")
    private @Nullable List<IntentLevel> intents;

    @Option(
            names = "--hangup-by",
            paramLabel = "WHO",
            converter = EnumOption.Hangup.class,
            completionCandidates = EnumOption.Hangup.class,
            description = "hangupBy: who hung up, ${COMPLETION-CANDIDATES}.")
    private @Nullable HangupBy hangupBy;

    @Option(
            names = "--real-intent",
            negatable = true,
            fallbackValue = "true",
            description = "realIntent: whether a person has labelled the interest.")
    private @Nullable Boolean realIntent;

    @Option(
            names = "--phone",
            paramLabel = "NUMBER",
            converter = TextOption.class,
            description = "calledPhoneNumber: the number called.")
    private @Nullable String phone;

    @Option(names = "--call", paramLabel = "ID", description = "callRecordId: one call.")
    private @Nullable Long call;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            converter = TextOption.class,
            description = "customerPersonName: the customer's name.")
    private @Nullable String name;

    @Option(
            names = "--concern",
            split = ",",
            paramLabel = "TEXT",
            converter = TextOption.class,
            description = "customerConcern: what the customer asked about, any of these.")
    private @Nullable List<String> concerns;

    @Option(
            names = "--read",
            paramLabel = "STATUS",
            converter = EnumOption.Read.class,
            completionCandidates = EnumOption.Read.class,
            description = "readStatus: whether somebody has looked at the call, ${COMPLETION-CANDIDATES}.")
    private @Nullable ReadStatus read;

    @Option(names = "--talk-min", paramLabel = "SECONDS", description = "chatDurationMin: the shortest talk.")
    private @Nullable Long talkMin;

    @Option(names = "--talk-max", paramLabel = "SECONDS", description = "chatDurationMax: the longest talk.")
    private @Nullable Long talkMax;

    @Option(
            names = "--last",
            negatable = true,
            fallbackValue = "true",
            description = "lastCallRecord: only the last call of each number. Then only --result, --intent, --talk-min,"
                    + " --talk-max and --redials have an effect.")
    private @Nullable Boolean last;

    @Option(
            names = "--redials",
            paramLabel = "N",
            description = "redialTimes: how often the number was redialled; counts only with --last.")
    private @Nullable Long redials;

    @Option(names = "--group", paramLabel = "ID", description = "customerGroupId: the customer's group.")
    private @Nullable Long group;

    CallsCommand() {
        super("calls", Tables.CALLS, CallRecord::toJson);
    }

    @Override
    FindCallsRequest request() {
        return FindCallsRequest.builder()
                .robotCallJobId(job)
                .dialogFlowId(flow)
                .resultStatuses(results)
                .intentLevels(intents)
                .hangupBy(hangupBy)
                .realIntent(realIntent)
                .calledPhoneNumber(phone)
                .callRecordId(call)
                .customerPersonName(name)
                .customerConcern(concerns)
                .readStatus(read)
                .chatDurationMin(talkMin)
                .chatDurationMax(talkMax)
                .lastCallRecord(last)
                .redialTimes(redials)
                .customerGroupId(group)
                .pageSize(paging().pageSize())
                .pageNum(paging().page())
                .build();
    }

    @Override
    Page<CallRecord> page(CallRecordClient client, FindCallsRequest request) {
        return client.findCalls(request);
    }

    @Override
    Pages<CallRecord> pages(CallRecordClient client, FindCallsRequest request) {
        return client.findCallsPages(request);
    }
}
