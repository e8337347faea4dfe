package dev.callwright.processor.compare;

/**
 * Which way a part travels.
 *
 * @param requests clients send it
 * @param answers servers send it
 */
record Traffic(boolean requests, boolean answers) {
    static final Traffic NONE = new Traffic(false, false);
    static final Traffic REQUESTS = new Traffic(true, false);
    static final Traffic ANSWERS = new Traffic(false, true);
    static final Traffic BOTH = new Traffic(true, true);

    Traffic and(Traffic other) {
        return new Traffic(requests || other.requests, answers || other.answers);
    }

    /** What of it travels in some way only. */
    Traffic within(Traffic other) {
        return new Traffic(requests && other.requests, answers && other.answers);
    }
}
