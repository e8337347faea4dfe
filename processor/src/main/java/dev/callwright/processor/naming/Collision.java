package dev.callwright.processor.naming;

/**
 * Two parts of a description that ask for one Java name, or for two that some file systems take for one.
 *
 * @param first in order of writing
 * @param second in order of writing
 */
public record Collision(Claim first, Claim second) {
    /** Whether the names differ, but in case only. */
    public boolean inCaseOnly() {
        return !first.name().equals(second.name());
    }
}
