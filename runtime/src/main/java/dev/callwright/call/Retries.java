package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.TransportException;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed call is sent again, and after how long. The rules are told in {@link RetryPolicy}. */
final class Retries {
    private static final Set<Integer> RETRYABLE_STATUS = Set.of(408, 429, 500, 502, 503, 504);

    private final Connection connection;

    Retries(Connection connection) {
        this.connection = connection;
    }

    /** {@return how long to wait before the next attempt; null where there must be none} */
    @Nullable
    Duration waitAfter(ApiException failure, Invocation<?> invocation, TransportRequest request) {
        RetryPolicy policy = invocation.retries();
        boolean again = failure.attempts() < policy.attempts()
                && isRepeatable(request)
                && mayBeRepeated(failure, invocation.isIdempotent());
        return again ? wait(failure, policy) : null;
    }

    /** {@return whether a request can go out again as it went out before} */
    static boolean isRepeatable(TransportRequest request) {
        RequestBody body = request.body();
        return body == null || body.repeatable();
    }

    private static boolean mayBeRepeated(ApiException failure, boolean idempotent) {
        if (failure instanceof TransportException transport) {
            return (idempotent || transport.neverLeft()) && !isDistrust(failure.getCause());
        }
        if (failure instanceof BusinessException business) {
            Set<ErrorTrait> traits = business.traits();
            return traits.contains(ErrorTrait.RETRYABLE)
                    ? idempotent || traits.contains(ErrorTrait.REFUSED)
                    : idempotent && RETRYABLE_STATUS.contains(failure.status());
        }
        return idempotent && failure instanceof HttpStatusException && RETRYABLE_STATUS.contains(failure.status());
    }

    /** A server that is not trusted now will not be in a second. */
    private static boolean isDistrust(@Nullable Throwable cause) {
        return cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException;
    }

    private Duration wait(ApiException failure, RetryPolicy policy) {
        Duration asked = RetryAfter.of(failure.headers(), connection.clock().instant());
        if (asked != null) {
            return asked.compareTo(policy.longestRetryAfter()) < 0 ? asked : policy.longestRetryAfter();
        }
        Duration longest = policy.waitAfter(failure.attempts());
        return Duration.ofNanos((long) (connection.random() * longest.toNanos()));
    }
}
