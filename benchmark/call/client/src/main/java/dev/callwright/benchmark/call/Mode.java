package dev.callwright.benchmark.call;

/** How calls are made. */
public enum Mode {
    /** Each caller is a platform thread. */
    BLOCKING,
    /** One thread keeps so many calls in flight. */
    ASYNC,
    /** Each caller is a virtual thread; on JDK 21 and later. */
    VIRTUAL
}
