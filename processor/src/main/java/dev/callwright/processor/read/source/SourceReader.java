package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads descriptions from interfaces with {@code @ApiSpec}, those they use included. One reader serves the interfaces of
 * one round of compilation; what is wrong with an interface is reported once, however many use it. Not thread-safe.
 */
public final class SourceReader {
    private final Reading reading;
    private final YamlUses yamlUses;
    private final Map<String, Optional<Description>> read = new HashMap<>();
    private final Deque<String> underway = new ArrayDeque<>();

    /**
     * Reads for one round.
     *
     * @param problems where everything that is wrong is reported
     */
    public SourceReader(Elements elements, YamlUses yamlUses, Problems problems) {
        this.reading = new Reading(elements, new SourcePlaces(), problems);
        this.yamlUses = yamlUses;
    }

    /** The place in Java source that a position stands for. */
    public SourcePlace place(Position.InSource position) {
        return reading.places().get(position.index());
    }

    /**
     * The YAML file that an interface names; empty where the interface is the description itself. That it is both is
     * reported.
     */
    public Optional<Located> file(TypeElement spec) {
        AnnotationView annotation = reading.annotations(spec).find("ApiSpec");
        if (annotation == null) {
            return Optional.empty();
        }
        Located file = annotation.text("value");
        if (file != null && isDescription(spec, annotation)) {
            reading.report(
                    SourceProblem.FILE_AND_SOURCE,
                    file.position(),
                    spec.getSimpleName() + " describes an API itself, and so does '" + file.text() + "'",
                    "leave the file's name out, or all else");
        }
        return Optional.ofNullable(file);
    }

    /**
     * The description that an interface is, as far as it can be read, and whatever is wrong reported; empty where it is no
     * interface at all.
     */
    public Optional<Description> read(TypeElement spec) {
        String name = spec.getQualifiedName().toString();
        Optional<Description> known = read.get(name);
        if (known != null) {
            return known;
        }
        underway.push(name);
        Optional<Description> description = readNew(spec);
        underway.pop();
        read.put(name, description);
        return description;
    }

    private Optional<Description> readNew(TypeElement spec) {
        if (spec.getKind() != ElementKind.INTERFACE) {
            reading.report(
                    SourceProblem.NOT_AN_INTERFACE,
                    spec,
                    spec.getSimpleName() + " is " + Shape.kind(spec),
                    "an API is described by an interface");
            return Optional.empty();
        }
        List<Use> uses = new UsesReader(reading, spec, yamlUses, this::use)
                .read(reading.annotations(spec).find("Use"));
        return Optional.of(new SpecReader(reading, spec, uses).read());
    }

    private Optional<Use> use(UsesReader.Spec used) {
        Located reference = used.reference();
        Optional<Located> file = file(used.element());
        if (file.isPresent()) {
            return yamlUses.find(used.element(), file.get());
        } else if (underway.contains(reference.text())) {
            reading.report(
                    ReadProblem.USE_CIRCLE,
                    reference.position(),
                    reference.text() + " uses this interface, directly or through others",
                    "move what both need into a third one");
            return Optional.empty();
        }
        return read(used.element()).map(description -> new Use(reference, description, false));
    }

    private static boolean isDescription(TypeElement spec, AnnotationView annotation) {
        return !spec.getEnclosedElements().isEmpty()
                || spec.getAnnotationMirrors().stream()
                                .filter(Annotations::isOfNotation)
                                .count()
                        > 1
                || annotation.has("name");
    }
}
