package dev.callwright.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;

/** One exchange of {@link SocketTransport}. */
final class SocketExchange implements Exchange {
    private final Router router;
    private final Connector connector;
    private final ConnectionPool pool;
    private final TransportRequest request;
    private final RequestMessage message;

    private final Abort abort = new Abort();
    private final AtomicBoolean executed = new AtomicBoolean();
    private volatile boolean mayHaveLeft;
    private volatile Duration connecting = Duration.ZERO;

    SocketExchange(Router router, Connector connector, ConnectionPool pool, TransportRequest request) {
        this.router = router;
        this.connector = connector;
        this.pool = pool;
        this.request = request;
        this.message = new RequestMessage(request);
    }

    @Override
    public TransportResponse execute() throws IOException, InterruptedException {
        if (executed.getAndSet(true)) {
            throw new IllegalStateException("an exchange is executed once");
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        boolean answered = false;
        try {
            long begun = System.nanoTime();
            HttpConnection connection = connection();
            connecting = Duration.ofNanos(System.nanoTime() - begun);
            TransportResponse response = exchange(connection);
            answered = true;
            return response;
        } catch (IOException e) {
            throw failure(e);
        } finally {
            if (!answered) {
                abort.pull();
            }
        }
    }

    private IOException failure(IOException cause) throws InterruptedException {
        if (abort.isPulled()) {
            return Abort.aborted(cause);
        }
        if (Thread.interrupted()) {
            InterruptedException interrupted = new InterruptedException();
            interrupted.initCause(cause);
            throw interrupted;
        }
        return cause;
    }

    @Override
    public void abort() {
        abort.pull();
    }

    @Override
    public boolean mayHaveLeft() {
        return mayHaveLeft;
    }

    @Override
    public Duration connecting() {
        return connecting;
    }

    private HttpConnection connection() throws IOException, InterruptedException {
        if (pool.isClosed()) {
            throw new IOException("the transport is closed");
        }
        for (Iterator<Route> routes = router.routes(request.uri()).iterator(); ; ) {
            Route route = routes.next();
            try {
                HttpConnection idle = pool.take(route);
                HttpConnection connection = idle == null ? connector.connect(route, abort) : idle;
                abort.hold(connection.socket());
                return connection;
            } catch (ConnectException | UnknownHostException e) {
                router.connectFailed(route, e);
                if (!routes.hasNext()) {
                    throw e;
                }
            }
        }
    }

    private TransportResponse exchange(HttpConnection connection) throws IOException {
        boolean sent = send(connection);
        ResponseHead head = HeadReader.finalHead(connection.input());
        Framing framing = Framing.of(head);
        BodyDecoder decoder = framing.decoder(request.method(), connection.input());
        boolean persistent = sent && head.isPersistent() && decoder.endsItself() && !framing.contradictsStatus();
        Lease lease = new Lease(connection, pool, abort, persistent, head.keepAliveSeconds());
        return TransportResponse.of(head.status(), head.headers(), ResponseBody.of(decoder, lease));
    }

    /** {@return whether all was sent; if not, the server has closed, but may have answered before, say with a 413} */
    private boolean send(HttpConnection connection) throws IOException {
        Wire wire = connection.wire();
        long before = wire.sent();
        mayHaveLeft = true;
        try {
            message.writeTo(wire, connection.route().isForwarded(), connector.proxyAuthorization());
            return true;
        } catch (IOException e) {
            mayHaveLeft = wire.sent() > before;
            if (e instanceof RequestMessage.BodySourceException || !mayHaveLeft || !hasAnswer(connection)) {
                throw e;
            }
            return false;
        }
    }

    private static boolean hasAnswer(HttpConnection connection) {
        try {
            return connection.input().fill();
        } catch (IOException e) {
            return false;
        }
    }
}
