package dev.callwright.processor.locate;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** The folder that holds the source file of a type, as far as the compiler tells. */
final class SourceFolder {
    private SourceFolder() {}

    static Optional<Path> of(TypeElement type, ProcessingEnvironment environment) {
        return fromElements(type, environment)
                .or(() -> fromTrees(type, environment))
                .flatMap(SourceFolder::path)
                .map(Path::getParent);
    }

    /** {@code Elements.getFileObjectOf}, which JDK 18 and later have, and Eclipse's compiler with them. */
    private static Optional<URI> fromElements(TypeElement type, ProcessingEnvironment environment) {
        try {
            Object file = Elements.class
                    .getMethod("getFileObjectOf", javax.lang.model.element.Element.class)
                    .invoke(environment.getElementUtils(), type);
            return Optional.of(((FileObject) file).toUri());
        } catch (ReflectiveOperationException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    /** javac's own tree API, absent from other compilers and hidden by tools that wrap the environment. */
    private static Optional<URI> fromTrees(TypeElement type, ProcessingEnvironment environment) {
        try {
            TreePath path = Trees.instance(environment).getPath(type);
            return Optional.ofNullable(path)
                    .map(found -> found.getCompilationUnit().getSourceFile().toUri());
        } catch (LinkageError | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    /** The path of a URI that is a file's; compilers in memory make up others. */
    static Optional<Path> path(URI uri) {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }
}
