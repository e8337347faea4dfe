package dev.callwright.benchmark.json;

import dev.callwright.benchmark.Payload;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** The same by JMH, whose clock is the wall's: for a machine of its own. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonJmh {
    /** Whoever decodes. */
    @State(Scope.Thread)
    public static class Side {
        @Param({
            "callwright",
            "databind2",
            "databind3",
            "jackson-core",
            "fastjson2",
            "dsl-json",
            "avaje-jsonb",
            "moshi",
            "gson"
        })
        public String contender;

        private Codec<Object> codec;

        /** Checks the contender first. */
        @Setup
        @SuppressWarnings("unchecked")
        public void begin() throws IOException {
            Agreement.check(contender);
            codec = (Codec<Object>) Contender.codec(contender);
        }
    }

    /** What is decoded. */
    @State(Scope.Thread)
    public static class Text {
        @Param({"PAGE", "REORDERED", "SMALL"})
        public Payload payload;

        private byte[] json;

        /** Makes it. */
        @Setup
        public void begin() {
            json = payload.bytes();
        }
    }

    /** What is encoded. */
    @State(Scope.Thread)
    public static class Decoded {
        @Param({"PAGE", "SMALL"})
        public Payload payload;

        private Object page;

        /** Decodes it. */
        @Setup
        public void begin(Side side) throws IOException {
            page = side.codec.decode(payload.bytes());
        }
    }

    @Benchmark
    public Object decode(Side side, Text text) throws IOException {
        return side.codec.decode(text.json);
    }

    @Benchmark
    public byte[] encode(Side side, Decoded decoded) throws IOException {
        return side.codec.encode(decoded.page);
    }
}
