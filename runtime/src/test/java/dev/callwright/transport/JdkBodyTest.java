package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** When a body cancels its subscription, which makes {@code java.net.http} close the connection. */
class JdkBodyTest {
    private final JdkBody body = new JdkBody();
    private int cancellations;

    private void subscribe() {
        body.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {
                cancellations++;
            }
        });
    }

    @Test
    void aBodyReadToItsEndLeavesTheConnectionToTheNextCall() throws Exception {
        subscribe();
        body.onNext(List.of(ByteBuffer.wrap(new byte[] {1, 2})));
        body.onComplete();

        assertArrayEquals(new byte[] {1, 2}, body.readAllBytes());
        body.close();
        assertEquals(0, cancellations);
    }

    @Test
    void aBodyClosedBeforeItsEndIsCancelledOnce() {
        subscribe();
        body.onNext(List.of(ByteBuffer.wrap(new byte[] {1, 2})));
        body.close();
        body.close();

        assertEquals(1, cancellations);
        assertEquals(
                "the body is closed",
                assertThrows(IOException.class, body::readAllBytes).getMessage());
    }
}
