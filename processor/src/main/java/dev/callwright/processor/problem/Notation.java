package dev.callwright.processor.problem;

import dev.callwright.processor.description.Position;

/** The two notations, in whose words problems speak. */
public enum Notation {
    /** Files. */
    YAML,
    /** Annotated interfaces. */
    JAVA;

    /** That in which a part of a description is written: one description may use another of the other notation. */
    public static Notation of(Position position) {
        return position instanceof Position.InFile ? YAML : JAVA;
    }
}
