package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.JavaLang;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The classes that may share a package with what is generated from a description.
 *
 * @param planned those of other descriptions, by their qualified names, which the compiler does not know yet
 */
record Neighbours(Elements elements, Set<String> planned) {
    /**
     * Whether one of them has the name of a class in {@code java.lang}, and with it hides that from the package.
     *
     * @param spec lies where the classes will
     */
    boolean shadowJavaLang(Description description, TypeElement spec) {
        String packageName = description.packageName().text();
        @Nullable ModuleElement module = elements.getModuleOf(spec);
        return JavaLang.classes()
                .map(name -> packageName + "." + name)
                .anyMatch(name -> planned.contains(name) || exists(name, module));
    }

    /** Asked of one module, for without it a compiler looks through all there are. */
    private boolean exists(String className, @Nullable ModuleElement module) {
        return (module == null ? elements.getTypeElement(className) : elements.getTypeElement(module, className))
                != null;
    }
}
