package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Wording;
import dev.callwright.processor.publish.PublishedDescription;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who asks for which file, over all descriptions of a compilation; the case of a name does not count, as on some disks. */
final class FileClaims {
    private final Map<String, Description> holders = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Packages packages = new Packages();

    void see(Collection<String> classes) {
        classes.stream().filter(name -> !holders.containsKey(key(name))).forEach(name -> {
            sources.put(key(name), name);
            packages.add(name);
        });
    }

    /** Whether a class is one of the user's that are compiled. */
    boolean isSource(String className) {
        return sources.containsKey(key(className));
    }

    /** Whether a description has what it asked for, by this or an earlier reading. */
    boolean isHeldBy(Description description) {
        Description holder = holders.get(key(PublishedDescription.resource(description)));
        return holder != null && isSame(holder, description);
    }

    /** What a description asks for; what something else has is reported. */
    List<Problem> add(Description description, List<String> classes) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> twice = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(classes);
        names.add(PublishedDescription.resource(description));
        for (String name : names) {
            Description holder = holders.putIfAbsent(key(name), description);
            String source = sources.get(key(name));
            if (holder != null) {
                twice.computeIfAbsent(holder.source(), other -> new ArrayList<>())
                        .add(name);
            } else if (source != null) {
                problems.add(exists(description, name, source));
            }
        }
        classes.stream()
                .flatMap(packages::clashes)
                .distinct()
                .forEach(name -> problems.add(isPackage(description, name)));
        classes.forEach(packages::add);
        twice.forEach((other, shared) -> problems.add(twice(description, other, shared)));
        return problems;
    }

    private static Problem twice(Description description, String other, List<String> shared) {
        String more = switch (shared.size()) {
            case 1 -> "";
            case 2 -> " and 1 more file";
            default -> " and " + (shared.size() - 1) + " more files";
        };
        return Problem.error(
                BuildProblem.CLASS_TWICE.id(),
                description.api().position(),
                "'" + other + "' and '" + description.source() + "' both ask for " + shared.get(0) + more,
                "give one of them another package, or use one from the other");
    }

    private static Problem exists(Description description, String name, String source) {
        String there = name.equals(source) ? "is" : "as " + source + " is";
        return Problem.error(
                BuildProblem.CLASS_EXISTS.id(),
                description.api().position(),
                "the class " + name + " is to be generated, and " + there + " among the sources already",
                Wording.RENAME_CLASS.at(description.api().position()));
    }

    private static Problem isPackage(Description description, String name) {
        return Problem.error(
                BuildProblem.CLASS_AND_PACKAGE.id(),
                description.api().position(),
                name + " would be a class and a package",
                "rename one of them");
    }

    /** A later round reads anew what it needs again. */
    private static boolean isSame(Description one, Description other) {
        if (one.position() instanceof Position.InFile a && other.position() instanceof Position.InFile b) {
            return a.file().equals(b.file());
        }
        return one.source().equals(other.source());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
