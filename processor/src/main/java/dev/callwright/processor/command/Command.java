package dev.callwright.processor.command;

import java.io.PrintStream;
import java.util.List;

/** One thing the command line does. */
interface Command {
    /** As it is called. */
    String name();

    /** What it does, one line without a final stop. */
    String summary();

    /** What it takes beside options: {@code OLD NEW}. */
    String operands();

    /** Its options, but for {@code --help}. */
    List<Option> options();

    /** More about it, whole lines; what its exit status says, for one. */
    String details();

    /**
     * Does it.
     *
     * @return the exit status, one of those in {@link CommandLine}
     */
    int run(Arguments arguments, PrintStream out, PrintStream err) throws UsageException;

    /**
     * An option.
     *
     * @param name with its dashes
     * @param value what follows it, in capitals; empty where nothing does
     * @param doc what it does, one line
     */
    record Option(String name, String value, String doc) {
        static final Option CLASS_PATH =
                new Option("--class-path", "PATH", "jars and folders with the descriptions that are used by API name");

        boolean takesValue() {
            return !value.isEmpty();
        }
    }

    /** All about it. */
    default String help(String program) {
        StringBuilder help =
                new StringBuilder("Usage: " + program + " " + name() + " [OPTION...] " + operands() + "\n\n");
        help.append(summary()).append(".\n\n");
        for (Option option : options()) {
            String written = option.takesValue() ? option.name() + " " + option.value() : option.name();
            help.append(String.format("  %-20s %s%n", written, option.doc()));
        }
        return help.append('\n').append(details()).toString();
    }
}
