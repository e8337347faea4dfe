package dev.callwright.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import org.jspecify.annotations.Nullable;

/** One use of an {@link HttpClient} that any thread can stop. */
sealed interface JdkSending permits JdkBlockingSending, JdkAsyncSending {
    /**
     * Sends and waits for the head of the answer, once.
     *
     * @throws IOException what the client failed with, or {@link Abort#aborted} if it was stopped
     */
    HttpResponse<InputStream> send(HttpClient client, HttpRequest request, BodyHandler<InputStream> body)
            throws IOException, InterruptedException;

    /** Ends {@link #send}, at once if it is still to come. */
    void stop();

    /** {@return the exception that the client wrapped} */
    static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException unchecked) {
            return failure(unchecked.getCause());
        }
        return cause instanceof IOException io ? io : new IOException("java.net.http failed", cause);
    }
}
