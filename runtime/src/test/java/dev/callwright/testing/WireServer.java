package dev.callwright.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on raw sockets that does to each request what its script says, and counts what it saw. */
public final class WireServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Script script;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch clientClosed = new CountDownLatch(1);

    /** What is done to a request; afterwards the connection is kept or closed. */
    @FunctionalInterface
    public interface Script {
        boolean keepsConnectionAfter(Request request, Connection connection) throws IOException;
    }

    /** What came in. */
    public record Request(String method, String target, Map<String, String> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.get(name);
        }
    }

    public WireServer(Script script) throws IOException {
        this.script = script;
        this.listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** A server that gives each request the same answer and keeps its connections. */
    public static WireServer answering(int status, String contentType, String body) throws IOException {
        return new WireServer((request, connection) -> connection.answer(status, contentType, body));
    }

    public static WireServer json(String body) throws IOException {
        return answering(200, "application/json", body);
    }

    public String uri() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    public URI uri(String path) {
        return URI.create(uri() + path);
    }

    public List<Request> requests() {
        return requests;
    }

    /** How many connections clients have opened. */
    public int connections() {
        return sockets.size();
    }

    public Request request() {
        if (requests.size() != 1) {
            throw new AssertionError("not one request but " + requests.size());
        }
        return requests.get(0);
    }

    /** Whether a client closed its end of a connection on which the server waited for that. */
    public boolean sawClientClose() throws InterruptedException {
        return clientClosed.await(5, TimeUnit.SECONDS);
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
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Connection connection = new Connection(socket);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Request request = read(in);
            while (request != null) {
                requests.add(request);
                if (!script.keepsConnectionAfter(request, connection)) {
                    return;
                }
                request = read(in);
            }
        } catch (IOException e) {
            // the client went away
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            headers.merge(field.substring(0, colon), field.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        }
        String[] words = line.split(" ");
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Request(words[0], words[1], headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a script can do to the client. */
    public final class Connection {
        private final Socket socket;

        private Connection(Socket socket) {
            this.socket = socket;
        }

        public boolean answer(int status, String contentType, String body) throws IOException {
            return answer(status, contentType, body.getBytes(StandardCharsets.UTF_8));
        }

        public boolean answer(int status, String contentType, byte[] body) throws IOException {
            send(String.format(
                    Locale.ROOT,
                    "HTTP/1.1 %d Some\r\n%sContent-Length: %d\r\n\r\n",
                    status,
                    contentType == null ? "" : "Content-Type: " + contentType + "\r\n",
                    body.length));
            send(body);
            return true;
        }

        public boolean send(String text) throws IOException {
            return send(text.getBytes(StandardCharsets.UTF_8));
        }

        public boolean send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return true;
        }

        /** Says nothing more, and waits until the client closes its end. */
        public boolean waitForClientClose() {
            try {
                while (socket.getInputStream().read() >= 0) {
                    // nothing that comes matters
                }
            } catch (IOException e) {
                // a reset is a close too
            }
            clientClosed.countDown();
            return false;
        }

        /** Closes by a reset instead of a FIN. */
        public boolean reset() throws IOException {
            socket.setSoLinger(true, 0);
            return false;
        }
    }
}
