package dev.callwright.processor.check;

import dev.callwright.processor.problem.Notation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types as OpenAPI, JSON Schema, databases and Java call them, and what the notation has in their place. */
final class ForeignTypes {
    private static final String WHOLE = "write int, or long where it may be beyond two billion";
    private static final String FRACTION = "write double, or decimal where each digit counts";
    private static final String MOMENT = "write instant, or datetime for one without a zone";
    private static final String ANYTHING = "write json for any content, map<...> for any names, or declare a type";

    private static final String MOMENT_IN_JAVA = "write Instant, or LocalDateTime for one without a zone";

    private static final Map<String, String> IN_YAML = Map.ofEntries(
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

    /** What an interface has for those, by their simple names; or the import that is missing. */
    private static final Map<String, String> IN_JAVA = Map.ofEntries(
            Map.entry("List", "import java.util.List"),
            Map.entry("Set", "import java.util.Set"),
            Map.entry("Map", "import java.util.Map"),
            Map.entry("BigDecimal", "import java.math.BigDecimal"),
            Map.entry("LocalDate", "import java.time.LocalDate"),
            Map.entry("LocalTime", "import java.time.LocalTime"),
            Map.entry("LocalDateTime", "import java.time.LocalDateTime"),
            Map.entry("Instant", "import java.time.Instant"),
            Map.entry("JsonValue", "import dev.callwright.json.JsonValue"),
            Map.entry("Content", "import dev.callwright.client.Content"),
            Map.entry("Download", "import dev.callwright.client.Download"),
            Map.entry("Page", "import dev.callwright.client.Page"),
            Map.entry("string", "write String"),
            Map.entry("decimal", "write BigDecimal"),
            Map.entry("BigInteger", "write BigDecimal"),
            Map.entry("bool", "write boolean"),
            Map.entry("date", "write LocalDate"),
            Map.entry("time", "write LocalTime"),
            Map.entry("datetime", "write LocalDateTime"),
            Map.entry("instant", "write Instant"),
            Map.entry("json", "write JsonValue"),
            Map.entry("binary", "write Content"),
            Map.entry("Date", MOMENT_IN_JAVA),
            Map.entry("OffsetDateTime", MOMENT_IN_JAVA),
            Map.entry("ZonedDateTime", MOMENT_IN_JAVA),
            Map.entry("Timestamp", MOMENT_IN_JAVA),
            Map.entry("UUID", "write String"),
            Map.entry("URI", "write String"),
            Map.entry("URL", "write String"));

    private ForeignTypes() {}

    /** What to write instead of a type of that name, if it is one. */
    static Optional<String> remedy(String name, Notation notation) {
        return Optional.ofNullable(
                switch (notation) {
                    case YAML -> IN_YAML.get(name.toLowerCase(Locale.ROOT));
                    case JAVA -> IN_JAVA.get(name);
                });
    }
}
