package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.call.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Answers every GET with the small body and every POST with the big one, at once: a process of its own that does as
 * little as it can. It prints its port, and ends with its standard input.
 */
final class StubServer {
    private static final int BACKLOG = 256;

    private final byte[] small = answer(Endpoint.SMALL);
    private final byte[] big = answer(Endpoint.BIG);

    public static void main(String... args) throws IOException {
        ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        daemon(() -> new StubServer().accept(server));
        System.out.println(server.getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static byte[] answer(Endpoint endpoint) {
        byte[] body = endpoint.body();
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }

    private void accept(ServerSocket server) throws IOException {
        while (true) {
            Socket socket = server.accept();
            socket.setTcpNoDelay(true);
            daemon(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        try (socket) {
            RequestReader requests = new RequestReader(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (int method = requests.next(); method >= 0; method = requests.next()) {
                out.write(method == 'G' ? small : big);
            }
        }
    }

    /** What a daemon does. */
    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // a client that has gone
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Finds where requests end; those whose body has a length, or none. */
    private static final class RequestReader {
        private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
        private static final int ROOM = 1 << 16;

        private final InputStream in;
        private final byte[] buffer = new byte[ROOM];
        private int filled;

        RequestReader(InputStream in) {
            this.in = in;
        }

        /** {@return the first letter of the next request's method; -1 where there is none} */
        int next() throws IOException {
            int headEnd = headEnd();
            while (headEnd < 0) {
                if (!fill()) {
                    return -1;
                }
                headEnd = headEnd();
            }
            int end = headEnd + bodyLength(headEnd);
            while (filled < end) {
                if (!fill()) {
                    return -1;
                }
            }
            int method = buffer[0];
            System.arraycopy(buffer, end, buffer, 0, filled - end);
            filled -= end;
            return method;
        }

        private boolean fill() throws IOException {
            int read = in.read(buffer, filled, ROOM - filled);
            filled += Math.max(read, 0);
            return read > 0;
        }

        private int headEnd() {
            for (int i = 3; i < filled; i++) {
                if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n' && buffer[i - 3] == '\r') {
                    return i + 1;
                }
            }
            return -1;
        }

        private int bodyLength(int headEnd) {
            if (buffer[0] == 'G') {
                return 0;
            }
            for (int i = 0; i < headEnd - LENGTH.length; i++) {
                if (isLength(i)) {
                    return number(i + LENGTH.length);
                }
            }
            throw new IllegalStateException(
                    "no Content-Length in " + new String(buffer, 0, headEnd, StandardCharsets.US_ASCII));
        }

        private boolean isLength(int at) {
            for (int i = 0; i < LENGTH.length; i++) {
                int seen = buffer[at + i];
                int lower = seen >= 'A' && seen <= 'Z' ? seen + ('a' - 'A') : seen;
                if (lower != LENGTH[i]) {
                    return false;
                }
            }
            return true;
        }

        private int number(int at) {
            int i = at;
            while (buffer[i] == ' ') {
                i++;
            }
            int number = 0;
            for (; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
                number = 10 * number + buffer[i] - '0';
            }
            return number;
        }
    }
}
