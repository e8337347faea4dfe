package dev.callwright.benchmark.model;

/** Who speaks. */
public enum Speaker {
    ROBOT,
    PERSON
}
