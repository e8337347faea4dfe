package dev.callwright.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/**
 * A cheap server that answers each call with its own id, counts how often it saw which, and does to some of them what
 * networks and servers do. What it does depends on nothing but a seed, the id, and how often that was seen.
 */
public final class FaultyServer implements AutoCloseable {
    private static final int FAULTY_PERCENT = 10;
    private static final String BUSY = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n";

    private final ServerSocket listener = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicIntegerArray seen;
    private final long seed;

    /** What can be done to a call. */
    private enum Fault {
        CLOSE_WITHOUT_ANSWER,
        CLOSE_BEFORE_THE_NEXT_REQUEST,
        RESET,
        HALF_A_HEAD,
        HALF_A_BODY,
        BUSY,
        BUSY_FOR_A_WHILE,
        SLOW,
        STALL
    }

    /** A server for calls with the ids from 0. */
    public FaultyServer(int calls, long seed) throws IOException {
        this.seen = new AtomicIntegerArray(calls);
        this.seed = seed;
        start(this::accept);
    }

    public String uri() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    /** How often a call has come in. */
    public int seen(int id) {
        return seen.get(id);
    }

    /** How many connections are open. */
    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            int id = readId(in);
            while (id >= 0 && answer(id, socket)) {
                id = readId(in);
            }
        } catch (IOException e) {
            // the client went away
        } finally {
            connections.decrementAndGet();
        }
    }

    /** Reads a request without a body whose target ends with an id; -1 where there is no other. */
    private static int readId(InputStream in) throws IOException {
        String request = line(in);
        if (request.isEmpty()) {
            return -1;
        }
        while (!line(in).isEmpty()) {
            // its headers do not matter
        }
        return Integer.parseInt(request.substring(request.indexOf('=') + 1, request.lastIndexOf(' ')));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    /** Answers, and says whether the connection stays open. */
    private boolean answer(int id, Socket socket) throws IOException {
        Random random = new Random(seed + 31L * id + 1_000_003L * seen.incrementAndGet(id));
        random.nextInt(); // the first is much the same for seeds that are
        String body = "{\"code\":200,\"data\":\"" + id + "\"}";
        String head = "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n";
        if (random.nextInt(100) >= FAULTY_PERCENT) {
            return send(socket, head + body);
        }
        switch (Fault.values()[random.nextInt(Fault.values().length)]) {
            case CLOSE_WITHOUT_ANSWER -> {
                return false;
            }
            case CLOSE_BEFORE_THE_NEXT_REQUEST -> {
                return !send(socket, head + body);
            }
            case RESET -> {
                socket.setSoLinger(true, 0);
                return false;
            }
            case HALF_A_HEAD -> {
                return !send(socket, head.substring(0, 20));
            }
            case HALF_A_BODY -> {
                return !send(socket, head + body.substring(0, 5));
            }
            case BUSY -> {
                return send(socket, BUSY + "\r\n");
            }
            case BUSY_FOR_A_WHILE -> {
                return send(socket, BUSY + "Retry-After: 5\r\n\r\n");
            }
            case SLOW -> {
                send(socket, head);
                LockSupport.parkNanos(5_000_000);
                return send(socket, body);
            }
            case STALL -> {
                return socket.getInputStream().read() >= 0; // nothing comes before the client's close
            }
        }
        throw new AssertionError("all faults are known");
    }

    private static boolean send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }
}
