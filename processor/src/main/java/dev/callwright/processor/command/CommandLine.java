package dev.callwright.processor.command;

import dev.callwright.processor.problem.Bug;
import dev.callwright.processor.problem.Suggestion;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Finds the command that is asked for, and performs it. */
public final class CommandLine {
    /** The answer is good: nothing breaks, nothing is wrong. */
    static final int GOOD = 0;

    /** The answer is bad: something breaks, something is wrong. */
    static final int BAD = 1;

    /** There is no answer: the arguments or the files can't be used. */
    static final int UNUSABLE = 2;

    private static final List<Command> COMMANDS = List.of(new DiffCommand(), new CheckCommand(), new ShowCommand());
    private static final String PROGRAM = "java -jar callwright-processor.jar";

    private final PrintStream out;
    private final PrintStream err;

    /** Prints answers to {@code out}, and what hinders them to {@code err}. */
    public CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Performs a command.
     *
     * @param arguments its name, and what it takes
     * @return 0 for a good answer, 1 for a bad one, 2 for none
     */
    public int run(List<String> arguments) {
        try {
            return perform(arguments);
        } catch (UsageException e) {
            err.println(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            err.println(Bug.cause(e) + "; " + Bug.REMEDY);
        }
        return UNUSABLE;
    }

    private int perform(List<String> arguments) throws UsageException {
        if (arguments.isEmpty()) {
            throw new UsageException("a command is missing: " + names() + "; see " + PROGRAM + " --help");
        }
        String first = arguments.get(0);
        if (first.equals("--help") || first.equals("-h") || first.equals("help")) {
            out.print(help());
            return GOOD;
        } else if (first.equals("--version")) {
            out.println("callwright " + version());
            return GOOD;
        }
        Command command = find(first);
        List<String> rest = arguments.subList(1, arguments.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            out.print(command.help(PROGRAM));
            return GOOD;
        }
        return command.run(Arguments.parse(command, rest), out, err);
    }

    private static Command find(String name) throws UsageException {
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no command '" + name + "'; "
                        + Suggestion.among(
                                name, COMMANDS.stream().map(Command::name).toList())));
    }

    private static String names() {
        return String.join(", ", COMMANDS.stream().map(Command::name).toList());
    }

    private static String help() {
        StringBuilder help = new StringBuilder("Usage: " + PROGRAM + " COMMAND ...\n\n");
        for (Command command : COMMANDS) {
            help.append(String.format("  %-6s %s%n", command.name(), command.summary()));
        }
        return help.append("\nCOMMAND --help tells more; --version prints the version.\n")
                .toString();
    }

    private static String version() {
        return Optional.ofNullable(CommandLine.class.getPackage().getImplementationVersion())
                .orElse("(not packed)");
    }
}
