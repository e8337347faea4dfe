package dev.callwright.bridge;

import dev.callwright.json.Decoders;
import dev.callwright.json.Encoders;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonEncoder;
import dev.callwright.json.JsonValue;
import dev.callwright.json.OpenEnum;
import dev.callwright.json.OpenEnumDecoder;
import dev.callwright.json.UnrecognizedVariant;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds by what a class is read and written: free JSON by itself, generated classes by the codecs that they offer in
 * static methods. Immutable.
 */
public final class CodecFinder {
    private final Consumer<Method> opener;

    /**
     * Finds codecs for a library.
     *
     * @param opener makes a method accessible from within the library: to that, and not to us, an app opens its packages
     */
    public CodecFinder(Consumer<Method> opener) {
        this.opener = opener;
    }

    /** {@return what reads values of the class; null for classes that are not ours} */
    public @Nullable JsonDecoder<?> decoder(Class<?> type) {
        return JsonValue.class.isAssignableFrom(type) ? Decoders.json() : codec(type, "decoder", JsonDecoder.class);
    }

    /** {@return what reads keys of maps; null for classes that are no open enums} */
    public @Nullable OpenEnumDecoder<?> keyDecoder(Class<?> type) {
        return codec(type, "decoder", OpenEnumDecoder.class);
    }

    /** {@return what writes values of the class; null for classes that are not ours} */
    public @Nullable JsonEncoder<?> encoder(Class<?> type) {
        if (JsonValue.class.isAssignableFrom(type)) {
            return Encoders.json();
        } else if (UnrecognizedVariant.class.isAssignableFrom(type)) {
            return (JsonEncoder<UnrecognizedVariant>) (value, out) -> out.value(value.json());
        }
        return OpenEnum.class.isAssignableFrom(type) ? Encoders.openEnum() : codec(type, "encoder", JsonEncoder.class);
    }

    /** {@return whether the class is a union, whose variants are written with the member that tells them apart} */
    public static boolean isUnion(Class<?> type) {
        return type.isInterface() && type.isSealed() && offer(type, "encoder", JsonEncoder.class) != null;
    }

    private <C> @Nullable C codec(Class<?> type, String name, Class<C> kind) {
        Method method = offer(type, name, kind);
        if (method == null) {
            return null;
        }
        try {
            opener.accept(method);
            return kind.cast(method.invoke(null));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException(method + " is out of reach; export or open its package to Jackson", e);
        }
    }

    /** The method of this name that gives a codec for the very class. Whose methods need what is missing is not ours. */
    private static @Nullable Method offer(Class<?> type, String name, Class<?> kind) {
        try {
            Method method = type.getMethod(name);
            return isFor(type, method, kind) ? method : null;
        } catch (NoSuchMethodException | NoClassDefFoundError e) {
            return null;
        }
    }

    private static boolean isFor(Class<?> type, Method method, Class<?> kind) {
        return Modifier.isStatic(method.getModifiers())
                && kind.isAssignableFrom(method.getReturnType())
                && method.getGenericReturnType() instanceof ParameterizedType codec
                && codec.getActualTypeArguments()[0] == type;
    }
}
