package dev.callwright.json;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements read so far of all lists that are being read, those of the innermost last. */
final class ElementStack implements Consumer<@Nullable Object> {
    private static final @Nullable Object[] NONE = {};

    private @Nullable Object[] elements = NONE;
    private int size;

    int size() {
        return size;
    }

    @Override
    public void accept(@Nullable Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(16, 2 * size));
        }
        elements[size++] = element;
    }

    /** Takes the elements of the list that began when there were so many. */
    @Nullable
    Object[] take(int start) {
        Object[] taken = new Object[size - start]; // Arrays.copyOfRange would look what type they are
        System.arraycopy(elements, start, taken, 0, taken.length);
        size = start;
        return taken;
    }

    /** Forgets what was added since there were so many. */
    void dropTo(int start) {
        size = start;
    }
}
