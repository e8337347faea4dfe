package dev.callwright.tanyi.sample;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line {@code tanyi}. Exit codes: 0 when all went well, 1 when a call failed, which one line on the error
 * stream explains, and 2 when the command line itself was wrong.
 */
@Command(
        name = "tanyi",
        description = "The call records of Tanyi's robots: what they called, what was said, and what is still queued.",
        subcommands = {
            CallsCommand.class,
            CallCommand.class,
            PendingCommand.class,
            RemoveCommand.class,
            PurgeCommand.class,
            SandboxCommand.class,
            TourCommand.class
        },
        footer = {
            "",
            "Without --server, commands ask a sandbox of their own with made-up data.",
            "'tanyi tour' shows every call in a minute; 'tanyi COMMAND --help' explains one."
        })
public final class Tanyi {
    private final UnaryOperator<@Nullable String> variables;
    private final BooleanSupplier errorIsTerminal;

    @Option(
            names = {"-h", "--help"},
            order = 81,
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and do nothing.")
    private boolean help;

    @Option(
            names = "--stacktrace",
            order = 80,
            scope = ScopeType.INHERIT,
            description = "When a call fails, show where in the program.")
    private boolean stacktrace;

    private Tanyi(UnaryOperator<@Nullable String> variables, BooleanSupplier errorIsTerminal) {
        this.variables = variables;
        this.errorIsTerminal = errorIsTerminal;
    }

    /**
     * Runs the command line and ends the JVM with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        CommandLine commandLine = commandLine(System::getenv, Streams::errorIsTerminal)
                .setOut(Streams.output())
                .setErr(Streams.error());
        int exitCode = commandLine.execute(args);
        commandLine.getOut().flush();
        System.exit(exitCode);
    }

    /** The command line in a given surrounding: its environment variables, and whether anybody watches its errors. */
    static CommandLine commandLine(UnaryOperator<@Nullable String> variables, BooleanSupplier errorIsTerminal) {
        Failures failures = new Failures();
        return new CommandLine(new Tanyi(variables, errorIsTerminal))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    /** {@return the root object of the command line that a command belongs to} */
    static Tanyi of(CommandSpec command) {
        return (Tanyi) command.root().userObject();
    }

    @Nullable
    String variable(String name) {
        return variables.apply(name);
    }

    boolean errorIsTerminal() {
        return errorIsTerminal.getAsBoolean();
    }

    boolean stacktrace() {
        return stacktrace;
    }

    /** Tells the person at the terminal something beside the answer. */
    static void note(CommandSpec command, String text) {
        PrintWriter err = command.commandLine().getErr();
        err.println("tanyi: " + Text.oneLine(text));
        err.flush();
    }
}
