package dev.callwright.benchmark.call.sockets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A connection that is kept alive. It trusts the server: each answer has a {@code Content-Length}, and nothing follows it. */
final class KeptSocket {
    private static final int ROOM = 1 << 14;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];

    KeptSocket(String host, int port) throws IOException {
        socket = new Socket(host, port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** {@return the answer's body} */
    byte[] exchange(byte[] request) throws IOException {
        out.write(request);
        int filled = 0;
        int bodyStart = -1;
        while (bodyStart < 0) {
            filled += read(filled);
            bodyStart = bodyStart(filled);
        }
        byte[] body = new byte[contentLength(bodyStart)];
        int had = filled - bodyStart;
        System.arraycopy(buffer, bodyStart, body, 0, had);
        if (in.readNBytes(body, had, body.length - had) < body.length - had) {
            throw new EOFException();
        }
        return body;
    }

    private int read(int filled) throws IOException {
        int read = in.read(buffer, filled, ROOM - filled);
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    private int bodyStart(int filled) {
        for (int i = 3; i < filled; i++) {
            if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The last header is {@code Content-Length}, as our server writes it. */
    private int contentLength(int bodyStart) {
        int length = 0;
        int unit = 1;
        for (int i = bodyStart - 5; buffer[i] != ' '; i--) {
            length += unit * (buffer[i] - '0');
            unit *= 10;
        }
        return length;
    }

    void close() throws IOException {
        socket.close();
    }
}
