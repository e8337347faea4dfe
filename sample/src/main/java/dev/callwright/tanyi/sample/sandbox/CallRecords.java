package dev.callwright.tanyi.sample.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The calls that were made, in the order of their ids, which is that of their times. Immutable. */
final class CallRecords {

    private final Map<Long, Call> byId = new TreeMap<>();
    private final Map<Long, Call> lastByTask = new HashMap<>();

    /** Takes calls in the order in which they were made. */
    CallRecords(List<Call> calls) {
        for (Call call : calls) {
            byId.put(call.id(), call);
            lastByTask.put(call.taskId(), call);
        }
    }

    Call get(long id) {
        Call call = byId.get(id);
        if (call == null) {
            throw Refusal.notFound("callRecordId", id);
        }
        return call;
    }

    /** Returns the calls that a query is after. The last call of a task is chosen first, and filtered then. */
    List<Call> find(CallQuery query) {
        return byId.values().stream()
                .filter(call -> call.jobId() == query.jobId())
                .filter(call -> !query.lastOnly() || lastOf(call).id() == call.id())
                .filter(query.condition())
                .toList();
    }

    /** Returns the last call of the same task. */
    Call lastOf(Call call) {
        return lastByTask.getOrDefault(call.taskId(), call);
    }
}
