package dev.callwright.tanyi.sample;

import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.ListPendingTasksRequest;
import dev.callwright.tanyi.PendingTask;
import dev.callwright.tanyi.TaskStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The call {@code listPendingTasks}. */
@Command(
        name = "pending",
        description = "List the numbers of a job that are still to be called (listPendingTasks).",
        customSynopsis = "tanyi pending --job=ID [FILTER...] [--all | --limit=N] [--json] [OPTION...]",
        sortOptions = false)
final class PendingCommand extends ListCommand<ListPendingTasksRequest, PendingTask> {
    @Option(names = "--job", required = true, paramLabel = "ID", description = "robotCallJobId: the job.")
    private long job;

    @Option(
            names = "--phone",
            paramLabel = "NUMBER",
            converter = TextOption.class,
            description = "calledPhoneNumber: the number to call.")
    private @Nullable String phone;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = EnumOption.Status.class,
            completionCandidates = EnumOption.Status.class,
            description = "taskStatus: how far the task is, ${COMPLETION-CANDIDATES}.")
    private @Nullable TaskStatus status;

    PendingCommand() {
        super("tasks", Tables.TASKS, PendingTask::toJson);
    }

    @Override
    ListPendingTasksRequest request() {
        return ListPendingTasksRequest.builder()
                .pageNum(paging().page())
                .pageSize(paging().pageSize())
                .robotCallJobId(job)
                .calledPhoneNumber(phone)
                .taskStatus(status)
                .build();
    }

    @Override
    Page<PendingTask> page(CallRecordClient client, ListPendingTasksRequest request) {
        return client.listPendingTasks(request);
    }

    @Override
    Pages<PendingTask> pages(CallRecordClient client, ListPendingTasksRequest request) {
        return client.listPendingTasksPages(request);
    }
}
