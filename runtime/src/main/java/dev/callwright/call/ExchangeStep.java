package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.transport.Exchange;
import java.time.Duration;

/** An exchange under way, until its answer has been read to the end. */
final class ExchangeStep implements Step {
    private final Exchange exchange;
    private final long bytesSent;
    private final long begun = System.nanoTime();
    private volatile boolean answering;
    private volatile long answered;

    ExchangeStep(Exchange exchange, long bytesSent) {
        this.exchange = exchange;
        this.bytesSent = bytesSent;
    }

    Exchange exchange() {
        return exchange;
    }

    /** The head of the answer is there. */
    void answered() {
        answered = System.nanoTime();
        answering = true;
    }

    /** {@return how many bytes the body of the request has} */
    long bytesSent() {
        return bytesSent;
    }

    /** {@return how long it took, or takes, until the request could leave} */
    Duration connecting() {
        return exchange.mayHaveLeft() ? exchange.connecting() : since(begun);
    }

    /** {@return how long it took, or takes, from then to the head of the answer} */
    Duration waiting() {
        if (!exchange.mayHaveLeft()) {
            return Duration.ZERO;
        }
        Duration all = answering ? Duration.ofNanos(answered - begun) : since(begun);
        return all.minus(exchange.connecting());
    }

    /** {@return how long it takes since then} */
    Duration reading() {
        return answering ? since(answered) : Duration.ZERO;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    @Override
    public Phase phase() {
        if (!exchange.mayHaveLeft()) {
            return Phase.CONNECT;
        }
        return answering ? Phase.BODY : Phase.HEADERS;
    }

    @Override
    public void stop(Stop why) {
        exchange.abort();
    }
}
