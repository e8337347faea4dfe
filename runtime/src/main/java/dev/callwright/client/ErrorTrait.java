package dev.callwright.client;

/** What an API's description says of an error code. */
public enum ErrorTrait {
    /** The request was refused before anything was executed. */
    REFUSED,
    /** The same request may succeed later. */
    RETRYABLE,
    /** The credential has expired; nothing was executed. */
    EXPIRED
}
