package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The five calls of the page: parameters in, the data of the envelope out. Thread-safe. */
final class CallRecordApi {

    private final Set<Long> jobIds;
    private final CallRecords records;
    private final TaskQueue queue;

    CallRecordApi(DemoData data) {
        this.jobIds = Set.copyOf(data.jobIds());
        this.records = new CallRecords(data.calls());
        this.queue = new TaskQueue(data.tasks());
    }

    JsonNode listCalls(BodyParameters in) {
        CallQuery query = CallQuery.of(in);
        PageRequest page = PageRequest.of(in);
        requireKnown(query.jobId());
        return page.of(records.find(query), CallJson::item);
    }

    JsonNode callDetail(QueryParameters in) {
        Call call = records.get(in.requiredNumber("callRecordId"));
        return CallJson.detail(call, records.lastOf(call));
    }

    JsonNode listTasks(QueryParameters in) {
        TaskQuery query = TaskQuery.of(in);
        PageRequest page = PageRequest.of(in);
        requireKnown(query.jobId());
        return page.of(queue.find(query), TaskJson::item);
    }

    @Nullable
    JsonNode deleteTask(BodyParameters in) {
        queue.remove(in.requiredNumber("robotCallTaskId"));
        return null;
    }

    /** Deletes the tasks that were named; where none was, those that match the filters; without filters, all. */
    @Nullable
    JsonNode deleteTasks(QueryParameters in) {
        Collection<Long> taskIds = in.numbers("robotCallTaskIds");
        TaskQuery query = TaskQuery.of(in);
        requireKnown(query.jobId());
        if (taskIds.isEmpty()) {
            queue.removeAll(query);
        } else {
            queue.removeAll(query.jobId(), taskIds);
        }
        return null;
    }

    private void requireKnown(long jobId) {
        if (!jobIds.contains(jobId)) {
            throw Refusal.notFound("robotCallJobId", jobId);
        }
    }
}
