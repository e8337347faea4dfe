package dev.callwright.processor.read.source;

import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.read.FixedLine;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Fixed}. */
record FixedReader(Reading reading) {
    private static final Set<Location> OF_CALL = Set.of(Location.QUERY, Location.HEADER, Location.FORM, Location.BODY);
    private static final Set<Location> OF_SPEC = Set.of(Location.QUERY, Location.HEADER);

    List<FixedParameter> ofCall(@Nullable AnnotationView annotation) {
        return read(annotation, OF_CALL);
    }

    /** On the interface, where all calls have it. */
    List<FixedParameter> ofSpec(@Nullable AnnotationView annotation) {
        return read(annotation, OF_SPEC);
    }

    private List<FixedParameter> read(@Nullable AnnotationView annotation, Set<Location> allowed) {
        List<FixedParameter> fixed = new ArrayList<>();
        if (annotation == null) {
            return fixed;
        }
        for (Location location : Location.values()) {
            String member = location.word();
            if (allowed.contains(location)) {
                annotation.texts(member).forEach(text -> add(location, text, fixed));
            } else if (annotation.has(member)) {
                reading.report(
                        SourceProblem.MISPLACED_ANNOTATION,
                        annotation.position(member),
                        "'" + member + "' of @Fixed says nothing on the API's interface",
                        "write it on the calls that send it");
            }
        }
        return fixed;
    }

    private void add(Location location, Located text, List<FixedParameter> fixed) {
        FixedParameter parameter = FixedLine.readNamed(
                location, new LineScanner(text.text(), Places.all(text.position()), reading.problems()));
        if (parameter != null) {
            fixed.add(parameter);
        }
    }
}
