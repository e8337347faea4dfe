package dev.callwright.processor.check;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Bug;
import dev.callwright.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All checks. */
public final class Checks {
    private static final List<Check> ALL = Stream.of(
                    ApiChecks.ALL,
                    NameChecks.ALL,
                    DuplicateChecks.ALL,
                    LimitChecks.ALL,
                    EnvelopeChecks.ALL,
                    TypeChecks.ALL,
                    ModelChecks.ALL,
                    UnionChecks.ALL,
                    PathChecks.ALL,
                    SemanticsChecks.ALL,
                    AbsenceChecks.ALL,
                    BodyChecks.ALL,
                    ParameterChecks.ALL,
                    BoundChecks.ALL,
                    DefaultChecks.ALL,
                    FormatChecks.ALL,
                    QuoteChecks.ALL,
                    FixedChecks.ALL,
                    PagingChecks.ALL,
                    RuleChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Set<String> DOUBTFUL_IN_PART = Set.of("unused-type", "absent-error");
    private static final Set<String> DOUBTFUL_WITHOUT_USED =
            Set.of("unknown-type", "page-without-paging", "errors-without-envelope", "unused-type", "absent-error");

    /** How much of a description was read, and with it which problems may only seem to be some. */
    public enum Reading {
        /** All. */
        COMPLETE,
        /** All but what was reported: a type may be used where it could not be read. */
        IN_PART,
        /** Not all that it uses. */
        WITHOUT_USED;

        private boolean doubts(Problem problem) {
            return switch (this) {
                case COMPLETE -> false;
                case IN_PART -> DOUBTFUL_IN_PART.contains(problem.id());
                case WITHOUT_USED -> DOUBTFUL_WITHOUT_USED.contains(problem.id());
            };
        }
    }

    private Checks() {}

    /** Every check, grouped by what it looks at; each id once. */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * All that is wrong with a description, in order of place. Those it uses are not judged: each is a description of its
     * own.
     *
     * @param names of {@code description}
     */
    public static List<Problem> problems(Description description, Names names) {
        return problems(new Subject(description, names), ALL);
    }

    /** All that some checks find, in order of place. */
    static List<Problem> problems(Subject subject, List<Check> checks) {
        List<Problem> problems = new ArrayList<>();
        checks.forEach(check -> judge(check, subject, problems));
        problems.sort(Comparator.comparing(Problem::position, Position::fromTop));
        return List.copyOf(problems);
    }

    /** A check that fails hides nothing of what the others find. */
    private static void judge(Check check, Subject subject, List<Problem> problems) {
        try {
            check.judge().judge(subject, new Findings(check, problems));
        } catch (RuntimeException | StackOverflowError e) {
            String cause = Bug.cause(e) + ", while checking '" + check.id() + "'";
            problems.add(Problem.error(Bug.ID, subject.description().position(), cause, Bug.REMEDY));
        }
    }

    /** As {@link #problems(Description, Names)}, save what may be no problem, for not all was read. */
    public static List<Problem> problems(Description description, Names names, Reading reading) {
        return problems(description, names).stream()
                .filter(problem -> !reading.doubts(problem))
                .toList();
    }
}
