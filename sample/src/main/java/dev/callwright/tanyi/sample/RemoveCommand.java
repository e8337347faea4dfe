package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.DeleteTaskRequest;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The call {@code deleteTask}. */
@Command(
        name = "remove",
        description = "Remove one task from the queue (deleteTask).",
        customSynopsis = "tanyi remove TASK [OPTION...]",
        sortOptions = false)
final class RemoveCommand extends ApiCommand<DeleteTaskRequest> {
    @Parameters(paramLabel = "TASK", description = "robotCallTaskId: the task to remove, as 'tanyi pending' lists it.")
    private long task;

    @Override
    DeleteTaskRequest request() {
        return DeleteTaskRequest.builder().robotCallTaskId(task).build();
    }

    @Override
    void perform(CallRecordClient client, DeleteTaskRequest request) {
        Optional<Long> answer = client.deleteTask(request);
        out().println(json() ? answer.map(String::valueOf).orElse("null") : "Removed task " + task + ".");
    }
}
