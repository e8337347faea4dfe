package dev.callwright.processor.command;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.check.Checks.Reading;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.locate.ModuleFolders;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.SourceFile.Origin;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and judges descriptions as the annotation processor does. */
final class Descriptions {
    private final Problems problems = new Problems();
    private final List<Description> all = new ArrayList<>();
    private final Set<Description> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final URLClassLoader classPath;
    private final YamlReader yaml;

    /** With a class path of nothing but what {@code --class-path} names. */
    Descriptions(Arguments arguments) throws UsageException {
        this.classPath = classPath(arguments.value("--class-path").orElse(""));
        this.yaml = new YamlReader(this::resolve, problems);
    }

    private static URLClassLoader classPath(String entries) throws UsageException {
        List<URL> urls = new ArrayList<>();
        for (String entry : entries.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                try {
                    urls.add(path(entry).toUri().toURL());
                } catch (MalformedURLException e) {
                    throw new UsageException("'" + entry + "' on the class path is no path");
                }
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), null);
    }

    static Path path(String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text.replaceAll("\\p{Cntrl}", "?") + "' is no path: name a file");
        }
    }

    private UseResolver.Resolution resolve(Origin user, String reference) {
        Path file = user instanceof Origin.File at ? at.path() : Path.of("").toAbsolutePath();
        return new ProjectUses(root(file), this::resource).resolve(user, reference);
    }

    /** The folder that files which {@code file} uses must be in: its module's, else this one, else its own. */
    private static Path root(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path folder = file.resolveSibling("");
        return ModuleFolders.root(folder).orElse(file.startsWith(here) ? here : folder);
    }

    private Optional<ProjectUses.Resource> resource(String path) throws IOException {
        URL url = classPath.findResource(path);
        if (url == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProjectUses.Resource(url.toURI(), url.openStream()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** Reads a description, and those that it uses; empty, and problems found, where nothing can be read of it. */
    Optional<Description> read(String file) throws UsageException {
        if (file.endsWith(".java")) {
            throw new UsageException(
                    "'" + file + "' is Java, which only a compiler can read; name a description in YAML,"
                            + " or the one that compiling packed beside the classes: API.callwright.yaml");
        }
        Optional<Description> description = yaml.read(path(file));
        Reading reading = problems.hasErrors() ? Reading.IN_PART : Reading.COMPLETE;
        description.ifPresent(read -> judge(read, reading));
        return description;
    }

    /** What it uses, before it; each once. */
    private void judge(Description description, Reading reading) {
        if (known.add(description)) {
            for (Use use : description.uses()) {
                if (!use.compiled()) {
                    judge(use.description(), reading);
                }
            }
            all.add(description);
            if (!yaml.isSalvaged(description)) {
                Reading own = yaml.isIncomplete(description) ? Reading.WITHOUT_USED : reading;
                Checks.problems(description, Names.of(description), own).forEach(problems::add);
            }
        }
    }

    /** All that classes are generated for: what was read, and before it what it uses, unless that comes from a jar. */
    List<Description> all() {
        return all;
    }

    /** What is wrong with them. */
    List<Problem> problems() {
        return problems.list();
    }

    boolean hasErrors() {
        return problems.hasErrors();
    }
}
