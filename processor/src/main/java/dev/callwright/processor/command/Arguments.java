package dev.callwright.processor.command;

import dev.callwright.processor.command.Command.Option;
import dev.callwright.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command was given. */
final class Arguments {
    private final List<String> operands = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments() {}

    /** Options may stand anywhere; after {@code --} nothing is one. */
    static Arguments parse(Command command, List<String> given) throws UsageException {
        Arguments arguments = new Arguments();
        Iterator<String> rest = given.iterator();
        boolean optionsEnded = false;
        while (rest.hasNext()) {
            String argument = rest.next();
            if (optionsEnded || !argument.startsWith("-") || argument.equals("-")) {
                arguments.operands.add(argument);
            } else if (argument.equals("--")) {
                optionsEnded = true;
            } else {
                arguments.addOption(command, argument, rest);
            }
        }
        return arguments;
    }

    private void addOption(Command command, String argument, Iterator<String> rest) throws UsageException {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Option option = find(command, name);
        if (!option.takesValue() && equals >= 0) {
            throw new UsageException("the option '" + name + "' takes no value");
        } else if (!option.takesValue()) {
            options.put(name, "");
        } else if (equals >= 0) {
            options.put(name, argument.substring(equals + 1));
        } else if (rest.hasNext()) {
            options.put(name, rest.next());
        } else {
            throw new UsageException("a value is missing: " + name + " " + option.value());
        }
    }

    private static Option find(Command command, String name) throws UsageException {
        List<String> names =
                new ArrayList<>(command.options().stream().map(Option::name).toList());
        names.add("--help");
        return command.options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "'" + command.name() + "' has no option '" + name + "'; " + Suggestion.among(name, names)));
    }

    /** All that is no option, in order. */
    List<String> operands() {
        return operands;
    }

    /** Whether an option is given. */
    boolean has(String option) {
        return options.containsKey(option);
    }

    /** What follows an option, where that is given. */
    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }
}
