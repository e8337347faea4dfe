package dev.callwright.benchmark.model;

/** Whether somebody has looked at a call. */
public enum ReadStatus {
    NOT_READ,
    HAS_READ
}
