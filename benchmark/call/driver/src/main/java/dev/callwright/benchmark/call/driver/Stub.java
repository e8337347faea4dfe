package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.ChildJvm;
import java.net.URI;
import java.util.List;

/** The server's process. */
public final class Stub implements AutoCloseable {
    private final Dialogue process;
    private final URI uri;

    private Stub(Dialogue process) {
        this.process = process;
        uri = URI.create("http://127.0.0.1:" + process.hear());
    }

    /** Starts it: with the compiler and the collector that take least from those who are measured. */
    public static Stub start() {
        // Each of its threads, one for a connection, keeps a direct buffer as large as what it writes.
        List<String> flags =
                List.of("-Xmx64m", "-XX:MaxDirectMemorySize=1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        return new Stub(new Dialogue(new ChildJvm(ChildJvm.ownClassPath(), flags).command(StubServer.class.getName())));
    }

    /** {@return its base URI} */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.close();
    }
}
