package dev.callwright.benchmark.model;

/** Who hung up. */
public enum HangupBy {
    REMOTE_HANGUP
}
