package dev.callwright.benchmark.call.callwright;

import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.client.Connection;
import java.net.URI;

/** By the default transport. */
public final class CallwrightOverSockets extends CallwrightContender {
    /** Connects to the server. */
    public CallwrightOverSockets(URI server) {
        super(Connection.builder().server(server).build());
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new CallwrightOverSockets(URI.create(args[0])));
    }
}
