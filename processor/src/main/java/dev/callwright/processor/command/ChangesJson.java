package dev.callwright.processor.command;

import dev.callwright.processor.compare.Break;
import dev.callwright.processor.compare.Change;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.publish.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes for machines. */
final class ChangesJson {
    private ChangesJson() {}

    static String of(String before, String after, List<Change> changes) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("old", before);
        top.put("new", after);
        top.put("breaks", words(DiffCommand.breaks(changes)));
        top.put("changes", changes.stream().map(ChangesJson::change).toList());
        return JsonText.of(top);
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("what", change.what());
        place(members, "old", change.before());
        place(members, "new", change.after());
        members.put("breaks", words(change.breaks()));
        members.put(
                "kinds", change.findings().stream().map(ChangesJson::finding).toList());
        return members;
    }

    private static Map<String, Object> finding(Change.Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", finding.kind().id());
        members.put("breaks", words(finding.breaks()));
        members.put("why", finding.why());
        return members;
    }

    private static void place(Map<String, Object> members, String name, @Nullable Position position) {
        if (position instanceof Position.InFile at) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("file", at.file());
            place.put("line", (long) at.line());
            place.put("column", (long) at.column());
            members.put(name, place);
        }
    }

    private static List<String> words(Set<Break> breaks) {
        return breaks.stream().map(Break::word).toList();
    }
}
