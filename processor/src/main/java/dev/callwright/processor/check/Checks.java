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
                    PathChecks.ALL,
                    SemanticsChecks.ALL,
                    BodyChecks.ALL,
                    ParameterChecks.ALL,
                    BoundChecks.ALL,
                    DefaultChecks.ALL,
                    FormatChecks.ALL,
                    PagingChecks.ALL,
                    RuleChecks.ALL)
            .flatMap(List::stream)
            .toList();

    /** What may only seem wrong while it is unknown what a used description holds. */
    private static final Set<String> OF_USED =
            Set.of("unknown-type", "page-without-paging", "errors-without-envelope", "unused-type");

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::position, Checks::compare);

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
        problems.sort(BY_PLACE);
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

    /**
     * As {@link #problems(Description, Names)}.
     *
     * @param incomplete whether part of what the description uses is unknown, so that what that may mend is no problem
     */
    public static List<Problem> problems(Description description, Names names, boolean incomplete) {
        return problems(description, names).stream()
                .filter(problem -> !incomplete || !OF_USED.contains(problem.id()))
                .toList();
    }

    private static int compare(Position left, Position right) {
        if (left instanceof Position.InFile a && right instanceof Position.InFile b) {
            return Comparator.comparing(Position.InFile::file)
                    .thenComparingInt(Position.InFile::line)
                    .thenComparingInt(Position.InFile::column)
                    .compare(a, b);
        } else if (left instanceof Position.InSource a && right instanceof Position.InSource b) {
            return Integer.compare(a.index(), b.index());
        }
        return Boolean.compare(left instanceof Position.InSource, right instanceof Position.InSource);
    }
}
