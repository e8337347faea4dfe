package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.JavaLang;
import java.util.Set;
import javax.lang.model.util.Elements;

/**
 * The classes that may share a package with what is generated from a description.
 *
 * @param planned those of other descriptions, by their qualified names, which the compiler does not know yet
 */
record Neighbours(Elements elements, Set<String> planned) {
    /** Whether one of them has the name of a class in {@code java.lang}, and with it hides that from the package. */
    boolean shadowJavaLang(Description description) {
        String packageName = description.packageName().text();
        return JavaLang.classes().map(name -> packageName + "." + name).anyMatch(this::exists);
    }

    private boolean exists(String className) {
        return planned.contains(className) || elements.getTypeElement(className) != null;
    }
}
