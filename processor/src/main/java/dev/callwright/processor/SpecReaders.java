package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.locate.DescriptionLocator;
import dev.callwright.processor.locate.DescriptionLocator.Search;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile.Origin;
import dev.callwright.processor.read.source.SourceReader;
import dev.callwright.processor.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads annotated interfaces, in whichever of the two notations they keep their description. */
final class SpecReaders {
    private final DescriptionLocator locator;
    private final Problems problems;
    private final YamlReader yaml;
    private final SourceReader source;

    /**
     * Reads for one round.
     *
     * @param any one of the round's interfaces; all are of one module
     */
    SpecReaders(ProcessingEnvironment environment, TypeElement any, Problems problems) {
        this.locator = new DescriptionLocator(environment);
        this.problems = problems;
        Path root = locator.moduleRoot(any).orElse(Path.of("").toAbsolutePath());
        this.yaml = new YamlReader(new ProjectUses(root, locator::classPathResource), problems);
        this.source = new SourceReader(environment.getElementUtils(), this::use, problems);
    }

    /** What knows the places of problems in Java source. */
    SourceReader source() {
        return source;
    }

    /** The description of an interface, as far as it can be read; what is wrong is reported. */
    Optional<Description> read(TypeElement spec) {
        Optional<Located> file = source.file(spec);
        return file.isPresent() ? read(spec, file.get()) : source.read(spec);
    }

    private Optional<Description> read(TypeElement spec, Located file) {
        Search search = locator.find(file.text(), spec);
        if (search instanceof Search.InFile found) {
            return yaml.read(found.path());
        } else if (search instanceof Search.InResource found) {
            return yaml.read(found.file());
        }
        String places = String.join("\n    ", ((Search.Nowhere) search).tried());
        problems.report(
                ReadProblem.FILE_MISSING,
                file.position(),
                "there is no '" + file.text() + "' in any of these places:\n    " + places + "\n    ",
                "put it into src/main/api, or name its folder by -A" + DescriptionLocator.DIRECTORY_OPTION);
        return Optional.empty();
    }

    /** What an interface uses that is not an interface of this module. */
    private Optional<Use> use(TypeElement user, Located reference) {
        if (reference.text().endsWith(".yaml") || reference.text().endsWith(".yml")) {
            return read(user, reference).map(description -> new Use(reference, description, false));
        }
        return yaml.readUses(new Origin.Resource("", false), List.of(reference)).stream()
                .findFirst();
    }
}
