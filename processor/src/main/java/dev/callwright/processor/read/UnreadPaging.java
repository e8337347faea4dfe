package dev.callwright.processor.read;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Call.Setting;
import dev.callwright.processor.description.Paging;
import java.util.List;

/** Where a description's paging can't be read, nobody can say how its calls page. */
public final class UnreadPaging {
    private UnreadPaging() {}

    /** The calls, those that inherit such paging without any. */
    public static List<Call> of(List<Call> calls) {
        return calls.stream()
                .map(call -> call.paging() instanceof Setting.Inherited<Paging>
                        ? call.withPaging(new Setting.Unread<>())
                        : call)
                .toList();
    }
}
