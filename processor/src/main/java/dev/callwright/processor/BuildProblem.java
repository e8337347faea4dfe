package dev.callwright.processor;

import dev.callwright.processor.problem.Bug;

/** What can go wrong between a description that is right and the files of its client. */
enum BuildProblem {
    CLASS_TWICE(
            "class-twice",
            "No two descriptions of a compilation ask for one file; the case of its name does not count."),
    CLASS_EXISTS(
            "class-exists",
            "No class that is to be generated is among the sources already; the case of its name does not count."),
    CLASS_AND_PACKAGE("class-and-package", "No class has the name of a package."),
    OUTPUT("output", "Every file of the client can be written."),
    INTERNAL(Bug.ID, "Callwright has no bug; please report one, with the description.");

    private final String id;
    private final String guarantee;

    BuildProblem(String id, String guarantee) {
        this.id = id;
        this.guarantee = guarantee;
    }

    /** Stable, lower case with dashes. */
    String id() {
        return id;
    }

    /** What holds without it, in one sentence. */
    String guarantee() {
        return guarantee;
    }
}
