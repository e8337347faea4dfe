package dev.callwright.processor.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types as OpenAPI, JSON Schema, databases and Java call them, and what the notation has in their place. */
final class ForeignTypes {
    private static final String WHOLE = "write int, or long where it may be beyond two billion";
    private static final String FRACTION = "write double, or decimal where each digit counts";
    private static final String MOMENT = "write instant, or datetime for one without a zone";
    private static final String ANYTHING = "write json for any content, map<...> for any names, or declare a type";

    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("integer", WHOLE),
            Map.entry("int32", WHOLE),
            Map.entry("short", WHOLE),
            Map.entry("byte", WHOLE),
            Map.entry("int64", "write long"),
            Map.entry("bigint", "write long"),
            Map.entry("biginteger", "write decimal"),
            Map.entry("bigdecimal", "write decimal"),
            Map.entry("number", FRACTION),
            Map.entry("float", FRACTION),
            Map.entry("boolean", "write bool"),
            Map.entry("str", "write string"),
            Map.entry("text", "write string"),
            Map.entry("uuid", "write string"),
            Map.entry("uri", "write string"),
            Map.entry("url", "write string"),
            Map.entry("email", "write string"),
            Map.entry("enum", "declare it under 'types', as a list of its constants"),
            Map.entry("timestamp", MOMENT),
            Map.entry("date-time", MOMENT),
            Map.entry("offsetdatetime", MOMENT),
            Map.entry("zoneddatetime", MOMENT),
            Map.entry("localdatetime", "write datetime"),
            Map.entry("localdate", "write date"),
            Map.entry("localtime", "write time"),
            Map.entry("object", ANYTHING),
            Map.entry("any", ANYTHING),
            Map.entry("array", "write list<...>"),
            Map.entry("file", "write binary"),
            Map.entry("bytes", "write binary"),
            Map.entry("void", "write no 'returns' where nothing comes back"));

    private ForeignTypes() {}

    /** What to write instead of a type of that name, if it is one. */
    static Optional<String> remedy(String name) {
        return Optional.ofNullable(REMEDIES.get(name.toLowerCase(Locale.ROOT)));
    }
}
