package dev.callwright.processor.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom a kind of change breaks something, and why; each reason holds for parts that travel its way. */
record Verdict(List<Reason> reasons) {
    /**
     * What happens.
     *
     * @param why half a sentence
     * @param breaks for whom; empty where for nobody
     * @param way which way parts travel of which it is true
     */
    record Reason(String why, List<Break> breaks, Traffic way) {
        boolean holds(Traffic traffic) {
            return !way.within(traffic).equals(Traffic.NONE);
        }
    }

    Verdict {
        reasons = List.copyOf(reasons);
    }

    static Verdict nobody(String why) {
        return breaks(why);
    }

    /** Wherever the part travels. */
    static Verdict breaks(String why, Break... breaks) {
        return new Verdict(List.of(new Reason(why, List.of(breaks), Traffic.BOTH)));
    }

    /** Nothing but where clients send the part. */
    static Verdict inRequests(String why, Break... breaks) {
        return new Verdict(List.of(new Reason(why, List.of(breaks), Traffic.REQUESTS)));
    }

    /** Nothing but where servers send the part. */
    static Verdict inAnswers(String why, Break... breaks) {
        return new Verdict(List.of(new Reason(why, List.of(breaks), Traffic.ANSWERS)));
    }

    Verdict andInRequests(String why, Break... breaks) {
        List<Reason> more = new ArrayList<>(reasons);
        more.addAll(inRequests(why, breaks).reasons);
        return new Verdict(more);
    }

    /** For whom it breaks, for a part that travels as given. */
    Set<Break> breaks(Traffic traffic) {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        holding(traffic).forEach(reason -> breaks.addAll(reason.breaks()));
        return breaks;
    }

    /** What happens to a part that travels as given. */
    String why(Traffic traffic) {
        String why = holding(traffic).map(Reason::why).collect(Collectors.joining("; "));
        return why.isEmpty() ? "only " + (traffic.requests() ? "clients" : "servers") + " send it" : why;
    }

    private Stream<Reason> holding(Traffic traffic) {
        return reasons.stream().filter(reason -> reason.holds(traffic));
    }
}
