package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.ErrorTrait;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.NotSentException;
import dev.callwright.client.Renewal;
import dev.callwright.client.RetryPolicy;
import dev.callwright.client.TransportException;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import java.io.EOFException;
import java.net.SocketException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed call is sent again, and after what. The rules are told in {@link RetryPolicy}. */
final class Retries {
    private static final Set<Integer> RETRYABLE_STATUS = Set.of(408, 429, 500, 502, 503, 504);

    private static final int MOST_DIGITS = 9; // 31 years
    private static final String RFC_850_DATE = "EEEE, dd-MMM-yy HH:mm:ss 'GMT'";
    private static final String ASCTIME_DATE = "EEE MMM ppd HH:mm:ss yyyy";

    private final Connection connection;
    private final @Nullable Renewals renewals;

    Retries(Connection connection, @Nullable Renewals renewals) {
        this.connection = connection;
        this.renewals = renewals;
    }

    /**
     * {@return what to wait for before the next attempt}
     *
     * @throws ApiException the call's failure where there is no next attempt
     */
    Event next(ApiException failure, Invocation<?> invocation, TransportRequest request) {
        Renewal renewal = renewals == null ? null : renewals.after(failure, invocation);
        if (renewal != null && isRepeatable(request)) {
            invocation.failed(failure, renewal);
            return Event.renewed(renewal);
        }
        return Event.later(connection.scheduler(), waitAfter(failure, invocation, request));
    }

    private Duration waitAfter(ApiException failure, Invocation<?> invocation, TransportRequest request) {
        RetryPolicy policy = invocation.retries();
        boolean again = !connection.isClosed()
                && invocation.tries() < policy.attempts()
                && isRepeatable(request)
                && mayBeRepeated(failure, invocation.isIdempotent());
        if (!again) {
            throw outcome(failure, invocation);
        }
        Duration wait = wait(failure, invocation.tries(), policy);
        Deadline deadline = invocation.deadline();
        if (deadline.left().compareTo(wait) <= 0) {
            throw deadline.exception(failure.failure(), Phase.RETRY_WAIT, failure);
        }
        if (!connection.retryBudget().spend()) {
            throw failure;
        }
        invocation.failed(failure, null);
        return wait;
    }

    /** {@return what the caller gets: where an attempt that was to follow another could not be made, how that one failed} */
    static ApiException outcome(ApiException failure, Invocation<?> invocation) {
        ApiException last = invocation.last();
        if (last == null || !(failure instanceof NotSentException)) {
            return failure;
        }
        last.addSuppressed(failure);
        return last;
    }

    /** {@return whether a request can go out again as it went out before} */
    private static boolean isRepeatable(TransportRequest request) {
        RequestBody body = request.body();
        return body == null || body.repeatable();
    }

    private static boolean mayBeRepeated(ApiException failure, boolean idempotent) {
        if (failure instanceof TransportException transport) {
            return (idempotent || transport.neverLeft()) && !isDisagreement(failure.getCause());
        }
        if (failure instanceof BusinessException business) {
            Set<ErrorTrait> traits = business.traits();
            return traits.contains(ErrorTrait.RETRYABLE)
                    ? idempotent || traits.contains(ErrorTrait.REFUSED)
                    : idempotent && RETRYABLE_STATUS.contains(failure.status());
        }
        return idempotent && failure instanceof HttpStatusException && RETRYABLE_STATUS.contains(failure.status());
    }

    /** A server that does not agree on TLS now, or is not trusted, will not be another in a second; one that hung up may be. */
    private static boolean isDisagreement(@Nullable Throwable cause) {
        return cause instanceof SSLPeerUnverifiedException
                || (cause instanceof SSLHandshakeException && !isHangUp(cause.getCause()));
    }

    private static boolean isHangUp(@Nullable Throwable cause) {
        return cause instanceof EOFException || cause instanceof SocketException;
    }

    private Duration wait(ApiException failure, int tries, RetryPolicy policy) {
        Duration asked = asked(failure.headers().first("Retry-After"));
        if (asked != null) {
            return asked.compareTo(policy.longestRetryAfter()) < 0 ? asked : policy.longestRetryAfter();
        }
        Duration longest = policy.waitAfter(tries);
        return Duration.ofNanos((long) (connection.random() * longest.toNanos()));
    }

    /** {@return how long the server asks to wait (RFC 9110, 10.2.3); null where it does not, or that cannot be read} */
    private @Nullable Duration asked(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        boolean digits = true;
        for (int i = 0; i < value.length(); i++) {
            digits &= value.charAt(i) >= '0' && value.charAt(i) <= '9';
        }
        if (digits) {
            return Duration.ofSeconds(value.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(value));
        }
        Instant until = date(value);
        Duration left =
                until == null ? null : Duration.between(connection.clock().instant(), until);
        return left != null && left.isNegative() ? Duration.ZERO : left;
    }

    /** {@return an HTTP date, in today's form or one of those before it (RFC 9110, 5.6.7)} */
    private static @Nullable Instant date(String value) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
        } catch (DateTimeException e) {
            String form = value.indexOf(',') >= 0 ? RFC_850_DATE : ASCTIME_DATE;
            return obsoleteDate(value, DateTimeFormatter.ofPattern(form, Locale.US));
        }
    }

    private static @Nullable Instant obsoleteDate(String value, DateTimeFormatter form) {
        try {
            return LocalDateTime.parse(value, form).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
