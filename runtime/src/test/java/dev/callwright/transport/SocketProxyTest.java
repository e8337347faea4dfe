package dev.callwright.transport;

import static dev.callwright.transport.Exchanges.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class SocketProxyTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    private static final String BASIC = "Proxy-Authorization: Basic dXNlcjpww6Rzcw==\r\n"; // user:päss

    /** Chooses what it was made with, and remembers what it was asked and told. */
    private static final class Choice extends ProxySelector {
        private final List<Proxy> proxies;
        private final LinkedBlockingQueue<URI> asked = new LinkedBlockingQueue<>();
        private final LinkedBlockingQueue<SocketAddress> failed = new LinkedBlockingQueue<>();

        Choice(Proxy... proxies) {
            this.proxies = List.of(proxies);
        }

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            return proxies;
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException cause) {
            failed.add(address);
        }
    }

    private static Proxy http(int port) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port));
    }

    private static RawServer forwarding() throws Exception {
        return new RawServer(peer -> {
            while (peer.head() != null) {
                peer.send(OK);
            }
        });
    }

    @Test
    void plainHttpIsForwardedInAbsoluteForm() throws Exception {
        try (RawServer proxy = forwarding()) {
            Choice choice = new Choice(http(proxy.port()));
            try (SocketTransport transport =
                    SocketTransport.builder().proxySelector(choice).build()) {
                get(transport, URI.create("http://Api.Test/a?b=secret"));
                get(transport, URI.create("http://api.test:8080"));
                get(transport, URI.create("http://api.test:80/c"));

                assertEquals(
                        List.of(
                                "GET http://Api.Test/a?b=secret HTTP/1.1\r\nHost: Api.Test\r\n\r\n",
                                "GET http://api.test:8080/ HTTP/1.1\r\nHost: api.test:8080\r\n\r\n",
                                "GET http://api.test/c HTTP/1.1\r\nHost: api.test\r\n\r\n"),
                        proxy.heads());
                assertEquals(2, proxy.connections());
                assertEquals(URI.create("http://api.test:80/"), choice.asked.take());
            }
        }
    }

    @Test
    void aForwardingProxyGetsTheCredentials() throws Exception {
        try (RawServer proxy = forwarding();
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(http(proxy.port())))
                        .proxyCredentials("user", "p\u00e4ss")
                        .build()) {
            get(transport, URI.create("http://api.test/"));

            assertEquals(
                    "GET http://api.test/ HTTP/1.1\r\nHost: api.test\r\n" + BASIC + "\r\n",
                    proxy.heads().get(0));
        }
    }

    @Test
    void aServerNeverGetsTheProxysCredentials() throws Exception {
        try (RawServer server = forwarding();
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(Proxy.NO_PROXY))
                        .proxyCredentials("user", "secret")
                        .build()) {
            get(transport, server.uri("/"));

            assertFalse(server.heads().get(0).contains("Authorization"));
        }
    }

    @Test
    void httpsGoesThroughATunnelThatOnlyTheProxyIsPaidFor() throws Exception {
        SSLContext keys = Keys.localhost();
        try (RawServer proxy = new RawServer(peer -> {
                    peer.head();
                    peer.send("HTTP/1.1 200 Connection established\r\nContent-Length: 99\r\n\r\n");
                    peer.encrypt(keys);
                    while (peer.head() != null) {
                        peer.send(OK);
                    }
                });
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(http(proxy.port())))
                        .proxyCredentials("user", "p\u00e4ss")
                        .sslContext(keys)
                        .build()) {
            assertEquals("200 ok", get(transport, URI.create("https://localhost/a")));
            assertEquals("200 ok", get(transport, URI.create("https://localhost/b")));

            assertEquals(
                    List.of(
                            "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost:443\r\n" + BASIC + "\r\n",
                            "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n",
                            "GET /b HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                    proxy.heads());
            assertEquals(1, proxy.connections());
        }
    }

    @ParameterizedTest
    @CsvSource({"407,; it wants credentials: see SocketTransport.Builder.proxyCredentials", "403,''", "502,''", "302,''"
    })
    void aRefusedTunnelFailsBeforeAnythingHasLeft(int status, String hint) throws Exception {
        try (RawServer proxy = new RawServer(peer -> {
                    peer.head();
                    peer.send("HTTP/1.1 " + status + " No\r\nContent-Length: 2\r\n\r\nno");
                    peer.awaitClose();
                });
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(http(proxy.port())))
                        .build()) {
            Exchange exchange = transport.exchange(TransportRequest.of("GET", URI.create("https://[::1]:8443/a")));

            assertEquals(
                    "the proxy refused a tunnel to [::1]:8443 with status " + status + hint,
                    assertThrows(IOException.class, exchange::execute).getMessage());
            assertFalse(exchange.mayHaveLeft());
            proxy.awaitPlayed(1);
            assertEquals(
                    "CONNECT [::1]:8443 HTTP/1.1\r\nHost: [::1]:8443\r\n\r\n",
                    proxy.heads().get(0));
        }
    }

    @Test
    void bytesBehindTheAnswerToConnectAreNotTakenForTheServers() throws Exception {
        try (RawServer proxy = new RawServer(peer -> {
                    peer.head();
                    peer.send("HTTP/1.1 200 OK\r\n\r\nsurplus");
                    peer.awaitClose();
                });
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(http(proxy.port())))
                        .build()) {
            assertEquals(
                    "the answer is not proper HTTP/1.1: bytes follow the proxy's answer to CONNECT",
                    assertThrows(IOException.class, () -> get(transport, URI.create("https://localhost/")))
                            .getMessage());
        }
    }

    @Test
    void aProxyThatCannotBeReachedIsReportedAndTheNextOneTried() throws Exception {
        int port = freePort();
        try (RawServer proxy = forwarding()) {
            Choice choice = new Choice(http(port), http(proxy.port()));
            try (SocketTransport transport =
                    SocketTransport.builder().proxySelector(choice).build()) {
                assertEquals("200 ok", get(transport, URI.create("http://api.test/")));
                assertEquals(http(port).address(), choice.failed.take());
            }
        }
    }

    @Test
    void whereNoProxyCanBeReachedTheServerIsNotAskedDirectly() throws Exception {
        int port = freePort();
        try (RawServer server = forwarding();
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(http(port)))
                        .build()) {
            assertEquals(
                    "cannot connect to proxy 127.0.0.1:" + port,
                    assertThrows(ConnectException.class, () -> get(transport, server.uri("/")))
                            .getMessage());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void socksIsRefusedRatherThanPassedBy() throws Exception {
        Proxy socks = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", 1080));
        try (RawServer server = forwarding();
                SocketTransport transport = SocketTransport.builder()
                        .proxySelector(new Choice(socks))
                        .build()) {
            assertTrue(assertThrows(IOException.class, () -> get(transport, server.uri("/")))
                    .getMessage()
                    .startsWith("the proxy selector offers only SOCKS proxies"));
            assertEquals(0, server.connections());
        }
    }

    @ParameterizedTest
    @CsvSource({"us:er,password", "'us\r\ner',password", "user,'pass\nword'"})
    void credentialsThatCannotBeToldAreRefused(String user, String password) {
        assertEquals(
                "a user may have no colon, and neither user nor password a control character",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SocketTransport.builder().proxyCredentials(user, password))
                        .getMessage());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
