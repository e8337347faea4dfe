package dev.callwright.processor.naming;

import java.util.Set;

/** The classes of {@code java.lang} that generated code may name. A list of our own: JDKs differ. */
final class JavaLang {
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

    static boolean contains(String simpleName) {
        return CLASSES.contains(simpleName);
    }
}
