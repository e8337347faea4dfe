package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Change.Finding;
import dev.callwright.processor.description.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found. Not thread-safe. */
final class Changes {
    private static final Comparator<Change> BY_PLACE = Comparator.comparing((Change change) -> change.after() == null)
            .thenComparing(change -> change.position().file())
            .thenComparing(Change::position, Position::fromTop);

    private final List<Change> found = new ArrayList<>();

    void added(Position after, String part, Traffic traffic, Kind... kinds) {
        found.add(new Change(null, after, part + " was added", findings(traffic, List.of(kinds))));
    }

    void removed(Position before, String part, Traffic traffic, List<Kind> kinds) {
        found.add(new Change(before, null, part + " was removed", findings(traffic, kinds)));
    }

    /** Of no kind means that there is no change. */
    void changed(Position before, Position after, String what, Traffic traffic, List<Kind> kinds) {
        if (!kinds.isEmpty()) {
            found.add(new Change(before, after, what, findings(traffic, kinds)));
        }
    }

    void changed(Position before, Position after, String what, Kind... kinds) {
        changed(before, after, what, Traffic.BOTH, List.of(kinds));
    }

    private static List<Finding> findings(Traffic traffic, List<Kind> kinds) {
        return kinds.stream().map(kind -> Finding.of(kind, traffic)).toList();
    }

    /** Those in the new description first, then what is gone from the old one; each in order of place. */
    List<Change> list() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
