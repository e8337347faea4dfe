package dev.callwright.processor.read;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import java.util.List;
import java.util.stream.Collectors;

/** Stands for a path that can't be read, so that nothing else seems wrong because of it. */
public final class UnreadPath {
    private UnreadPath() {}

    /** One that has these parameters, those of them that a path can have. */
    public static Located of(List<Parameter> parameters, Position position) {
        String path = parameters.stream()
                .filter(parameter -> parameter.location() == Parameter.Location.PATH)
                .map(parameter -> "/{" + parameter.field().name() + "}")
                .collect(Collectors.joining());
        return new Located(path.isEmpty() ? "/" : path, position);
    }
}
