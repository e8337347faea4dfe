package dev.callwright.benchmark.call;

import java.util.concurrent.CompletableFuture;

/**
 * A client of two calls, as its users would write it: connections are kept alive, and an answer is what lies in the
 * envelope, in the client's own models. Thread-safe.
 *
 * <p>An implementation has a public constructor that takes the server's base URI, and a {@code main} that does nothing
 * but {@link ColdStart#run}.
 */
public interface Contender extends AutoCloseable {
    /** {@return the detail of the call {@link Asked#CALL}: a GET, answered by 1.3 KB} */
    Object small() throws Exception;

    /** {@return the page that {@link Asked#FILTER} finds: a POST, answered by 207 KB} */
    Object big() throws Exception;

    /** {@return what {@link #small()} returns, later} */
    CompletableFuture<?> smallAsync();

    /** {@return what {@link #big()} returns, later} */
    CompletableFuture<?> bigAsync();

    /**
     * {@return an answer in the records of the plain model, in which all are compared; where nothing is decoded, its bytes}
     *
     * @param answer what one of the calls returned
     */
    default Object plain(Object answer) {
        return answer;
    }

    @Override
    default void close() throws Exception {}
}
