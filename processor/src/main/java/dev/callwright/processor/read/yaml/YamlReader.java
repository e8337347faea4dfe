package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.RegularFiles;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.SourceFile.Origin;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.UseResolver.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads descriptions in YAML, and those that they use. One reader reads each file once, however often it is used, so
 * that its problems are reported once and all users share one {@link Description}. Not thread-safe.
 */
public final class YamlReader {
    private static final Set<String> OPEN_API = Set.of("openapi", "swagger");

    private final UseResolver resolver;
    private final Problems problems;
    private final Map<Origin, Optional<Description>> read = new HashMap<>();
    private final Map<Origin, String> reading = new LinkedHashMap<>();
    private final Set<Origin> lacking = new HashSet<>();
    private final Set<Description> salvaged = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Description> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A reader.
     *
     * @param problems where everything that is wrong is reported
     */
    public YamlReader(UseResolver resolver, Problems problems) {
        this.resolver = resolver;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param path as the user would name it in an editor; positions show it as it is here
     * @return empty, and problems reported, where there is no such file or nothing can be read of it
     */
    public Optional<Description> read(Path path) {
        Resolution resolution = RegularFiles.open(path);
        if (resolution instanceof Resolution.Refused refused) {
            Position start = new Position.InFile(path.toString(), 1, 1, 0);
            problems.report(refused.problem(), start, refused.cause(), refused.remedy());
            return Optional.empty();
        }
        return read(((Resolution.Found) resolution).file());
    }

    /**
     * Reads what was opened already.
     *
     * @return as much of it as could be read, names above all; empty, and problems reported, where nothing could
     */
    public Optional<Description> read(SourceFile file) {
        Optional<Description> known = read.get(file.origin());
        if (known != null) {
            return known;
        }
        reading.put(file.origin(), file.shortName());
        Optional<Description> description = parse(file);
        reading.remove(file.origin());
        read.put(file.origin(), description);
        return description;
    }

    /** Whether a description has names alone, out of a file that is no YAML. */
    public boolean isSalvaged(Description description) {
        return salvaged.contains(description);
    }

    /** Whether a description, or one that it uses, could not be read as a whole. */
    public boolean isIncomplete(Description description) {
        return incomplete.contains(description);
    }

    /** Reads what {@code references} name in a description at {@code user}; those that can't be read are left out. */
    public List<Use> readUses(Origin user, List<Located> references) {
        List<Use> uses = new ArrayList<>();
        for (Located reference : references) {
            Resolution resolution = resolver.resolve(user, reference.text());
            int before = uses.size();
            if (resolution instanceof Resolution.Refused refused) {
                problems.report(refused.problem(), reference.position(), refused.cause(), refused.remedy());
            } else if (resolution instanceof Resolution.Found found && !isCircle(reference, found.file())) {
                read(found.file())
                        .ifPresent(used ->
                                uses.add(new Use(reference, used, found.file().compiled())));
            }
            if (uses.size() == before || isIncomplete(uses.get(before).description())) {
                lacking.add(user);
            }
        }
        return uses;
    }

    private boolean isCircle(Located reference, SourceFile file) {
        if (!reading.containsKey(file.origin())) {
            return false;
        }
        List<String> chain = new ArrayList<>(reading.values());
        List<Origin> origins = new ArrayList<>(reading.keySet());
        List<String> circle = chain.subList(origins.indexOf(file.origin()), chain.size());
        problems.report(
                ReadProblem.USE_CIRCLE,
                reference.position(),
                String.join(" uses ", circle) + " uses " + file.shortName(),
                "move what both need into a description that uses neither");
        return true;
    }

    private Optional<Description> parse(SourceFile file) {
        Optional<String> text = Utf8.decode(file, problems);
        Optional<Node> root = text.flatMap(decoded -> parse(file, decoded));
        if (root.isPresent() && root.get() instanceof Node.Mapping mapping && !isOpenApi(mapping)) {
            Description description = new DescriptionReader(file, mapping, new Values(problems))
                    .read(references -> readUses(file.origin(), references));
            if (lacking.contains(file.origin())) {
                incomplete.add(description);
            }
            return Optional.of(description);
        }
        Optional<Description> names = Salvage.of(file, text.orElseGet(() -> Utf8.lenient(file)));
        names.ifPresent(salvaged::add);
        names.ifPresent(incomplete::add);
        return names;
    }

    /** Whether it is a description of another kind, in which every key would be wrong: that is then all that is said. */
    private boolean isOpenApi(Node.Mapping root) {
        Optional<Node.Scalar> version = root.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> OPEN_API.contains(key.text()))
                .findFirst();
        version.ifPresent(key -> problems.report(
                ReadProblem.VERSION,
                key.position(),
                "this is an OpenAPI file, which Callwright does not read",
                "describe the calls that you need, in a file that begins with 'callwright: 1'"));
        return version.isPresent();
    }

    private Optional<Node> parse(SourceFile file, String text) {
        int before = problems.list().size();
        Optional<Node> root = NodeParser.parse(file.name(), text, problems);
        if (root.isEmpty() && problems.list().size() == before) {
            problems.report(
                    ReadProblem.FILE_EMPTY,
                    new Position.InFile(file.name(), 1, 1, 0),
                    "the file holds no description",
                    "begin it with 'callwright: 1'");
        } else if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
            new Values(problems).wrongKind(root.get(), "the file", "a mapping that begins with 'callwright: 1'");
        }
        return root;
    }
}
