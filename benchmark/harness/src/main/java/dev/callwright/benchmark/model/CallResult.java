package dev.callwright.benchmark.model;

/** How a call ended. */
public enum CallResult {
    ANSWERED,
    NO_ANSWER,
    BUSY,
    POWER_OFF,
    OUT_OF_SERVICE,
    REFUSED,
    VACANT_NUMBER,
    CAN_NOT_CONNECT,
    FROM_PHONE_ERROR,
    SYSTEM_ERROR
}
