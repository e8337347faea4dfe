package dev.callwright.processor.description;

import java.util.List;
import java.util.stream.Stream;
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
        MemberPath code,
        List<Literal> success,
        boolean successWhenAbsent,
        @Nullable MemberPath data,
        @Nullable MemberPath error,
        @Nullable MemberPath message,
        @Nullable MemberPath requestId,
        @Nullable MemberPath detail,
        Position position) {
    public Envelope {
        success = List.copyOf(success);
    }

    /** All members that it names. */
    public List<MemberPath> members() {
        return Stream.of(code, data, error, message, requestId, detail)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
