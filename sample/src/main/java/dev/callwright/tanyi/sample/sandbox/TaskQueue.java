package dev.callwright.tanyi.sample.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tasks still to be called, in the order of their ids. Thread-safe: every method happens at once or not at all, so
 * of two deletes of the same task one succeeds and the other finds it gone.
 */
final class TaskQueue {

    private final Map<Long, Task> tasks = new TreeMap<>();

    TaskQueue(List<Task> tasks) {
        tasks.forEach(task -> this.tasks.put(task.id(), task));
    }

    synchronized List<Task> find(TaskQuery query) {
        return tasks.values().stream().filter(query::matches).toList();
    }

    synchronized void remove(long id) {
        if (tasks.remove(id) == null) {
            throw Refusal.notFound("robotCallTaskId", id);
        }
    }

    /** Removes all these tasks of one job, or none if one of them is not queued there. */
    synchronized void removeAll(long jobId, Collection<Long> ids) {
        for (Long id : ids) {
            Task task = tasks.get(id);
            if (task == null || task.jobId() != jobId) {
                throw Refusal.notFound("robotCallTaskIds", id);
            }
        }
        tasks.keySet().removeAll(ids);
    }

    synchronized void removeAll(TaskQuery query) {
        tasks.values().removeIf(query::matches);
    }
}
