package dev.callwright.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import dev.callwright.bridge.CodecFinder;
import org.jspecify.annotations.Nullable;

/**
 * Lets a property that is declared as a union, or as something that holds one, be written as that. By the class of the
 * value it would be written as a variant alone, without what tells that it is one.
 */
final class UnionTyping extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSerialize.@Nullable Typing findSerializationTyping(Annotated property) {
        JavaType type = property.getType(); // null where Jackson does not look into a class, as that of an array
        return type != null && isOfUnion(type) ? JsonSerialize.Typing.STATIC : null;
    }

    private static boolean isOfUnion(JavaType type) {
        JavaType content = type.getContentType();
        return content == null ? CodecFinder.isUnion(type.getRawClass()) : isOfUnion(content);
    }
}
