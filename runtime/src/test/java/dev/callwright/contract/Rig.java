package dev.callwright.contract;

import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server, a caller that makes calls to it in one way, and the time between them. */
final class Rig implements AutoCloseable {
    static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"code\":200}";
    static final Duration DEADLINE = Duration.ofMinutes(10);

    /** No deadline passes, and no wait takes any time. */
    final TestScheduler time;

    final WireServer server;
    final Connection connection;
    final Caller caller;
    private final Way way;
    private final Transport transport;

    Rig(Way way, WireServer.Script script) throws IOException {
        this(way, script, TestScheduler.jumpingBelow(Duration.ofMinutes(5)), builder -> builder);
    }

    Rig(Way way, WireServer.Script script, UnaryOperator<Connection.Builder> more) throws IOException {
        this(way, script, TestScheduler.jumpingBelow(Duration.ofMinutes(5)), more);
    }

    Rig(Way way, WireServer.Script script, TestScheduler time, UnaryOperator<Connection.Builder> more)
            throws IOException {
        this.way = way;
        this.time = time;
        this.server = new WireServer(script);
        this.transport = way.transport();
        this.connection = more.apply(Connection.builder()
                        .server(server.uri())
                        .transport(transport)
                        .scheduler(time)
                        .random(() -> 0.5)
                        .options(CallOptions.builder().deadline(DEADLINE).build()))
                .build();
        this.caller = Caller.of(connection);
    }

    <Q, T> T call(Call<Q, T> call, Q request) {
        return way.call(caller, call, request);
    }

    <Q, T> T call(CallOptions options, Call<Q, T> call, Q request) {
        return way.call(caller.with(options), call, request);
    }

    /** The waits before attempts, in order. */
    List<Duration> waits() {
        return time.delays().stream()
                .filter(delay -> delay.compareTo(DEADLINE) < 0)
                .toList();
    }

    @Override
    public void close() throws IOException {
        connection.close();
        transport.close();
        server.close();
    }
}
