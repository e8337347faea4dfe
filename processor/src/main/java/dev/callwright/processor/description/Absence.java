package dev.callwright.processor.description;

import java.util.List;

/**
 * Which answers say that there is nothing, where others of their kind are failures.
 *
 * @param statuses their digits
 * @param errors the names of error codes
 */
public record Absence(List<Located> statuses, List<Located> errors) {
    /** No answer says so. */
    public static final Absence NONE = new Absence(List.of(), List.of());

    public Absence {
        statuses = List.copyOf(statuses);
        errors = List.copyOf(errors);
    }

    public boolean isEmpty() {
        return statuses.isEmpty() && errors.isEmpty();
    }
}
