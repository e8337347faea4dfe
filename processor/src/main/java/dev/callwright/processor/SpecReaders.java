package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.locate.DescriptionLocator;
import dev.callwright.processor.locate.DescriptionLocator.Search;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.SourceFile.Origin;
import dev.callwright.processor.read.source.SourceReader;
import dev.callwright.processor.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads annotated interfaces, in whichever of the two notations they keep their description. */
final class SpecReaders {
    private final DescriptionLocator locator;
    private final List<TypeElement> specs;
    private final Problems problems;
    private final YamlReader yaml;
    private final SourceReader source;
    private final Set<TypeElement> lacking = new HashSet<>();
    private final Set<Description> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Reads for one round.
     *
     * @param specs the round's interfaces
     */
    SpecReaders(ProcessingEnvironment environment, List<TypeElement> specs, Problems problems) {
        this.locator = new DescriptionLocator(environment);
        this.specs = specs;
        this.problems = problems;
        this.yaml = new YamlReader(
                (user, reference) -> new ProjectUses(root(user), locator::classPathResource).resolve(user, reference),
                problems);
        this.source = new SourceReader(environment.getElementUtils(), this::use, problems);
    }

    /** The directory that files used by {@code user} must be in: a module's, unless the user is elsewhere. */
    private Path root(Origin user) {
        Path path = user instanceof Origin.File file ? file.path() : Path.of("").toAbsolutePath();
        return specs.stream()
                .flatMap(spec -> locator.roots(spec).stream())
                .filter(path::startsWith)
                .findFirst()
                .orElseGet(() -> path.resolveSibling(""));
    }

    /** Whether a description has names alone, so that there is nothing to judge. */
    boolean isSalvaged(Description description) {
        return yaml.isSalvaged(description);
    }

    /** Whether part of what a description uses is unknown. */
    boolean isIncomplete(Description description) {
        return yaml.isIncomplete(description) || incomplete.contains(description);
    }

    /** What knows the places of problems in Java source. */
    SourceReader source() {
        return source;
    }

    /** The description of an interface, as far as it can be read; what is wrong is reported. */
    Optional<Description> read(TypeElement spec) {
        Optional<Located> file = source.file(spec);
        if (file.isPresent()) {
            return read(spec, file.get());
        }
        Optional<Description> description = source.read(spec);
        if (lacking.contains(spec)) {
            description.ifPresent(incomplete::add);
        }
        return description;
    }

    private Optional<Description> read(TypeElement spec, Located file) {
        Search search = locator.find(file.text(), spec);
        if (search instanceof Search.InFile found) {
            return yaml.read(found.path());
        } else if (search instanceof Search.InResource found) {
            return yaml.read(found.file());
        }
        String places = String.join("\n    ", ((Search.Nowhere) search).tried());
        problems.add(Problem.error(
                ReadProblem.FILE_MISSING.id(),
                file.position(),
                "there is no '" + file.text() + "'",
                "put it into src/main/api, or name its folder by -A" + DescriptionLocator.DIRECTORY_OPTION
                        + "; these places were tried:\n    " + places));
        return Optional.empty();
    }

    /** What an interface uses that is not an interface of this module. */
    private Optional<Use> use(TypeElement user, Located reference) {
        Optional<Use> found = find(user, reference);
        if (found.filter(use -> !yaml.isIncomplete(use.description())).isEmpty()) {
            lacking.add(user);
        }
        return found;
    }

    private Optional<Use> find(TypeElement user, Located reference) {
        if (SourceFile.isFileName(reference.text())) {
            return read(user, reference).map(description -> new Use(reference, description, false));
        }
        return yaml.readUses(new Origin.Resource("", false), List.of(reference)).stream()
                .findFirst();
    }
}
