package dev.callwright.benchmark.call.model;

/** Where a customer's data came from. */
public enum CustomerSource {
    UPLOADED_BY_YOURSELF
}
