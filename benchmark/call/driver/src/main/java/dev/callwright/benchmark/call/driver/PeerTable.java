package dev.callwright.benchmark.call.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A Markdown table with a row for each peer. Not thread-safe. */
final class PeerTable {
    private final String title;
    private final List<Peer> peers;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String heading, Function<Peer, String> cell) {}

    PeerTable(String title, List<Peer> peers) {
        this.title = title;
        this.peers = peers;
    }

    PeerTable column(String heading, Function<Peer, String> cell) {
        columns.add(new Column(heading, cell));
        return this;
    }

    /** {@return the table, its title above it} */
    @Override
    public String toString() {
        String headings = columns.stream().map(Column::heading).collect(Collectors.joining(" | "));
        String rows = peers.stream().map(this::row).collect(Collectors.joining("\n"));
        return title + "\n\n| | " + headings + " |\n|---" + "|--:".repeat(columns.size()) + "|\n" + rows + "\n";
    }

    private String row(Peer peer) {
        return columns.stream()
                .map(column -> column.cell().apply(peer))
                .collect(Collectors.joining(" | ", "| " + peer.label() + " | ", " |"));
    }
}
