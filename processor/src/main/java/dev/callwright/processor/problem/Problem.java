package dev.callwright.processor.problem;

import dev.callwright.processor.description.Position;

/**
 * One thing that is wrong with a description.
 *
 * @param id stable, lower case with dashes, documented: {@code unknown-type}
 * @param severity whether it stops the build
 * @param position where
 * @param cause what is wrong, naming the offending text, one sentence without a final stop
 * @param remedy what to write instead, one sentence without a final stop; empty only where the cause says it
 */
public record Problem(String id, Severity severity, Position position, String cause, String remedy) {
    /** Whether a problem stops the build. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Problem error(String id, Position position, String cause, String remedy) {
        return new Problem(id, Severity.ERROR, position, cause, remedy);
    }

    /** Cause, remedy and id, as a person reads them after the position. */
    public String message() {
        return remedy.isEmpty() ? cause + " [" + id + "]" : cause + "; " + remedy + " [" + id + "]";
    }
}
