package dev.callwright.processor.locate;

import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The Java module that a type is compiled in. */
public final class OwnModule {
    private OwnModule() {}

    /** What a {@code Filer} wants before names where several modules are compiled at once, and only there. */
    public static String prefix(TypeElement type, ProcessingEnvironment environment) {
        @Nullable ModuleElement module = environment.getElementUtils().getModuleOf(type);
        String prefix = module == null || module.isUnnamed() ? "" : module.getQualifiedName() + "/";
        return !prefix.isEmpty() && isAmongSeveral(prefix, environment) ? prefix : "";
    }

    /** Where it is the only one, a compiler refuses its name. */
    private static boolean isAmongSeveral(String prefix, ProcessingEnvironment environment) {
        try {
            environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, prefix, "callwright");
            return true;
        } catch (IOException | RuntimeException refused) {
            return false;
        }
    }
}
