package dev.callwright.processor.locate;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** The source file of a type, as far as the compiler tells. */
final class SourceObject {
    private SourceObject() {}

    static Optional<FileObject> of(TypeElement type, ProcessingEnvironment environment) {
        return fromElements(type, environment).or(() -> fromTrees(type, environment));
    }

    /** {@code Elements.getFileObjectOf}, which JDK 18 and later have, and Eclipse's compiler with them. */
    private static Optional<FileObject> fromElements(TypeElement type, ProcessingEnvironment environment) {
        try {
            Object file = Elements.class
                    .getMethod("getFileObjectOf", javax.lang.model.element.Element.class)
                    .invoke(environment.getElementUtils(), type);
            return Optional.ofNullable((FileObject) file);
        } catch (ReflectiveOperationException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    /** javac's own tree API, absent from other compilers and hidden by tools that wrap the environment. */
    private static Optional<FileObject> fromTrees(TypeElement type, ProcessingEnvironment environment) {
        try {
            TreePath path = Trees.instance(environment).getPath(type);
            return Optional.ofNullable(path)
                    .map(found -> found.getCompilationUnit().getSourceFile());
        } catch (LinkageError | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
