package dev.callwright.transport;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
        String[] fields = namesAndValues.clone();
        for (int i = 0; i < fields.length; i += 2) {
            fields[i + 1] = checkedValue(fields[i], fields[i + 1]);
        }
        return new Headers(fields);
    }

    /**
     * Headers with the fields of a map, as most HTTP libraries have them.
     *
     * @param fields the values by name; names of no field (those with a colon, and null) are left out
     * @return the headers
     * @throws IllegalArgumentException if a value holds a control character
     */
    public static Headers of(Map<String, List<String>> fields) {
        List<String> namesAndValues = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : fields.entrySet()) {
            if (isToken(field.getKey())) {
                for (String value : field.getValue()) {
                    namesAndValues.add(field.getKey());
                    namesAndValues.add(value);
                }
            }
        }
        return of(namesAndValues.toArray(new String[0]));
    }

    /**
     * The first value of a field.
     *
     * @param name the field's name
     * @return the value, or null where there is no such field
     */
    public @Nullable String first(String name) {
        int index = indexOf(name);
        return index < 0 ? null : fields[index + 1];
    }

    /**
     * All values of a field.
     *
     * @param name the field's name
     * @return the values in order, empty where there is no such field
     */
    public List<String> all(String name) {
        if (!contains(name)) {
            return List.of();
        }
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
        return indexOf(name) >= 0;
    }

    /** {@return the names of the fields, each once, as first written} */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (indexOf(fields[i]) == i) {
                names.add(fields[i]);
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** {@return whether there are no fields} */
    public boolean isEmpty() {
        return fields.length == 0;
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

    private int indexOf(String name) {
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * These headers and one more, in place of any of the same name.
     *
     * @param name a token of RFC 9110
     * @param value without control characters; spaces around it are not part of it
     * @return the changed headers
     * @throws IllegalArgumentException if the name is no token, or the value holds a control character
     */
    public Headers with(String name, String value) {
        return overriddenBy(of(name, value));
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
        List<String> both = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (!others.contains(fields[i])) {
                both.add(fields[i]);
                both.add(fields[i + 1]);
            }
        }
        Collections.addAll(both, others.fields);
        return new Headers(both.toArray(new String[0]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers headers && Arrays.equals(comparable(), headers.comparable());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(comparable());
    }

    private String[] comparable() {
        String[] comparable = fields.clone();
        for (int i = 0; i < comparable.length; i += 2) {
            comparable[i] = comparable[i].toLowerCase(Locale.ROOT);
        }
        return comparable;
    }

    /** {@return the names, without values} */
    @Override
    public String toString() {
        return "Headers" + names();
    }

    /** {@return whether it is a name or a method by RFC 9110 section 5.6.2} */
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

    private static String checkedValue(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("not a header name: \"" + name.replaceAll("\\p{Cntrl}", "?") + '"');
        }
        if (hasControl(value)) {
            throw new IllegalArgumentException(
                    "the value of header " + name + " holds a control character, which would forge another header");
        }
        return value.strip();
    }

    static boolean hasControl(String value) {
        boolean control = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            control |= (c < ' ' && c != '\t') || c == 0x7F;
        }
        return control;
    }
}
