package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A server that plays one script on each connection, byte by byte, and then closes it. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script[] scripts;
    private final AtomicInteger connections = new AtomicInteger();
    private final Semaphore played = new Semaphore(0);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    @FunctionalInterface
    interface Script {
        void play(Peer peer) throws Exception;
    }

    /** The first connection plays the first script, and so on; the last one is played for all that follow. */
    RawServer(Script... scripts) throws IOException {
        this.scripts = scripts;
        this.listener = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        start(this::accept);
    }

    /** A server that gives these answers on one connection, each to one head. */
    static RawServer answering(String... answers) throws IOException {
        return new RawServer(peer -> {
            for (String answer : answers) {
                peer.head();
                peer.send(answer);
            }
            peer.awaitClose();
        });
    }

    int port() {
        return listener.getLocalPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    int connections() {
        return connections.get();
    }

    /** The heads of all requests, to the letter. */
    List<String> heads() {
        return heads;
    }

    /** Waits until so many more scripts have been played. */
    void awaitPlayed(int count) throws InterruptedException {
        assertTrue(played.tryAcquire(count, 10, TimeUnit.SECONDS), "the server still waits");
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                sockets.add(socket);
                Script script = scripts[Math.min(connections.getAndIncrement(), scripts.length - 1)];
                start(() -> play(script, socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void play(Script script, Socket socket) {
        try (socket) {
            script.play(new Peer(socket));
        } catch (Exception e) {
            // the test sees what did not come
        }
        played.release();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The client, as seen from the script. */
    final class Peer {
        private final Socket wire;
        private Socket socket;
        private InputStream in;

        private Peer(Socket socket) throws IOException {
            this.wire = socket;
            this.socket = socket;
            this.in = new BufferedInputStream(socket.getInputStream());
        }

        /** Reads up to and with the empty line; null at the end of the stream. */
        String head() throws IOException {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int b = in.read();
                if (b < 0) {
                    return null;
                }
                head.append((char) b);
            }
            heads.add(head.toString());
            return head.toString();
        }

        String text(int length) throws IOException {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }

        /** Reads so many bytes, and says how many came. */
        long skip(long length) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            long left = length;
            int count = 0;
            while (left > 0 && count >= 0) {
                left -= count;
                count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            }
            return length - left;
        }

        void sendZeros(long length) throws IOException {
            byte[] zeros = new byte[64 * 1024];
            for (long left = length; left > 0; left -= zeros.length) {
                socket.getOutputStream().write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** Waits until the client closes. */
        void awaitClose() {
            try {
                while (in.read() >= 0) {
                    // nothing that comes matters
                }
            } catch (IOException e) {
                // a reset is a close too
            }
        }

        /** What still comes until the client closes, in TLS still encrypted. */
        byte[] rest() throws IOException {
            return wire.getInputStream().readAllBytes();
        }

        void resetAtEnd() throws IOException {
            socket.setSoLinger(true, 0);
        }

        /** Speaks TLS from now on; {@return the socket, after the handshake}. */
        SSLSocket encrypt(SSLContext tls) throws IOException {
            return encrypt(tls, "TLSv1.3");
        }

        SSLSocket encrypt(SSLContext tls, String version, String... applicationProtocols) throws IOException {
            SSLSocket secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
            secure.setUseClientMode(false);
            secure.setEnabledProtocols(new String[] {version});
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setApplicationProtocols(applicationProtocols);
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            sockets.add(secure);
            socket = secure;
            in = new BufferedInputStream(secure.getInputStream());
            return secure;
        }
    }
}
