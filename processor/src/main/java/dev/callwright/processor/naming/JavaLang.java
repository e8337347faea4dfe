package dev.callwright.processor.naming;

import java.util.Set;
import java.util.stream.Stream;

/** The classes of {@code java.lang} that generated code may name. A list of our own: JDKs differ. */
public final class JavaLang {
    private static final Set<String> CLASSES = Set.of(
            "AssertionError",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "CharSequence",
            "Character",
            "Class",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "NullPointerException",
            "Number",
            "Object",
            "Override",
            "Record",
            "Runnable",
            "RuntimeException",
            "SafeVarargs",
            "Short",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "System",
            "Thread",
            "Throwable",
            "UnsupportedOperationException",
            "Void");

    private JavaLang() {}

    /** Their simple names. */
    public static Stream<String> classes() {
        return CLASSES.stream();
    }

    static boolean contains(String simpleName) {
        return CLASSES.contains(simpleName);
    }
}
