package dev.callwright.processor.command;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.generate.Generator;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Suggestion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows what is generated from a description. */
final class ShowCommand implements Command {
    private static final String LIST = "--list";
    private static final String OUT = "--out";

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String summary() {
        return "Shows the Java sources that are generated from a description";
    }

    @Override
    public String operands() {
        return "FILE [TYPE...]";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(LIST, "", "prints the names of the classes, and no sources"),
                new Option(OUT, "DIR", "writes files below DIR, and prints nothing but their number"),
                Option.CLASS_PATH);
    }

    @Override
    public String details() {
        return """
                Each TYPE is the name of a class; without, all are shown, those of used files too. A line before each
                source says which file it is.
                Exits with 0, or with 2 if FILE is missing or wrong, or has no such TYPE.
                """;
    }

    @Override
    public int run(Arguments arguments, PrintStream out, PrintStream err) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("nothing to show: name the FILE of a description");
        }
        Descriptions descriptions = new Descriptions(arguments);
        descriptions.read(arguments.operands().get(0));
        if (descriptions.hasErrors()) {
            new ProblemPrinter(err).print(descriptions.problems());
            return CommandLine.UNUSABLE;
        }
        List<String> types =
                arguments.operands().subList(1, arguments.operands().size());
        List<GeneratedFile> files = chosen(generated(descriptions.all()), types);
        if (arguments.has(OUT)) {
            write(files, Descriptions.path(arguments.value(OUT).orElse("")));
            out.println(files.size() + (files.size() == 1 ? " file" : " files") + " written");
        } else if (arguments.has(LIST)) {
            files.forEach(file -> out.println(file.qualifiedName()));
        } else {
            files.forEach(file -> print(file, out));
        }
        return CommandLine.GOOD;
    }

    private static List<GeneratedFile> generated(List<Description> descriptions) {
        return descriptions.stream()
                .flatMap(description -> Generator.generate(description, Names.of(description)).stream())
                .toList();
    }

    private static List<GeneratedFile> chosen(List<GeneratedFile> files, List<String> types) throws UsageException {
        List<GeneratedFile> chosen = new ArrayList<>();
        for (String type : types) {
            List<GeneratedFile> found = files.stream()
                    .filter(file -> file.qualifiedName().equals(type)
                            || simpleName(file).equals(type))
                    .toList();
            if (found.isEmpty()) {
                String hint = Suggestion.among(
                        type, files.stream().map(ShowCommand::simpleName).toList());
                throw new UsageException("no class '" + type + "' is generated; "
                        + (hint.isEmpty() ? "--list prints those that are" : hint));
            }
            chosen.addAll(found);
        }
        return types.isEmpty() ? files : chosen;
    }

    private static String simpleName(GeneratedFile file) {
        return file.qualifiedName().substring(file.qualifiedName().lastIndexOf('.') + 1);
    }

    private static String path(GeneratedFile file) {
        return file.qualifiedName().replace('.', '/') + ".java";
    }

    private static void print(GeneratedFile file, PrintStream out) {
        out.println("==> " + path(file) + " <==");
        out.print(file.text());
        out.println();
    }

    private static void write(List<GeneratedFile> files, Path folder) throws UsageException {
        for (GeneratedFile file : files) {
            Path path = folder.resolve(path(file));
            try {
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.text());
            } catch (IOException e) {
                throw new UsageException("'" + path + "' can't be written: the system refuses it; name another DIR");
            }
        }
    }
}
