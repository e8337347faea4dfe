package dev.callwright.call;

import dev.callwright.client.DeadlineException;

/** What a call is at: one thing at a time. */
interface Step {
    /** {@return how far the call has come} */
    DeadlineException.Phase phase();

    /** Ends it, from any thread; whoever waits in it goes on at once. */
    void stop(Stop why);
}
