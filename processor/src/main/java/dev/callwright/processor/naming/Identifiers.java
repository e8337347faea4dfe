package dev.callwright.processor.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What Java accepts as a name. */
public final class Identifiers {
    /**
     * Bytes, in UTF-8, that the name of a class, or a part of a package's, can have. File systems take 255, of which
     * suffixes of classes in a class need some.
     */
    public static final int LONGEST_FILE = 200;

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "_");

    /** Legal in some places only. {@code record} is missing: it is legal for all but types, and a common member. */
    private static final Set<String> CONTEXTUAL = Set.of("yield", "var", "sealed", "permits");

    private Identifiers() {}

    /** Whether a method, field, parameter or constant can have this name: no keyword, and no {@code $}. */
    public static boolean isMember(String name) {
        return isIdentifier(name) && !isKeyword(name);
    }

    /** Whether a class can have this name. */
    public static boolean isType(String name) {
        return isMember(name) && !name.equals("record");
    }

    /** Whether a package can have this name: identifiers joined by single dots. */
    public static boolean isPackage(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!isIdentifier(part) || KEYWORDS.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** A text made a class name. */
    public static String typeLike(String text) {
        return Words.of(text).upperCamel();
    }

    /** The words a name is made of, in lower case: {@code delete} and {@code task} of {@code deleteTask}. */
    public static List<String> words(String name) {
        return List.of(Words.of(name).upperSnake().toLowerCase(Locale.ROOT).split("_", -1));
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name) || CONTEXTUAL.contains(name);
    }

    /** {@code $} and invisible characters are left to compilers, though the language would take them. */
    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(c ->
                                Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) && c != '$');
    }
}
