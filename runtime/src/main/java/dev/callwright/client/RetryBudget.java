package dev.callwright.client;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many retries all calls of a {@link Connection} may make together, so that a server in trouble does not get several
 * times the load. Each call adds a share of a retry, each retry takes one away. Thread-safe.
 */
public final class RetryBudget {
    private static final long ONE = 1000;

    private final long most;
    private final long share;
    private final AtomicLong left;

    private RetryBudget(long most, long share) {
        this.most = most;
        this.share = share;
        this.left = new AtomicLong(most);
    }

    /**
     * A full budget.
     *
     * @param reserve how many retries it holds at most; 0 for no retries
     * @param share how many retries each call adds, as 0.2
     * @return the budget
     */
    public static RetryBudget of(int reserve, double share) {
        if (reserve < 0 || !(share >= 0)) {
            throw new IllegalArgumentException("neither reserve nor share may be negative");
        }
        long most = reserve * ONE;
        return new RetryBudget(most, Math.min((long) (share * ONE), most));
    }

    /** Adds the share of a call. */
    public void earn() {
        long had;
        do {
            had = left.get();
        } while (!left.compareAndSet(had, Math.min(most, had + share)));
    }

    /** {@return whether there was a retry to take away} */
    public boolean spend() {
        long had;
        do {
            had = left.get();
            if (had < ONE) {
                return false;
            }
        } while (!left.compareAndSet(had, had - ONE));
        return true;
    }
}
