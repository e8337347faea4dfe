package dev.callwright.benchmark.call;

import java.net.http.HttpClient;

/** The {@code java.net.http} clients of all contenders that use one. */
public final class JdkClients {
    private JdkClients() {}

    /** {@return a builder that does not try to upgrade each request to HTTP/2, which would only cost} */
    public static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    /** Closes a client where the JDK can, from 21 on; else its threads end by themselves. */
    public static void close(HttpClient client) throws Exception {
        if (client instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
