package dev.callwright.benchmark.call;

/** Those who call, some at a time, until so many calls are made. */
interface Callers extends AutoCloseable {
    /**
     * Makes as many calls as there is room for, and returns when the last has ended.
     *
     * @param nanos gets how long each took
     */
    void run(long[] nanos) throws Exception;

    @Override
    void close();

    /** {@return the callers of a scenario} */
    static Callers of(Scenario scenario, Contender contender) {
        return switch (scenario.mode()) {
            case BLOCKING -> BlockingCallers.platform(scenario, contender);
            case VIRTUAL -> BlockingCallers.virtual(scenario, contender);
            case ASYNC -> new AsyncCaller(scenario, contender);
        };
    }
}
