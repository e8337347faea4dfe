package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.CallRecordClient;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that is one call of the API.
 *
 * @param <Q> the call's request
 */
abstract class ApiCommand<Q> implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private ConnectionOptions connection;

    @Option(names = "--json", order = 60, description = "Print what came back as JSON.")
    private boolean json;

    /**
     * Makes the request out of the options, before anything is sent.
     *
     * @throws IllegalArgumentException if the options are out of range or contradict each other
     */
    abstract Q request();

    /** Performs the call and prints what came back. */
    abstract void perform(CallRecordClient client, Q request);

    @Override
    public final Integer call() {
        Q request = checkedRequest();
        try (Session session = connection.open()) {
            perform(session.client(), request);
        }
        out().flush();
        return 0;
    }

    /** What a request's builder refuses, the person has typed. */
    private Q checkedRequest() {
        refuseEmptyLists();
        try {
            return request();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** A list of nothing, as {@code --result=,} is one, would be taken for no filter at all. */
    private void refuseEmptyLists() {
        for (OptionSpec option : command.options()) {
            if (option.getValue() instanceof Collection<?> values && values.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), option.longestName() + " is given without any value");
            }
        }
    }

    final boolean json() {
        return json;
    }

    final CommandSpec command() {
        return command;
    }

    final PrintWriter out() {
        return command.commandLine().getOut();
    }

    final void printLines(List<String> lines) {
        lines.forEach(out()::println);
    }
}
