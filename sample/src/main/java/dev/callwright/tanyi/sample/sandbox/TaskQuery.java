package dev.callwright.tanyi.sample.sandbox;

import static dev.callwright.tanyi.sample.sandbox.Filters.allOf;
import static dev.callwright.tanyi.sample.sandbox.Filters.equal;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which queued tasks are wanted.
 *
 * @param jobId the job they belong to
 * @param condition what holds for each of them; without any filter, everything does
 */
record TaskQuery(long jobId, Predicate<Task> condition) {

    static TaskQuery of(Parameters in) {
        Predicate<Task> condition = allOf(List.of(
                equal(in.text("calledPhoneNumber"), task -> task.customer().phoneNumber()),
                equal(in.constant("taskStatus", Task.Status.class), Task::status)));
        return new TaskQuery(in.requiredNumber("robotCallJobId"), condition);
    }

    boolean matches(Task task) {
        return task.jobId() == jobId && condition.test(task);
    }
}
