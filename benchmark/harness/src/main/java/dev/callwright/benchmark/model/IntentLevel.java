package dev.callwright.benchmark.model;

/** How interested a customer is. */
public enum IntentLevel {
    A,
    B,
    C,
    D,
    E,
    F
}
