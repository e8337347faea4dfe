package dev.callwright.tanyi.sample.client;

import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.TanyiCredentials;
import dev.callwright.tanyi.TanyiSigner;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The generated clients, connected to a sandbox of their own over HTTP. */
final class SandboxClients implements AutoCloseable {
    static final long JOB = 5;

    private final SandboxServer server = SandboxServer.start();
    private final List<Connection> connections = new ArrayList<>();

    /** What the listener of {@link #connection} was told, as call and texts. */
    final List<String> ineffective = new CopyOnWriteArrayList<>();

    final Connection connection = connect("demo-secret");
    final CallRecordClient blocking = CallRecordClient.create(connection);
    final CallRecordAsyncClient async = CallRecordAsyncClient.create(connection);

    Connection connect(String secret) {
        Connection made = Connection.builder()
                .server(server.base())
                .signer(new TanyiSigner(new TanyiCredentials("demo-key", secret, "demo-tenant")))
                .listener(new CallListener() {
                    @Override
                    public void ineffective(CallInfo call, List<String> what) {
                        ineffective.add(call.name() + ": " + what);
                    }
                })
                .build();
        connections.add(made);
        return made;
    }

    @Override
    public void close() {
        connections.forEach(Connection::close);
        server.close();
    }
}
