package dev.callwright.contract;

import dev.callwright.client.ApiException;
import dev.callwright.transport.JdkTransport;
import dev.callwright.transport.SocketTransport;
import dev.callwright.transport.Transport;
import java.net.http.HttpClient;
import java.util.concurrent.CompletionException;

/** The ways to make a call: in both styles, over both transports. */
enum Way {
    BLOCKING_OVER_SOCKETS(false, false),
    ASYNC_OVER_SOCKETS(true, false),
    BLOCKING_OVER_JDK(false, true),
    ASYNC_OVER_JDK(true, true);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final boolean async;
    private final boolean jdk;

    Way(boolean async, boolean jdk) {
        this.async = async;
        this.jdk = jdk;
    }

    boolean isAsync() {
        return async;
    }

    Transport transport() {
        return jdk ? JdkTransport.over(CLIENT) : SocketTransport.create();
    }

    <Q, T> T call(Caller caller, Call<Q, T> call, Q request) {
        if (!async) {
            return caller.call(call, request);
        }
        try {
            return caller.callAsync(call, request).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ApiException failure ? failure : e;
        }
    }
}
