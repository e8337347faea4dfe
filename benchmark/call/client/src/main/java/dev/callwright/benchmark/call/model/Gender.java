package dev.callwright.benchmark.call.model;

/** A customer's gender, as far as known. */
public enum Gender {
    UNKNOWN
}
