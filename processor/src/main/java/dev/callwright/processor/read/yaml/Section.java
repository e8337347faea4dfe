package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.problem.Suggestion;
import dev.callwright.processor.read.ForeignWords;
import dev.callwright.processor.read.ReadProblem;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping whose keys are words of the notation; keys that are not are reported. */
final class Section {
    private final Node.Mapping mapping;
    private final Values values;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> suggestions = new HashSet<>();

    Section(Node.Mapping mapping, Collection<String> words, Values values) {
        this.mapping = mapping;
        this.values = values;
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (words.contains(key)) {
                entries.putIfAbsent(key, entry);
            } else {
                reportUnknown(
                        entry.key(), ForeignWords.remedy(key, words).orElseGet(() -> Suggestion.among(key, words)));
            }
        }
    }

    private void reportUnknown(Node.Scalar key, String suggestion) {
        values.problems()
                .report(ReadProblem.UNKNOWN_KEY, key.position(), "unknown key '" + key.text() + "'", suggestion);
        suggestions.add(suggestion);
    }

    Node.Mapping mapping() {
        return mapping;
    }

    /** All of them, in order of writing. */
    Collection<Node.Entry> entries() {
        return entries.values();
    }

    boolean has(String word) {
        return entries.containsKey(word);
    }

    Node.@Nullable Entry entry(String word) {
        return entries.get(word);
    }

    /** Reports it where it is missing, but not where a misspelt key has been taken for it. */
    Node.@Nullable Entry required(String word, String remedy) {
        Node.Entry entry = entries.get(word);
        if (entry == null && !suggestions.contains("did you mean '" + word + "'?")) {
            values.problems().report(ReadProblem.MISSING_KEY, mapping.position(), "'" + word + "' is missing", remedy);
        }
        return entry;
    }

    @Nullable
    Located text(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.text(entry);
    }

    String doc() {
        Node.Entry entry = entries.get("doc");
        return entry == null ? "" : values.doc(entry);
    }

    @Nullable
    Boolean bool(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.bool(entry);
    }

    @Nullable
    Literal literal(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.literal(entry);
    }

    List<Located> texts(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? List.of() : values.texts(entry);
    }

    Node.@Nullable Mapping mapping(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.mapping(entry);
    }
}
