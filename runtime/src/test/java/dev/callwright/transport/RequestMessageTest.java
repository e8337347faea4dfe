package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestMessageTest {
    /** Notes each write; breaks at a given one. */
    private static final class NotingWire implements Wire {
        private final List<String> writes = new ArrayList<>();
        private final IOException broken = new IOException("broken");
        private final int worksFor;
        private long sent;

        NotingWire(int worksFor) {
            this.worksFor = worksFor;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw broken;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (writes.size() == worksFor) {
                throw broken;
            }
            writes.add(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
            sent += length;
        }

        @Override
        public long sent() {
            return sent;
        }

        @Override
        public boolean isQuiet() {
            return true;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static TransportRequest put(RequestBody body) {
        return TransportRequest.of("PUT", URI.create("http://h/")).body(body);
    }

    private static List<String> writes(TransportRequest request) throws IOException {
        NotingWire wire = new NotingWire(Integer.MAX_VALUE);
        new RequestMessage(request).writeTo(wire, false, null);
        return wire.writes;
    }

    @Test
    void headAndSmallBodyGoOutInOneWrite() throws IOException {
        List<String> once = List.of("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody");
        byte[] body = {'b', 'o', 'd', 'y'};

        assertEquals(once, writes(put(RequestBody.of(body))));
        assertEquals(once, writes(put(RequestBody.of(new ByteArrayInputStream(body), 4))));
    }

    @Test
    void aLargeBodyIsNotCopiedWhole() throws IOException {
        List<String> writes = writes(put(RequestBody.of(new byte[1_000_000])));

        assertEquals(2, writes.size());
        assertEquals(64 * 1024, writes.get(0).length());
    }

    @Test
    void aStreamIsNotReadBeyondItsLength() throws IOException {
        ByteArrayInputStream stream = new ByteArrayInputStream("body and more".getBytes(StandardCharsets.US_ASCII));

        assertEquals(
                List.of("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody"),
                writes(put(RequestBody.of(stream, 4))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatNeverLeftIsKnownOnAReusedConnectionToo(int worksFor) {
        NotingWire wire = new NotingWire(worksFor);
        ConnectionPool pool = new ConnectionPool(1, 1, Duration.ofSeconds(15), System::nanoTime);
        pool.give(new HttpConnection(new Route(false, "h", 80, null), wire, wire), -1);
        Connector connector = new Connector(new Resolver(InetAddress::getAllByName), null, null);
        SocketExchange exchange =
                new SocketExchange(new Router(null), connector, pool, put(RequestBody.of(new byte[1_000_000])));

        assertSame(wire.broken, assertThrows(IOException.class, exchange::execute));
        assertEquals(worksFor > 0, exchange.mayHaveLeft());
        pool.close();
    }
}
