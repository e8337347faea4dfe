package dev.callwright.processor.command;

import dev.callwright.processor.compare.Break;
import dev.callwright.processor.compare.Change;
import dev.callwright.processor.compare.Comparison;
import dev.callwright.processor.description.Description;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what changed between two descriptions, and for whom it breaks. */
final class DiffCommand implements Command {
    private static final String JSON = "--json";
    private static final String BREAKING = "--breaking";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String summary() {
        return "Compares two descriptions, and says for whom each change breaks what";
    }

    @Override
    public String operands() {
        return "OLD NEW";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(BREAKING, "", "leaves out what breaks nobody"),
                new Option(JSON, "", "prints JSON, for machines"),
                Option.CLASS_PATH);
    }

    @Override
    public String details() {
        return """
                Compares what the descriptions mean, with the files they use: order and notation make no difference.
                  wire       a released client, and a server that follows NEW, no longer understand each other
                  source     code that compiled against the old client does not compile against the new one
                  binary     code compiled against the old client does not link with the new one
                  behaviour  code that compiles and links does something else, or is refused
                Exits with 0 if nothing breaks, 1 if something does, 2 if a file is missing or wrong.
                """;
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws UsageException {
        List<String> files = arguments.operands();
        if (files.size() != 2) {
            throw new UsageException("'diff' takes two descriptions, OLD and NEW, not " + files.size());
        }
        Optional<Description> before = read(files.get(0), arguments, err);
        Optional<Description> after = read(files.get(1), arguments, err);
        if (before.isEmpty() || after.isEmpty()) {
            return CommandLine.UNUSABLE;
        }
        List<Change> changes = Comparison.of(before.get(), after.get());
        List<Change> shown = arguments.has(BREAKING)
                ? changes.stream().filter(change -> !change.breaks().isEmpty()).toList()
                : changes;
        if (arguments.has(JSON)) {
            out.print(ChangesJson.of(files.get(0), files.get(1), shown));
        } else {
            shown.forEach(change -> print(change, out));
            out.println(summary(changes));
        }
        return breaks(changes).isEmpty() ? CommandLine.GOOD : CommandLine.BAD;
    }

    /** Each by itself, for both may use files of the same name. Warnings are of no interest here. */
    private static Optional<Description> read(String file, Arguments arguments, PrintStream err) throws UsageException {
        Descriptions descriptions = new Descriptions(arguments);
        Optional<Description> description = descriptions.read(file);
        if (descriptions.hasErrors()) {
            new ProblemPrinter(err).print(descriptions.problems());
            return Optional.empty();
        }
        return description;
    }

    private static void print(Change change, PrintStream out) {
        String place = ProblemPrinter.place(change.position());
        out.println(place + ": " + change.what() + ": breaks " + words(change.breaks()));
        for (Change.Finding finding : change.findings()) {
            String whom = finding.breaks().isEmpty() ? "" : words(finding.breaks()) + ": ";
            out.println("    " + whom + finding.why() + " [" + finding.kind().id() + "]");
        }
    }

    private static String words(Collection<Break> breaks) {
        return breaks.isEmpty() ? "nobody" : breaks.stream().map(Break::word).collect(Collectors.joining(", "));
    }

    static Set<Break> breaks(List<Change> changes) {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        changes.forEach(change -> breaks.addAll(change.breaks()));
        return breaks;
    }

    private static String summary(List<Change> changes) {
        List<Change> breaking = new ArrayList<>(changes);
        breaking.removeIf(change -> change.breaks().isEmpty());
        String count = changes.size() == 1 ? "1 change" : changes.size() + " changes";
        return breaking.isEmpty()
                ? count + ", none of them breaking"
                : count + ", " + breaking.size() + " breaking: " + words(breaks(changes));
    }
}
