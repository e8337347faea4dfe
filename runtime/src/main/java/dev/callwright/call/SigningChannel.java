package dev.callwright.call;

import dev.callwright.client.NotSentException;
import dev.callwright.client.Signer;
import dev.callwright.client.SigningRequest;
import dev.callwright.transport.TransportRequest;
import java.time.Clock;

/** Signs each attempt. */
final class SigningChannel implements Channel {
    private final Signer signer;
    private final Clock clock;
    private final Channel next;

    SigningChannel(Signer signer, Clock clock, Channel next) {
        this.signer = signer;
        this.clock = clock;
        this.next = next;
    }

    @Override
    public <T> T send(Invocation<T> invocation, TransportRequest request) {
        return next.send(invocation, signed(invocation, request));
    }

    private TransportRequest signed(Invocation<?> invocation, TransportRequest request) {
        try {
            SigningRequest signing = SigningRequest.of(request, clock.instant());
            signer.sign(signing);
            return request.headers(signing.headers());
        } catch (InterruptedException e) {
            throw invocation.interrupted(e);
        } catch (Exception e) {
            throw new NotSentException(invocation.failure(), "the signer failed", e);
        }
    }
}
