package dev.callwright.processor.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that wraps every answer.
 *
 * @param code the member that says whether the call succeeded
 * @param success the values of {@code code} that say so
 * @param successWhenAbsent whether an answer without {@code code} says so too
 * @param data the member that holds the result; null where the result's members stand beside {@code code}
 * @param error the member that holds the business code, where {@code code} says no more than whether; null where {@code
 *     code} is the business code
 * @param message the member with a text for people; null where none
 * @param requestId the member that identifies the exchange to the vendor; null where none
 * @param detail the member with more about an error; null where none
 */
public record Envelope(
        Located code,
        List<Literal> success,
        boolean successWhenAbsent,
        @Nullable Located data,
        @Nullable Located error,
        @Nullable Located message,
        @Nullable Located requestId,
        @Nullable Located detail,
        Position position) {
    public Envelope {
        success = List.copyOf(success);
    }
}
