package dev.callwright.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of OpenAPI, JSON Schema and their kin, and what the notation has in their place. */
public final class ForeignWords {
    private static final String REQUIRED = "required";
    private static final List<String> PLACES = List.of("path", "query", "header", "form", "body");

    private static final Map<String, List<String>> TRANSLATIONS = Map.ofEntries(
            Map.entry("description", List.of("doc")),
            Map.entry("summary", List.of("doc")),
            Map.entry("minimum", List.of("min")),
            Map.entry("minLength", List.of("min")),
            Map.entry("minItems", List.of("min")),
            Map.entry("maximum", List.of("max")),
            Map.entry("maxLength", List.of("max")),
            Map.entry("maxItems", List.of("max")),
            Map.entry("parameters", PLACES),
            Map.entry("params", PLACES),
            Map.entry("headers", List.of("header")),
            Map.entry("requestBody", List.of("body")),
            Map.entry("response", List.of("returns")),
            Map.entry("responses", List.of("returns")),
            Map.entry("servers", List.of("server")),
            Map.entry("url", List.of("server")),
            Map.entry("paths", List.of("calls")),
            Map.entry("schemas", List.of("types")),
            Map.entry("components", List.of("types")));

    private ForeignWords() {}

    /** What to write instead of a word, if it is one of theirs, and one of those allowed says the same. */
    public static Optional<String> remedy(String word, Collection<String> allowed) {
        if (word.equals(REQUIRED)) {
            return Optional.of("leave it out: what has no '?' after its type is required");
        }
        return Optional.of(TRANSLATIONS.getOrDefault(word, List.of()).stream()
                        .filter(allowed::contains)
                        .map(own -> "'" + own + "'")
                        .collect(Collectors.joining(" or ")))
                .filter(own -> !own.isEmpty())
                .map(own -> "write " + own);
    }
}
