package dev.callwright.processor.read.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an element is to a description, and by that which annotations say something on it. */
enum Role {
    SPEC("the API's interface"),
    CALL("a call"),
    REQUEST("a request"),
    PARAMETER("a parameter"),
    MODEL("a model"),
    FIELD("a field of a model"),
    UNION("a union"),
    VARIANT("a variant"),
    ENUM("an enum"),
    CONSTANT("a constant");

    private static final Map<String, Set<Role>> BY_ANNOTATION = byAnnotation();

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** With its article. */
    String words() {
        return words;
    }

    /** Where an annotation, by its simple name, says something. */
    static Set<Role> of(String annotation) {
        return BY_ANNOTATION.getOrDefault(annotation, Set.of());
    }

    private static Map<String, Set<Role>> byAnnotation() {
        Map<String, Set<Role>> roles = new HashMap<>();
        put(roles, Set.of(SPEC), "ApiSpec", "Server", "Errors", "Formats", "Use");
        put(roles, Set.of(SPEC, CALL), "Envelope", "Paging", "Fixed");
        put(
                roles,
                Set.of(CALL),
                "Get",
                "Post",
                "Put",
                "Patch",
                "Delete",
                "Head",
                "Safe",
                "Idempotent",
                "Absent",
                "PlainText",
                "Rule");
        put(roles, Set.of(REQUEST, PARAMETER), "Path", "Query", "Header", "Form", "Body");
        put(roles, Set.of(PARAMETER), "WholeBody");
        put(roles, Set.of(PARAMETER, FIELD), "DistinguishNull", "Sensitive", "NonEmpty", "Min", "Max", "Default");
        put(roles, Set.of(PARAMETER, FIELD), "Quoted", "Format", "Zone", "Lists");
        put(roles, Set.of(PARAMETER, FIELD, VARIANT, CONSTANT), "Wire");
        put(roles, Set.of(UNION), "Union");
        put(roles, Set.of(CONSTANT), "Code");
        put(roles, Set.of(CALL, PARAMETER, MODEL, FIELD, UNION, ENUM, CONSTANT), "JavaName", "Deprecated");
        return Map.copyOf(roles);
    }

    private static void put(Map<String, Set<Role>> roles, Set<Role> where, String... annotations) {
        for (String annotation : annotations) {
            roles.put(annotation, where);
        }
    }
}
