package dev.callwright.benchmark;

import java.util.ArrayList;
import java.util.List;

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

    /** {@return whether a contender is to run} */
    public boolean wants(String contender) {
        return only.isEmpty() || only.contains(contender);
    }
}
