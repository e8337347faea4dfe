package dev.callwright.processor.publish;

import dev.callwright.processor.description.TypeRef;
import java.util.regex.Pattern;

/** Types as the notation writes them. */
public final class TypeText {
    /** A name that stands for itself: what is null or a truth value, in any spelling, does not. */
    private static final Pattern BARE = Pattern.compile("(?!(?i:null|true|false)$)[A-Za-z_][A-Za-z0-9_]*");

    private TypeText() {}

    /** A type. */
    public static String of(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.type().word();
        } else if (type instanceof TypeRef.ListOf list) {
            return "list<" + element(list.element(), list.nullableElements()) + ">";
        } else if (type instanceof TypeRef.SetOf set) {
            return "set<" + of(set.element()) + ">";
        } else if (type instanceof TypeRef.MapOf map) {
            return "map<" + of(map.key()) + ", " + element(map.value(), map.nullableValues()) + ">";
        } else if (type instanceof TypeRef.PageOf page) {
            return "page<" + of(page.item()) + ">";
        }
        return name(((TypeRef.Named) type).name());
    }

    private static String element(TypeRef type, boolean nullable) {
        return of(type) + (nullable ? "?" : "");
    }

    /** A name, in quotes where it would not stand for itself. */
    static String name(String name) {
        return BARE.matcher(name).matches() ? name : quoted(name);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
