package dev.callwright.processor.naming;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The Java names of the members of one model or request. Immutable. */
public final class Members {
    static final String BODY = "body";

    private final Scope accessors;
    private final Map<Located, String> wanted = new HashMap<>();
    private final Map<Located, String> variables = new HashMap<>();
    private final Map<Located, String> constants = new HashMap<>();

    /**
     * Names the members.
     *
     * @param roots the first parts of packages, which a variable of that name would hide
     * @param types simple names, which a constant or variable of that name would hide
     */
    Members(Scope accessors, List<Field> fields, Set<String> roots, Set<String> types) {
        this.accessors = accessors;
        Set<String> takenVariables = new HashSet<>(Scope.VARIABLES.taken());
        Set<String> takenConstants = new HashSet<>(Scope.CODEC.taken());
        fields.stream().filter(Field::nullable).map(this::presence).forEach(takenVariables::add);
        for (Field field : fields) {
            String name = wanted.computeIfAbsent(field.name(), at -> derived(field));
            variables.put(
                    field.name(),
                    claimed(lower(name), takenVariables, some -> roots.contains(some) || types.contains(some)));
            constants.put(field.name(), claimed(Words.of(name).upperSnake(), takenConstants, types::contains));
        }
    }

    /** A variable that looked like a class would hide the one of its name. */
    private static String lower(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    /** Nobody but generated code sees these names, so a clash among them is no one's business. */
    private static String claimed(String wanted, Set<String> taken, Predicate<String> hiding) {
        String name = wanted;
        while (Identifiers.isKeyword(name) || hiding.test(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** The method that reads the field, and the builder's that sets it. */
    public String accessor(Field field) {
        return accessors.name(field.javaName(), wanted(field));
    }

    /** A field, parameter or local variable that holds the field's value; unique in the class. */
    public String variable(Field field) {
        String name = variables.get(field.name());
        return name != null ? name : wanted(field);
    }

    /** The method that says whether a field is there, be it null, and the variables that hold that: {@code hasRemark}. */
    public String presence(Field field) {
        return "has" + Words.of(wanted(field)).upperCamel();
    }

    /** A constant that belongs to the field; unique in the class. */
    public String constant(Field field) {
        String name = constants.get(field.name());
        return name != null ? name : Words.of(wanted(field)).upperSnake();
    }

    /** The accessor of a body that is one value. */
    public String body() {
        return BODY;
    }

    private String wanted(Field field) {
        String name = wanted.get(field.name());
        return name != null ? name : derived(field);
    }

    private static String derived(Field field) {
        Located asked = field.javaName();
        return asked == null ? Words.of(field.name().text()).lowerCamel() : asked.text();
    }
}
