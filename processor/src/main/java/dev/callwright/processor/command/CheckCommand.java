package dev.callwright.processor.command;

import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Problem.Severity;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Says what is wrong with descriptions. */
final class CheckCommand implements Command {
    /** Problems of files of which nothing at all could be read. */
    private static final Set<String> UNUSABLE = Set.of("file-missing", "file-unreadable", "file-too-large");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Reads descriptions, and says what is wrong with them";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.CLASS_PATH);
    }

    @Override
    public String details() {
        return """
                Applies every rule, as compiling does, to each FILE and to the files it uses.
                Exits with 0 if there is no error, 1 if there is one, 2 if a FILE can't be read.
                """;
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("nothing to check: name the FILE of a description");
        }
        Descriptions descriptions = new Descriptions(arguments);
        for (String file : arguments.operands()) {
            descriptions.read(file);
        }
        List<Problem> problems = descriptions.problems();
        boolean unusable = problems.stream().anyMatch(problem -> UNUSABLE.contains(problem.id()));
        new ProblemPrinter(unusable ? err : out).print(problems);
        if (unusable) {
            return CommandLine.UNUSABLE;
        }
        long errors = count(problems, Severity.ERROR);
        out.println(errors + (errors == 1 ? " error, " : " errors, ") + warnings(count(problems, Severity.WARNING)));
        return errors == 0 ? CommandLine.GOOD : CommandLine.BAD;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static String warnings(long count) {
        return count + (count == 1 ? " warning" : " warnings");
    }
}
