package dev.callwright.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Makes connections: name, address, socket, tunnel, TLS. */
final class Connector {
    /** How long an address may take that is not the last one; else one that swallows everything hides the others. */
    private static final int PATIENCE_MILLIS = 5_000;

    private final Resolver resolver;
    private final @Nullable SSLContext tls;
    private final @Nullable String proxyAuthorization;

    Connector(Resolver resolver, @Nullable SSLContext tls, @Nullable String proxyAuthorization) {
        this.resolver = resolver;
        this.tls = tls;
        this.proxyAuthorization = proxyAuthorization;
    }

    /** {@return what a request that a proxy forwards carries as Proxy-Authorization, or null} */
    @Nullable
    String proxyAuthorization() {
        return proxyAuthorization;
    }

    /**
     * Makes a connection.
     *
     * @param abort holds it when it stands, and whatever is waited for until then
     * @throws ConnectException if no address can be reached
     */
    HttpConnection connect(Route route, Abort abort) throws IOException, InterruptedException {
        SocketChannel channel = reach(route, abort);
        PlainWire plain = new PlainWire(channel);
        if (!route.secure()) {
            return new HttpConnection(route, plain, channel);
        }
        if (route.proxy() != null) {
            openTunnel(route, plain);
        }
        return new HttpConnection(route, encrypt(route, plain, channel), channel);
    }

    private SocketChannel reach(Route route, Abort abort) throws IOException, InterruptedException {
        InetSocketAddress proxy = route.proxy();
        String host = proxy == null ? route.host() : proxy.getHostString();
        int port = proxy == null ? route.port() : proxy.getPort();
        InetAddress[] addresses = proxy == null || proxy.getAddress() == null
                ? resolver.addresses(host, abort)
                : new InetAddress[] {proxy.getAddress()};
        IOException[] problems = new IOException[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            try {
                int patience = i == addresses.length - 1 ? 0 : PATIENCE_MILLIS;
                return dial(new InetSocketAddress(addresses[i], port), patience, abort);
            } catch (IOException e) {
                if (abort.isPulled() || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                problems[i] = e;
            }
        }
        throw unreachable(
                (proxy == null ? "cannot connect to " : "cannot connect to proxy ") + host + ':' + port, problems);
    }

    private static ConnectException unreachable(String message, IOException[] problems) {
        ConnectException failure = new ConnectException(message);
        failure.initCause(problems[0]);
        for (IOException problem : problems) {
            failure.addSuppressed(problem);
        }
        return failure;
    }

    private static SocketChannel dial(InetSocketAddress address, int timeoutMillis, Abort abort) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            abort.hold(channel);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (timeoutMillis == 0) {
                channel.connect(address);
            } else {
                channel.socket().connect(address, timeoutMillis);
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** RFC 9110 section 9.3.6. */
    private void openTunnel(Route route, Wire wire) throws IOException {
        StringBuilder head = new StringBuilder("CONNECT ").append(route.authority());
        head.append(" HTTP/1.1\r\nHost: ").append(route.authority()).append("\r\n");
        if (proxyAuthorization != null) {
            head.append("Proxy-Authorization: ").append(proxyAuthorization).append("\r\n");
        }
        byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        wire.write(bytes, 0, bytes.length);
        WireInput input = new WireInput(wire);
        int status = HeadReader.finalHead(input).status();
        if (status < 200 || status > 299) {
            throw new IOException("the proxy refused a tunnel to " + route.authority() + " with status " + status
                    + (status == 407 ? "; it wants credentials: see SocketTransport.Builder.proxyCredentials" : ""));
        }
        if (input.buffered() > 0) {
            throw new MalformedAnswerException("bytes follow the proxy's answer to CONNECT");
        }
    }

    private TlsWire encrypt(Route route, PlainWire plain, SocketChannel channel) throws IOException {
        SSLSocket socket = (SSLSocket)
                context().getSocketFactory().createSocket(channel.socket(), route.host(), route.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be the host's
        if (!Resolver.isLiteral(route.host()) && !route.host().endsWith(".")) {
            parameters.setServerNames(List.of(new SNIHostName(route.host()))); // the JDK leaves out names without a dot
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return new TlsWire(socket, plain);
    }

    private SSLContext context() throws IOException {
        try {
            return tls == null ? SSLContext.getDefault() : tls;
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this Java has no default TLS context", e);
        }
    }
}
