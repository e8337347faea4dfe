package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.DeleteTasksRequest;
import dev.callwright.tanyi.TaskStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The call {@code deleteTasks}, which would empty a job's queue if it were given nothing to go by. */
@Command(
        name = "purge",
        description = "Remove queued tasks of a job, by id or else by filter (deleteTasks).",
        customSynopsis = "tanyi purge --job=ID (--task=ID[,ID...] | FILTER... | --everything) [OPTION...]",
        sortOptions = false)
final class PurgeCommand extends ApiCommand<DeleteTasksRequest> {
    @Option(names = "--job", required = true, paramLabel = "ID", description = "robotCallJobId: the job.")
    private long job;

    @Option(
            names = "--task",
            split = ",",
            paramLabel = "ID",
            description = "robotCallTaskIds: the tasks to remove; not together with a filter.")
    private @Nullable List<Long> tasks;

    @Option(
            names = "--phone",
            paramLabel = "NUMBER",
            converter = TextOption.class,
            description = "calledPhoneNumber: tasks with this number.")
    private @Nullable String phone;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = EnumOption.Status.class,
            completionCandidates = EnumOption.Status.class,
            description = "taskStatus: tasks that are this far, ${COMPLETION-CANDIDATES}.")
    private @Nullable TaskStatus status;

    @Option(names = "--everything", description = "Remove the whole queue of the job.")
    private boolean everything;

    @Override
    DeleteTasksRequest request() {
        boolean selective = tasks != null || phone != null || status != null;
        if (!selective && !everything) {
            throw new IllegalArgumentException("without --task, --phone or --status this would remove the whole queue"
                    + " of job " + job + "; if that is what you want, say --everything");
        }
        if (selective && everything) {
            throw new IllegalArgumentException(
                    "--everything removes the whole queue, so --task, --phone and --status cannot go with it");
        }
        return DeleteTasksRequest.builder()
                .robotCallJobId(job)
                .robotCallTaskIds(tasks)
                .calledPhoneNumber(phone)
                .taskStatus(status)
                .build();
    }

    @Override
    void perform(CallRecordClient client, DeleteTasksRequest request) {
        Optional<Long> answer = client.deleteTasks(request);
        out().println(json() ? answer.map(String::valueOf).orElse("null") : "Removed " + selection() + ".");
    }

    private String selection() {
        if (everything) {
            return "all tasks of job " + job;
        }
        if (tasks != null) {
            return (tasks.size() == 1 ? "task " : "tasks ")
                    + tasks.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " of job " + job;
        }
        return "the tasks of job " + job
                + (phone == null ? "" : " with number " + phone)
                + (status == null ? "" : " in status " + status);
    }
}
