package dev.callwright.benchmark.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Measures one contender in one scenario; a JVM of its own. */
final class Worker {
    private Worker() {}

    /** Takes contender, scenario, file of the payload, milliseconds of warm-up, blocks, and milliseconds of a block. */
    public static void main(String[] args) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(args[2]));
        BlockTimer timer = new BlockTimer(nanos(args[3]), Integer.parseInt(args[4]), nanos(args[5]));
        BlockTimer.Times times = timer.time(Scenario.of(args[1]).operation(Contender.codec(args[0]), json));
        for (double nanos : times.nanos()) {
            System.out.println("block " + nanos);
        }
        System.out.println("bytes " + times.bytes());
    }

    private static long nanos(String millis) {
        return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(millis));
    }
}
