package dev.callwright.processor.read;

/** Finds what a description names under {@code use}. */
@FunctionalInterface
public interface UseResolver {
    /** What {@code reference} means in a description that was found at {@code user}; never throws. */
    Resolution resolve(SourceFile.Origin user, String reference);

    /** What was found. */
    sealed interface Resolution {
        /** A description. */
        record Found(SourceFile file) implements Resolution {}

        /** None, and why; it is reported where the reference stands. */
        record Refused(ReadProblem problem, String cause, String remedy) implements Resolution {}
    }
}
