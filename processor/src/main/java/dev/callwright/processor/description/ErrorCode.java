package dev.callwright.processor.description;

import org.jspecify.annotations.Nullable;

/**
 * A business code with its meaning.
 *
 * @param code as on the wire, a number's digits where it is a number
 * @param name the constant's name
 * @param javaName the Java name the description asks for; null where the name itself serves
 * @param refused the request was refused before anything was executed
 * @param retryable the same request may succeed later
 * @param expired the credential has expired and wants refreshing; implies {@code refused}
 * @param doc plain text, empty where none
 */
public record ErrorCode(
        Located code,
        Located name,
        @Nullable Located javaName,
        boolean refused,
        boolean retryable,
        boolean expired,
        String doc,
        @Nullable Deprecation deprecation) {}
