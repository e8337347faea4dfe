package dev.callwright.tanyi.sample.sandbox;

import org.jspecify.annotations.Nullable;

/** A customer whom a job has still to call. */
record Task(
        long id,
        long jobId,
        Customer customer,
        Status status,
        boolean inWhiteList,
        @Nullable Boolean inShareWhiteList) {

    enum Status {
        NOT_STARTED,
        IN_PROCESS,
        COMPLETED,
        RETRY,
        AUTO_RETRY,
        IN_CACHE
    }
}
