package dev.callwright.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param quick whether a rough answer soon is better than a good one later: {@code --quick}
 * @param only the contenders to run: {@code --only NAME,NAME}; empty means all
 * @param others what else was given, for one benchmark to read
 */
public record Options(boolean quick, List<String> only, List<String> others) {
    /** {@return the options of a command line} */
    public static Options parse(String... args) {
        boolean quick = false;
        List<String> only = List.of();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--quick" -> quick = true;
                case "--only" -> only = List.of(args[++i].split(","));
                default -> others.add(args[i]);
            }
        }
        return new Options(quick, only, List.copyOf(others));
    }

    /** {@return these options; ends the program where one was given that is neither common nor among those named} */
    public Options requireKnown(Collection<String> known) {
        List<String> unknown =
                others.stream().filter(option -> !known.contains(option)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("What is " + String.join(" ", unknown) + "? There are --quick, --only NAME,NAME"
                    + known.stream().map(", "::concat).collect(Collectors.joining()));
            System.exit(2);
        }
        return this;
    }

    /** {@return whether a contender is to run} */
    public boolean wants(String contender) {
        return only.isEmpty() || only.contains(contender);
    }
}
