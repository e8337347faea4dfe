package dev.callwright.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transport for tests of an application's own code: it sends nothing, answers what it is told to, and remembers what
 * it was asked. The answers are given in order, one to each attempt, the last again and again. Thread-safe.
 */
public final class CannedTransport implements Transport {
    private final List<TransportRequest> requests = new CopyOnWriteArrayList<>();
    private final Deque<Supplier<TransportResponse>> answers = new ArrayDeque<>();

    /** A transport without answers, with which each attempt fails as if the server had closed the connection. */
    public CannedTransport() {}

    /**
     * Adds an answer of status 200.
     *
     * @param json its body, say an envelope
     * @return this transport
     */
    public CannedTransport json(String json) {
        return answer(200, Headers.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds an answer.
     *
     * @param status its status, as 503
     * @param headers its headers
     * @param body its body
     * @return this transport
     */
    public CannedTransport answer(int status, Headers headers, byte[] body) {
        byte[] copy = body.clone();
        synchronized (answers) {
            answers.add(() -> new TransportResponse(status, headers, new ByteArrayInputStream(copy)));
        }
        return this;
    }

    /** {@return what was asked so far, in order: each attempt, signed, as it would have gone out} */
    public List<TransportRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public Exchange exchange(TransportRequest request) {
        return new CannedExchange(request);
    }

    /** Does nothing: there is nothing to free. */
    @Override
    public void close() {}

    private @Nullable Supplier<TransportResponse> next() {
        synchronized (answers) {
            return answers.size() > 1 ? answers.remove() : answers.peek();
        }
    }

    private final class CannedExchange implements Exchange {
        private final TransportRequest request;
        private volatile boolean executed;

        CannedExchange(TransportRequest request) {
            this.request = request;
        }

        @Override
        public TransportResponse execute() throws IOException {
            executed = true;
            requests.add(request);
            Supplier<TransportResponse> answer = next();
            if (answer == null) {
                throw new IOException("no answer was canned");
            }
            return answer.get();
        }

        @Override
        public void abort() {}

        @Override
        public boolean mayHaveLeft() {
            return executed;
        }
    }
}
