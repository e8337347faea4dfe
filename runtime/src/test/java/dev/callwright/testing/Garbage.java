package dev.callwright.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.ref.WeakReference;

/** What nothing holds any more. */
public final class Garbage {
    private static final int ROUNDS = 100;

    private Garbage() {}

    /** Fails if something is still held. */
    public static void await(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < ROUNDS && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        if (reference.get() != null) {
            fail("something holds " + reference.get());
        }
    }
}
