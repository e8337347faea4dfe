package dev.callwright.call;

import dev.callwright.client.ApiException;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CancelledException;
import dev.callwright.client.DeadlineException.Phase;
import dev.callwright.client.Failure;
import dev.callwright.client.Scheduler;
import dev.callwright.client.TransportException;
import dev.callwright.transport.Exchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One call under way, from the moment it is made until its answer has been read to the end. One thread runs it; any
 * thread may {@link #stop} it.
 *
 * @param <T> the result
 */
public final class Invocation<T> {
    private final CallInfo call;
    private final CallOptions options;
    private final AnswerReader<T> reader;
    private final long startNanos;

    private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();
    private volatile @Nullable Exchange exchange;
    private volatile boolean answering;
    private int attempts;
    private volatile boolean streaming;
    private volatile Scheduler.@Nullable Task deadline;

    /**
     * A call that begins now.
     *
     * @param call which
     * @param options how
     * @param reader what its answer means
     * @param startNanos now, by the connection's scheduler
     */
    public Invocation(CallInfo call, CallOptions options, AnswerReader<T> reader, long startNanos) {
        this.call = call;
        this.options = options;
        this.reader = reader;
        this.startNanos = startNanos;
    }

    CallOptions options() {
        return options;
    }

    AnswerReader<T> reader() {
        return reader;
    }

    long startNanos() {
        return startNanos;
    }

    /** {@return what is known of the call so far, should it fail} */
    public Failure failure() {
        return Failure.of(call).attempts(attempts);
    }

    /** Ends the call, if it has not ended. */
    void stop(Stop why) {
        if (stop.compareAndSet(null, why)) {
            Exchange current = exchange;
            if (current != null) {
                current.abort();
            }
        }
    }

    /** Begins an attempt. */
    void begin(Exchange next) {
        Stop why = stop.get();
        if (why == null) {
            attempts++;
            answering = false;
            exchange = next;
            why = stop.get(); // it may have come before there was an exchange to abort
        }
        if (why != null) {
            throw why.exception(failure(), Phase.CONNECT, null);
        }
    }

    /** The head of the answer is there. */
    void answered() {
        answering = true;
    }

    /** The body goes on to the caller; the call ends when that has been read. */
    void streams() {
        streaming = true;
    }

    boolean isStreaming() {
        return streaming;
    }

    void endsBy(Scheduler.Task deadline) {
        this.deadline = deadline;
    }

    /** Nothing of the call is left to do. */
    void end() {
        exchange = null;
        Scheduler.Task alarm = deadline;
        if (alarm != null) {
            alarm.cancel();
        }
    }

    /** {@return what the caller gets for an exchange that broke: it may have been broken on purpose} */
    ApiException broken(IOException cause) {
        Stop why = stop.get();
        if (why != null) {
            return why.exception(failure(), phase(), cause);
        }
        if (Thread.currentThread().isInterrupted()) {
            return interrupted(cause);
        }
        return new TransportException(failure(), phase() == Phase.CONNECT, cause);
    }

    /** {@return what the caller gets for being interrupted} */
    ApiException interrupted(Exception cause) {
        Thread.currentThread().interrupt();
        Exchange current = exchange;
        if (current != null) {
            current.abort();
        }
        return new CancelledException(failure(), cause);
    }

    private Phase phase() {
        Exchange current = exchange;
        if (current == null || !current.mayHaveLeft()) {
            return Phase.CONNECT;
        }
        return answering ? Phase.BODY : Phase.HEADERS;
    }
}
