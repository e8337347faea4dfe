package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The figures of a run, for tables whose rows are the peers. */
record Figures(List<Result> results) {
    private static final String NONE = "–";

    /** {@return the figures as text, such as {@code 17.3 / 19.1}} */
    String value(String scenario, Peer peer, String... metrics) {
        return Arrays.stream(metrics)
                .map(metric -> text(of(scenario, peer, metric)))
                .collect(Collectors.joining(" / "));
    }

    /** {@return the figure's ratio to that of the least of the clients that are not ours} */
    String toFastestOther(String scenario, Peer peer, String metric) {
        OptionalDouble other = Arrays.stream(Peer.values())
                .filter(each -> each.kind() == Peer.Kind.OTHER)
                .map(each -> of(scenario, each, metric))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
        return ratio(of(scenario, peer, metric), other);
    }

    /** {@return the figure's ratio to that of plain sockets} */
    String toSockets(String scenario, Peer peer, String metric) {
        return ratio(of(scenario, peer, metric), of(scenario, Peer.SOCKETS, metric));
    }

    private OptionalDouble of(String scenario, Peer peer, String metric) {
        return results.stream()
                .filter(result -> result.scenario().equals(scenario))
                .filter(result -> result.contender().equals(peer.id()))
                .filter(result -> result.metric().equals(metric))
                .mapToDouble(Result::value)
                .findFirst();
    }

    private static String ratio(OptionalDouble value, OptionalDouble base) {
        return value.isPresent() && base.isPresent()
                ? String.format(Locale.ROOT, "%.2f", value.getAsDouble() / base.getAsDouble())
                : NONE;
    }

    private static String text(OptionalDouble figure) {
        if (figure.isEmpty()) {
            return NONE;
        }
        double value = figure.getAsDouble();
        boolean whole = value >= 100 || value == Math.rint(value);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", value);
    }
}
