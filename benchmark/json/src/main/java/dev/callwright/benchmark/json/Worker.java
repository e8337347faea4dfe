package dev.callwright.benchmark.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Measures one contender in one scenario; a JVM of its own. */
final class Worker {
    private Worker() {}

    /**
     * Takes contender, scenario, file of the payload, milliseconds of warm-up, blocks, milliseconds of a block, and the
     * best pace; prints a line for each block, and the bytes allocated.
     */
    public static void main(String[] args) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(args[2]));
        BlockTimer timer =
                new BlockTimer(nanos(args[3]), Integer.parseInt(args[4]), nanos(args[5]), Long.parseLong(args[6]));
        BlockTimer.Operation operation = Scenario.of(args[1]).operation(Contender.codec(args[0]), json);
        for (BlockTimer.Block block : timer.time(operation)) {
            System.out.println("block " + block.nanos() + " " + block.pace());
        }
        System.out.println("bytes " + BlockTimer.allocated(operation));
    }

    private static long nanos(String millis) {
        return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(millis));
    }
}
