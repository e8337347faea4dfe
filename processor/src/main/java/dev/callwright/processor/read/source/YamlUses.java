package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Use;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the descriptions in YAML that an annotated interface uses, in files and in jars. */
@FunctionalInterface
public interface YamlUses {
    /**
     * What a reference means to an interface.
     *
     * @param user the interface
     * @param reference as it stands in {@code @Use}, or as the file in the {@code @ApiSpec} of an interface that is used
     * @return empty where nothing can be read there, which is then reported
     */
    Optional<Use> find(TypeElement user, Located reference);
}
