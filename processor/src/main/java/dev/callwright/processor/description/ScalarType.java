package dev.callwright.processor.description;

import java.util.Locale;

/** The types of the notation that are neither collections nor the user's own. */
public enum ScalarType {
    STRING,
    INT,
    LONG,
    DOUBLE,
    DECIMAL,
    BOOL,
    DATE,
    TIME,
    DATETIME,
    INSTANT,
    JSON,
    TEXT,
    BINARY;

    /** As the notation writes it: {@code string}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether in Java its values are strings. */
    public boolean isString() {
        return this == STRING || this == TEXT;
    }

    /** Whether a format says how it is written. */
    public boolean isTemporal() {
        return this == DATE || this == TIME || this == DATETIME || this == INSTANT;
    }

    /** Whether its values can travel as JSON strings that hold what stands without quotes otherwise. */
    public boolean isQuotable() {
        return isNumber() || this == BOOL;
    }

    /** Whether {@code min} and {@code max} bound its value, rather than its length. */
    public boolean isNumber() {
        return this == INT || this == LONG || this == DOUBLE || this == DECIMAL;
    }
}
