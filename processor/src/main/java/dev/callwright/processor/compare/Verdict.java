package dev.callwright.processor.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * For whom a kind of change breaks something.
 *
 * @param always wherever the part travels
 * @param requests beside these, where clients send the part
 * @param answers beside these, where servers send the part
 */
public record Verdict(List<Break> always, List<Break> requests, List<Break> answers) {
    /** Something breaks wherever the part travels; without arguments, nothing. */
    static Verdict breaks(Break... always) {
        return new Verdict(List.of(always), List.of(), List.of());
    }

    Verdict inRequests(Break... more) {
        return new Verdict(always, List.of(more), answers);
    }

    Verdict inAnswers(Break... more) {
        return new Verdict(always, requests, List.of(more));
    }

    /** What breaks for a part that travels as given. */
    Set<Break> of(Traffic traffic) {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        breaks.addAll(always);
        if (traffic.requests()) {
            breaks.addAll(requests);
        }
        if (traffic.answers()) {
            breaks.addAll(answers);
        }
        return breaks;
    }
}
