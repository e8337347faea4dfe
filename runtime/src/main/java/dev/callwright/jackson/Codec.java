package dev.callwright.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import org.jspecify.annotations.Nullable;

/** Finds the codec that a generated class offers by a static method. */
final class Codec {
    private Codec() {}

    /** What the class's method of this name gives, where that is a codec for the very class; null for other classes. */
    static <C> @Nullable C of(BeanDescription description, String name, Class<C> kind) {
        for (AnnotatedMethod method : description.getClassInfo().getFactoryMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 0
                    && isOf(description.getBeanClass(), method.getType(), kind)) {
                return kind.cast(call(method));
            }
        }
        return null;
    }

    private static boolean isOf(Class<?> type, JavaType codec, Class<?> kind) {
        return codec.isTypeOrSubTypeOf(kind) && codec.findTypeParameters(kind)[0].hasRawClass(type);
    }

    private static Object call(AnnotatedMethod method) {
        try {
            return method.call();
        } catch (Exception e) {
            throw new IllegalArgumentException(
                    method.getFullName() + " is out of reach; export or open its package to Jackson", e);
        }
    }
}
