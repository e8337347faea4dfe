package dev.callwright.transport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import javax.net.ssl.SSLContext;

/** What the promises of {@link Transport} are tested on: both transports, in the clear and in TLS. */
enum Subject {
    SOCKETS("http"),
    SOCKETS_TLS("https"),
    JDK("http"),
    JDK_TLS("https");

    private final String scheme;

    Subject(String scheme) {
        this.scheme = scheme;
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    boolean isJdk() {
        return this == JDK || this == JDK_TLS;
    }

    /** {@return a transport that trusts the tests' certificate, and that no proxy of the machine gets in the way of} */
    Transport open() throws Exception {
        SSLContext keys = Keys.localhost();
        if (isJdk()) {
            return JdkTransport.over(HttpClient.newBuilder()
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .sslContext(keys)
                    .build());
        }
        return SocketTransport.builder()
                .proxySelector(HttpClient.Builder.NO_PROXY)
                .sslContext(keys)
                .build();
    }

    /** {@return a server that plays these scripts, in TLS if the subject is} */
    RawServer serve(RawServer.Script... scripts) throws Exception {
        SSLContext keys = Keys.localhost();
        RawServer.Script[] wrapped = new RawServer.Script[scripts.length];
        for (int i = 0; i < scripts.length; i++) {
            RawServer.Script script = scripts[i];
            wrapped[i] = peer -> {
                if (isSecure()) {
                    peer.encrypt(keys);
                }
                script.play(peer);
            };
        }
        return new RawServer(wrapped);
    }

    URI uri(RawServer server, String path) throws IOException {
        return URI.create(scheme + "://127.0.0.1:" + server.port() + path);
    }
}
