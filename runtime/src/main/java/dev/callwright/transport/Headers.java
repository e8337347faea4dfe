package dev.callwright.transport;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a request or an answer, in order; names count without regard to case. Immutable. Equal headers
 * have the same fields in the same order. A text of it shows the names only, for values may be secret.
 */
public final class Headers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Headers EMPTY = new Headers(new String[0]);

    /** Name, value, name, value. */
    private final String[] fields;

    /** Headers of fields that are known to be well-formed: name, value, name, value. */
    Headers(String[] fields) {
        this.fields = fields;
    }

    /** {@return no headers} */
    public static Headers empty() {
        return EMPTY;
    }

    /**
     * Headers with these fields.
     *
     * @param namesAndValues name, value, name, value; a name may come more than once
     * @return the headers
     * @throws IllegalArgumentException if a name is no token of RFC 9110, or a value holds a control character
     */
    public static Headers of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "the header " + namesAndValues[namesAndValues.length - 1] + " has no value");
        }
        Builder builder = builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            builder.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder.build();
    }

    /**
     * Headers with the fields of a map, as most HTTP libraries have them.
     *
     * @param fields the values by name; names of no field (those with a colon, and null) are left out
     * @return the headers
     */
    public static Headers of(Map<String, List<String>> fields) {
        Builder builder = builder();
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            if (Builder.isToken(field.getKey())) {
                for (String value : field.getValue()) {
                    builder.add(field.getKey(), value);
                }
            }
        }
        return builder.build();
    }

    /** {@return a builder with no fields} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these fields} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        Collections.addAll(builder.fields, fields);
        return builder;
    }

    /**
     * The first value of a field.
     *
     * @param name the field's name
     * @return the value, or null where there is no such field
     */
    public @Nullable String first(String name) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return fields[i + 1];
            }
        }
        return null;
    }

    /**
     * All values of a field.
     *
     * @param name the field's name
     * @return the values in order, empty where there is no such field
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                values.add(fields[i + 1]);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Whether there is a field of this name.
     *
     * @param name the field's name
     * @return whether it is there, be it with an empty value
     */
    public boolean contains(String name) {
        return first(name) != null;
    }

    /** {@return the names of the fields, each once, as first written} */
    public Set<String> names() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (seen.add(fields[i])) {
                names.add(fields[i]);
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * Hands each field to an action, in order.
     *
     * @param action takes name and value
     */
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int i = 0; i < fields.length; i += 2) {
            action.accept(fields[i], fields[i + 1]);
        }
    }

    int size() {
        return fields.length / 2;
    }

    String name(int index) {
        return fields[2 * index];
    }

    String value(int index) {
        return fields[2 * index + 1];
    }

    /** {@return whether there are no fields} */
    public boolean isEmpty() {
        return fields.length == 0;
    }

    /**
     * These headers with fields replaced: a field that the other headers have comes from there alone.
     *
     * @param others the headers that win
     * @return both
     */
    public Headers overriddenBy(Headers others) {
        if (others.isEmpty()) {
            return this;
        }
        return isEmpty() ? others : toBuilder().setAll(others).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Headers headers) || headers.fields.length != fields.length) {
            return false;
        }
        for (int i = 0; i < fields.length; i += 2) {
            if (!fields[i].equalsIgnoreCase(headers.fields[i]) || !fields[i + 1].equals(headers.fields[i + 1])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < fields.length; i += 2) {
            hash = 31 * hash + fields[i].toLowerCase(Locale.ROOT).hashCode();
            hash = 31 * hash + fields[i + 1].hashCode();
        }
        return hash;
    }

    /** {@return the names, without values} */
    @Override
    public String toString() {
        return "Headers" + names();
    }

    /** Builds headers. Not thread-safe. */
    public static final class Builder {
        private final List<String> fields = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a field, beside any of the same name.
         *
         * @param name a token of RFC 9110
         * @param value without control characters; spaces around it are not part of it
         * @return this builder
         * @throws IllegalArgumentException if the name is no token, or the value holds a control character
         */
        public Builder add(String name, String value) {
            if (!isToken(name)) {
                throw new IllegalArgumentException("not a header name: " + printable(name));
            }
            fields.add(name);
            fields.add(checked(name, value.strip()));
            return this;
        }

        /**
         * Sets a field, in place of any of the same name.
         *
         * @param name a token of RFC 9110
         * @param value without control characters
         * @return this builder
         * @throws IllegalArgumentException as {@link #add}
         */
        public Builder set(String name, String value) {
            return remove(name).add(name, value);
        }

        /**
         * Removes a field, all its values.
         *
         * @param name the field's name
         * @return this builder
         */
        public Builder remove(String name) {
            for (int i = fields.size() - 2; i >= 0; i -= 2) {
                if (fields.get(i).equalsIgnoreCase(name)) {
                    fields.subList(i, i + 2).clear();
                }
            }
            return this;
        }

        /**
         * Sets all fields of other headers, in place of any of the same names.
         *
         * @param others the headers that win
         * @return this builder
         */
        public Builder setAll(Headers others) {
            for (int i = 0; i < others.fields.length; i += 2) {
                remove(others.fields[i]);
            }
            Collections.addAll(fields, others.fields);
            return this;
        }

        /** {@return the headers as set so far} */
        public Headers build() {
            return fields.isEmpty() ? EMPTY : new Headers(fields.toArray(new String[0]));
        }

        static boolean isToken(@Nullable String name) {
            if (name == null || name.isEmpty()) {
                return false;
            }
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        }

        private static String checked(String name, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if ((c < ' ' && c != '\t') || c == 0x7F) {
                    throw new IllegalArgumentException("the value of header " + name + " holds the control character "
                            + String.format(Locale.ROOT, "U+%04X", (int) c) + "; it would forge another header");
                }
            }
            return value;
        }

        private static String printable(@Nullable String name) {
            return name == null ? "null" : '"' + name.replaceAll("\\p{Cntrl}", "?") + '"';
        }
    }
}
