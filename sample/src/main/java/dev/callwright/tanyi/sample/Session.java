package dev.callwright.tanyi.sample;

import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.TanyiCredentials;
import dev.callwright.tanyi.TanyiSigner;
import dev.callwright.tanyi.sample.sandbox.Credentials;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A connection to a server, and the sandbox behind it where it has one of its own. Closing it closes both. */
final class Session implements AutoCloseable {
    private final @Nullable SandboxServer sandbox;
    private final Connection connection;
    private final URI server;

    private Session(@Nullable SandboxServer sandbox, URI server, TanyiCredentials credentials, CallListener listener) {
        this.sandbox = sandbox;
        this.server = server;
        this.connection = Connection.builder()
                .server(server)
                .signer(new TanyiSigner(credentials))
                .listener(listener)
                .build();
    }

    static Session with(URI server, TanyiCredentials credentials, CallListener listener) {
        return new Session(null, server, credentials, listener);
    }

    /** {@return a session with a sandbox of its own} It accepts {@link #demoCredentials()} alone. */
    static Session withSandbox(TanyiCredentials credentials, CallListener listener) {
        SandboxServer sandbox = SandboxServer.start();
        return new Session(sandbox, sandbox.base(), credentials, listener);
    }

    static TanyiCredentials demoCredentials() {
        Credentials demo = Credentials.DEMO;
        return new TanyiCredentials(demo.appKey(), demo.appSecret(), demo.tenantSign());
    }

    URI server() {
        return server;
    }

    CallRecordClient client() {
        return CallRecordClient.create(connection);
    }

    CallRecordAsyncClient asyncClient() {
        return CallRecordAsyncClient.create(connection);
    }

    @Override
    public void close() {
        connection.close();
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
