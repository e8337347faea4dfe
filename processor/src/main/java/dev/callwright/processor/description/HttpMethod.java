package dev.callwright.processor.description;

import java.util.Locale;

/** The request methods of RFC 9110 that a description can name. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE,
    HEAD;

    /** As the notation writes it: {@code get}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether RFC 9110 §9.2.1 calls it safe. */
    public boolean isSafe() {
        return this == GET || this == HEAD;
    }

    /** Whether RFC 9110 §9.2.2 calls it idempotent. */
    public boolean isIdempotent() {
        return this != POST && this != PATCH;
    }
}
