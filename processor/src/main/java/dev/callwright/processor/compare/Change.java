package dev.callwright.processor.compare;

import dev.callwright.processor.description.Position;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two descriptions.
 *
 * @param before where the part stands in the old one; null where it is new
 * @param after where the part stands in the new one; null where it is gone
 * @param what changed, naming the part, a sentence without a final stop
 * @param findings of which kinds it is, at least one
 */
public record Change(@Nullable Position before, @Nullable Position after, String what, List<Finding> findings) {
    public Change {
        findings = List.copyOf(findings);
    }

    /**
     * One kind that a change is of.
     *
     * @param kind which
     * @param breaks for whom, given where the part travels; empty where for nobody
     * @param why half a sentence that holds for the part
     */
    public record Finding(Kind kind, Set<Break> breaks, String why) {
        public Finding {
            breaks = breaks.isEmpty() ? Set.of() : EnumSet.copyOf(breaks);
        }

        static Finding of(Kind kind, Traffic traffic) {
            return new Finding(
                    kind, kind.verdict().breaks(traffic), kind.verdict().why(traffic));
        }
    }

    /** Where to look: in the new description, unless the part is gone. */
    public Position position() {
        Position position = after == null ? before : after;
        if (position == null) {
            throw new IllegalStateException("nowhere: " + what);
        }
        return position;
    }

    /** For whom it breaks, in the order of {@link Break}; empty where for nobody. */
    public Set<Break> breaks() {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        findings.forEach(finding -> breaks.addAll(finding.breaks()));
        return breaks;
    }
}
