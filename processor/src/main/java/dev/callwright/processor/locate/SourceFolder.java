package dev.callwright.processor.locate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The folder that holds the source file of a type, as far as the compiler tells. */
final class SourceFolder {
    private SourceFolder() {}

    static Optional<Path> of(TypeElement type, ProcessingEnvironment environment) {
        return SourceObject.of(type, environment)
                .flatMap(source -> path(source.toUri()))
                .map(Path::getParent);
    }

    /** The path of a URI that is a file's; compilers in memory make up others. */
    static Optional<Path> path(URI uri) {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }
}
