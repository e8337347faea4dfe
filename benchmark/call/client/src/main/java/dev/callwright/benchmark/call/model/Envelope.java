package dev.callwright.benchmark.call.model;

import org.jspecify.annotations.Nullable;

/**
 * What every answer lies in.
 *
 * @param code 200 where all went well
 * @param data the result
 */
public record Envelope<T>(
        int code,
        T data,
        @Nullable String requestId,
        @Nullable String resultMsg,
        @Nullable String errorStackTrace) {
    private static final int SUCCESS = 200;

    /** {@return the result} */
    public T result() {
        if (code != SUCCESS) {
            throw new IllegalStateException(code + " " + resultMsg);
        }
        return data;
    }
}
