package dev.callwright.call;

import java.util.concurrent.CompletableFuture;

/** Something that happens when a time is up. */
final class Alarm extends CompletableFuture<String> implements Runnable {
    @Override
    public void run() {
        complete("rung");
    }
}
