package dev.callwright.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One exchange of {@link SocketTransport}. */
final class SocketExchange implements Exchange {
    private final Connector connector;
    private final TransportRequest request;
    private final Abort abort = new Abort();
    private final AtomicBoolean executed = new AtomicBoolean();
    private volatile long connectingNanos;

    private volatile @Nullable Upload upload;

    SocketExchange(Connector connector, TransportRequest request) {
        this.connector = connector;
        this.request = request;
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
            HttpConnection connection = connector.connection(request.server(), abort);
            connectingNanos = System.nanoTime() - begun;
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
        if (!abort.isPulled() && Thread.interrupted()) {
            InterruptedException interrupted = new InterruptedException();
            interrupted.initCause(cause);
            throw interrupted;
        }
        return abort.isPulled() ? Abort.aborted(cause) : cause;
    }

    private TransportResponse exchange(HttpConnection connection) throws IOException {
        RequestHead head = new RequestHead(request, connection.route().isForwarded(), connector.proxyAuthorization());
        Upload sending = new Upload(head, request.body(), connection.output(), connection.channel());
        upload = sending;
        abort.hold(sending);
        sending.start();
        try {
            ResponseHead answer = ResponseHead.read(connection.input());
            ResponseBody body =
                    new ResponseBody(answer, request.method(), connection, connector.pool(), abort, sending);
            return new TransportResponse(answer.status(), answer.headers(), body);
        } catch (IOException e) {
            throw sending.failure(e);
        }
    }

    @Override
    public void abort() {
        abort.pull();
    }

    @Override
    public boolean mayHaveLeft() {
        Upload sending = upload;
        return sending != null && sending.hasBegun();
    }

    @Override
    public Duration connecting() {
        return Duration.ofNanos(connectingNanos);
    }
}
