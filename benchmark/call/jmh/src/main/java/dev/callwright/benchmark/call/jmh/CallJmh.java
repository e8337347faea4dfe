package dev.callwright.benchmark.call.jmh;

import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.driver.Peer;
import dev.callwright.benchmark.call.driver.Stub;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Blocking calls by JMH, whose clock is the wall's and knows no other threads than the callers': for a machine of its own.
 * More callers with {@code -t 16}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class CallJmh {
    @Param
    public Peer peer;

    private Stub stub;
    private Contender contender;

    /** Runs it, with the options of JMH. */
    public static void main(String... args) throws IOException {
        Main.main(args);
    }

    /** Starts the server. */
    @Setup
    public void begin() throws ReflectiveOperationException {
        stub = Stub.start();
        contender = (Contender)
                Class.forName(peer.mainClass()).getConstructor(URI.class).newInstance(stub.uri());
    }

    /** Stops it. */
    @TearDown
    public void end() throws Exception {
        contender.close();
        stub.close();
    }

    @Benchmark
    public Object small() throws Exception {
        return contender.small();
    }

    @Benchmark
    public Object big() throws Exception {
        return contender.big();
    }
}
