package dev.callwright.call;

import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.transport.Exchange;

/** An exchange under way, until its answer has been read to the end. */
final class ExchangeStep implements Step {
    private final Exchange exchange;
    private volatile boolean answering;

    ExchangeStep(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The head of the answer is there. */
    void answered() {
        answering = true;
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
