package dev.callwright.benchmark.call.callwright;

import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.client.Connection;
import dev.callwright.transport.JdkTransport;
import java.net.URI;

/** By {@code java.net.http}. */
public final class CallwrightOverJdk extends CallwrightContender {
    private final JdkTransport transport;

    /** Connects to the server. */
    public CallwrightOverJdk(URI server) {
        this(server, JdkTransport.create());
    }

    private CallwrightOverJdk(URI server, JdkTransport transport) {
        super(Connection.builder().server(server).transport(transport).build());
        this.transport = transport;
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new CallwrightOverJdk(URI.create(args[0])));
    }

    @Override
    public void close() {
        super.close();
        transport.close();
    }
}
