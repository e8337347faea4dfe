package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.naming.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class whose objects are values: a model, or the request of a call.
 *
 * @param doc plain text, empty where none
 * @param otherwise Javadoc where there is no text
 * @param json whether it is a JSON object as a whole, so that it has codecs and keeps unknown members
 * @param rules between properties; empty for models
 */
record ValueClass(
        ClassName name,
        String doc,
        String otherwise,
        @Nullable Deprecation deprecation,
        List<Property> properties,
        boolean json,
        Rules rules) {
    /** The class of its builder. */
    ClassName builder() {
        return name.nestedClass(Names.nested("Builder", name.simpleName()));
    }

    ClassName decoder() {
        return name.peerClass(name.simpleName() + "Decoder");
    }

    ClassName encoder() {
        return name.peerClass(name.simpleName() + "Encoder");
    }

    /** Whether its objects are all equal. */
    boolean isEmpty() {
        return properties.isEmpty() && !json;
    }
}
