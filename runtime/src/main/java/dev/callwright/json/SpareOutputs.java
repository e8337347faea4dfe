package dev.callwright.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Outputs that nobody writes to: with one at hand, a document costs no memory but its own. Whoever takes one has it alone,
 * and need not give it back.
 */
final class SpareOutputs {
    /** Longer ones are not kept. */
    private static final int LONGEST = 1 << 20;

    private static final int COUNT = 8;

    /** Not bound to threads: of virtual ones there may be a million. */
    private static final AtomicReferenceArray<JsonOutput> SPARE = new AtomicReferenceArray<>(COUNT);

    private SpareOutputs() {}

    static JsonOutput take() {
        JsonOutput spare = SPARE.getAndSet(place(), null);
        return spare == null ? new JsonOutput() : spare;
    }

    static void give(JsonOutput output) {
        if (output.capacity() <= LONGEST) {
            output.clear();
            SPARE.setRelease(place(), output);
        }
    }

    private static int place() {
        return Math.floorMod(Thread.currentThread().hashCode(), COUNT);
    }
}
