package dev.callwright.call;

import dev.callwright.client.NotSentException;
import dev.callwright.transport.Exchange;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.Transport;
import dev.callwright.transport.TransportRequest;
import dev.callwright.transport.TransportResponse;
import java.io.IOException;

/** The end of the path: one exchange over the transport, and the reading of its answer. */
final class ExchangeChannel implements Channel {
    private final Transport transport;
    private final int maxAnswerBytes;

    ExchangeChannel(Transport transport, int maxAnswerBytes) {
        this.transport = transport;
        this.maxAnswerBytes = maxAnswerBytes;
    }

    @Override
    public <T> T send(Invocation<T> invocation, TransportRequest request) {
        RequestBody body = request.body();
        Answer answer = exchange(invocation, prepare(invocation, request), body == null ? 0 : body.length());
        try {
            return invocation.reader().read(answer);
        } finally {
            answer.closeUnlessHandedOn();
        }
    }

    private Exchange prepare(Invocation<?> invocation, TransportRequest request) {
        try {
            return transport.exchange(request);
        } catch (RuntimeException e) {
            throw new NotSentException(invocation.failure(), "the transport refused it", e);
        }
    }

    private Answer exchange(Invocation<?> invocation, Exchange exchange, long bytesSent) {
        ExchangeStep step = new ExchangeStep(exchange, bytesSent);
        invocation.attempt(step);
        try {
            TransportResponse response = exchange.execute();
            step.answered();
            Answer answer = new Answer(invocation, response, maxAnswerBytes);
            invocation.answered(answer);
            return answer;
        } catch (InterruptedException e) {
            throw invocation.interrupted(e);
        } catch (IOException e) {
            throw invocation.broken(e);
        }
    }
}
