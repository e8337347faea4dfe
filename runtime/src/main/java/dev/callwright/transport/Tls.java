package dev.callwright.transport;

import java.io.IOException;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** TLS over a connection. A class of its own, so that nothing of TLS is loaded where there is none. */
final class Tls {
    private Tls() {}

    /**
     * Encrypts a connection, and makes sure that its peer is the host.
     *
     * @param context whom to trust; the JDK's default if null
     */
    static Socket over(Socket below, Route route, @Nullable SSLContext context) throws IOException {
        SSLSocket socket =
                (SSLSocket) orDefault(context).getSocketFactory().createSocket(below, route.host(), route.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be the host's
        if (!Resolver.isLiteral(route.host()) && !route.host().endsWith(".")) {
            parameters.setServerNames(List.of(new SNIHostName(route.host()))); // the JDK leaves out names without a dot
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static SSLContext orDefault(@Nullable SSLContext context) throws IOException {
        try {
            return context == null ? SSLContext.getDefault() : context;
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this Java has no default TLS context", e);
        }
    }
}
