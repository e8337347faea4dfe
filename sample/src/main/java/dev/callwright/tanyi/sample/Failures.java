package dev.callwright.tanyi.sample;

import dev.callwright.client.ApiException;
import dev.callwright.client.TransportException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong, and returns the exit code that goes with it. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** A call failed, or the program did. */
    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        Tanyi.note(commandLine.getCommandSpec(), describe(failure));
        if (Tanyi.of(commandLine.getCommandSpec()).stacktrace()) {
            failure.printStackTrace(commandLine.getErr());
        }
        commandLine.getErr().flush();
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }

    /** The command line is wrong; nothing was sent. */
    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine commandLine = mistake.getCommandLine();
        PrintWriter err = commandLine.getErr();
        String command = commandLine.getCommandSpec().qualifiedName();
        err.println(command + ": " + Text.oneLine(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try '" + command + " --help'.");
        err.flush();
        return commandLine.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String describe(Exception failure) {
        if (failure instanceof ApiException call) {
            String reason = reason(call);
            return reason == null ? call.getMessage() : call.getMessage() + ": " + reason;
        }
        if (failure instanceof UserFacingException) {
            return failure.getMessage();
        }
        return "internal error, of which --stacktrace shows more: " + failure;
    }

    /** {@return what the exception's own message leaves out, being for logs: the vendor's words, or the network's} */
    private static @Nullable String reason(ApiException call) {
        return call instanceof TransportException && call.getCause() != null
                ? innermost(call.getCause())
                : call.vendorMessage();
    }

    /** {@return the first words in a chain of causes, or the kind of the last where none has any} */
    private static String innermost(Throwable cause) {
        if (cause.getMessage() != null) {
            return cause.getMessage();
        }
        return cause.getCause() == null ? cause.getClass().getSimpleName() : innermost(cause.getCause());
    }
}
