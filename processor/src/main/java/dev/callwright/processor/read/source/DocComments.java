package dev.callwright.processor.read.source;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The doc comments of sources, the same on every JDK. Lines that begin with {@code ///} are a doc comment since JDK 23 and
 * a plain one before, so nowhere are they read.
 */
final class DocComments {
    /** What tells the kind of a comment; empty before JDK 23. */
    private static final Optional<Method> KIND = Arrays.stream(Elements.class.getMethods())
            .filter(method -> method.getName().equals("getDocCommentKind"))
            .findFirst();

    private DocComments() {}

    /** Null where the element has none. */
    static @Nullable String of(Element element, Elements elements) {
        return isOfLines(element, elements) ? null : elements.getDocComment(element);
    }

    private static boolean isOfLines(Element element, Elements elements) {
        try {
            return KIND.isPresent()
                    && "END_OF_LINE".equals(String.valueOf(KIND.get().invoke(elements, element)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
