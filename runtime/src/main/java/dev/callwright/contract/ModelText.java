package dev.callwright.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a model for people, as {@code PendingTask[robotCallTaskId=1, calledPhoneNumber=***, unknown=[a, b]]}.
 * Fields that are null are left out; of sensitive ones only that they are set is shown, of unknown ones only the names.
 * Not thread-safe.
 */
public final class ModelText {
    private final StringBuilder text;
    private String separator = "";

    /**
     * The text of a model without fields.
     *
     * @param type the model, as {@code PendingTask}
     */
    public ModelText(String type) {
        text = new StringBuilder(type).append('[');
    }

    /**
     * Adds a field.
     *
     * @param name the field
     * @param value its value
     * @return this text
     */
    public ModelText add(String name, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(value);
            separator = ", ";
        }
        return this;
    }

    /**
     * Adds a sensitive field.
     *
     * @param name the field
     * @param value its value, which is not shown
     * @return this text
     */
    public ModelText masked(String name, @Nullable Object value) {
        return add(name, value == null ? null : "***");
    }

    /**
     * Adds the members that are not known.
     *
     * @param members by name
     * @return this text
     */
    public ModelText unknown(Map<String, ?> members) {
        return add("unknown", members.isEmpty() ? null : members.keySet());
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text + "]";
    }
}
