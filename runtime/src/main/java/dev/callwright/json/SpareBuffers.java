package dev.callwright.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers that nobody writes into: with one at hand, a document costs no memory but its own. Whoever takes one has it
 * alone, and need not give it back.
 */
final class SpareBuffers {
    static final int SHORTEST = 512;
    /** Longer ones are not kept. */
    private static final int LONGEST = 1 << 20;

    private static final int COUNT = 8;

    /** Not bound to threads: of virtual ones there may be a million. */
    private static final AtomicReferenceArray<byte[]> SPARE = new AtomicReferenceArray<>(COUNT);

    private SpareBuffers() {}

    static byte[] take() {
        byte[] spare = SPARE.getAndSet(place(), null);
        return spare == null ? new byte[SHORTEST] : spare;
    }

    static void give(byte[] buffer) {
        if (buffer.length <= LONGEST) {
            SPARE.set(place(), buffer);
        }
    }

    private static int place() {
        return Math.floorMod(Thread.currentThread().hashCode(), COUNT);
    }
}
