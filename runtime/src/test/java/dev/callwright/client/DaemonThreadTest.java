package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.testing.WireServer;
import dev.callwright.transport.RequestBody;
import dev.callwright.transport.TransportRequest;
import dev.callwright.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads outlive the call that happened to need them first, and keep nothing of its thread. */
@Timeout(30)
class DaemonThreadTest {
    private final List<Object> inherited = new CopyOnWriteArrayList<>();
    private final InheritableThreadLocal<Object> local = new InheritableThreadLocal<>() {
        @Override
        protected Object childValue(Object parent) {
            inherited.add(parent);
            return parent;
        }
    };

    /** Names of those that are there, as long as one is not to be seen any more. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private void assertNothingKept(ClassLoader callers) {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("callwright-")) {
                seen.add(thread.getName());
                assertTrue(thread.getContextClassLoader() != callers, thread::getName);
            }
        }
        assertEquals(List.of(), inherited);
    }

    @Test
    void noThreadKeepsThreadLocalsOrClassLoaderOfItsStarter() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[0], before);
                WireServer server = WireServer.json("{}");
                Connection connection = Connection.builder().build()) {
            Thread.currentThread().setContextClassLoader(loader);
            local.set("of the first caller");
            InputStream looking = new ByteArrayInputStream(new byte[5]) {
                @Override
                public void close() {
                    assertNothingKept(loader); // on the thread that sends it
                }
            };
            URI uri = URI.create(server.uri().replace("127.0.0.1", "localhost"));
            TransportResponse response = connection
                    .transport()
                    .exchange(TransportRequest.of("PUT", uri).body(RequestBody.of(looking, 5)))
                    .execute();
            response.body().readAllBytes();
            CountDownLatch alarm = new CountDownLatch(1);
            connection.scheduler().after(Duration.ZERO, alarm::countDown);
            alarm.await();
            Thread pooled = new DaemonExecutor().newThread(() -> {});

            assertNothingKept(loader);
            assertTrue(pooled.getContextClassLoader() != loader);
            assertTrue(
                    seen.containsAll(Set.of("callwright-upload", "callwright-idle", "callwright-deadlines")),
                    seen::toString);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            local.remove();
        }
    }
}
