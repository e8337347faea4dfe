package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.problem.Suggestion;
import dev.callwright.processor.read.ForeignWords;
import dev.callwright.processor.read.ReadProblem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping whose keys are words of the notation. Others are reported, and one that is a slip for a word that is not
 * there is read as that word, so that nothing else seems wrong because of it.
 */
final class Section {
    private final Node.Mapping mapping;
    private final Values values;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    Section(Node.Mapping mapping, Collection<String> words, Values values) {
        this.mapping = mapping;
        this.values = values;
        for (Node.Entry entry : mapping.entries()) {
            if (words.contains(entry.key().text())) {
                entries.putIfAbsent(entry.key().text(), entry);
            }
        }
        for (Node.Entry entry : mapping.entries()) {
            if (!words.contains(entry.key().text())) {
                reportUnknown(entry.key(), words);
                Suggestion.nearest(entry.key().text(), words)
                        .ifPresent(word -> entries.putIfAbsent(word, entry.as(word)));
            }
        }
    }

    private void reportUnknown(Node.Scalar key, Collection<String> words) {
        values.problems()
                .report(
                        ReadProblem.UNKNOWN_KEY,
                        key.position(),
                        "unknown key '" + key.text() + "'",
                        ForeignWords.remedy(key.text(), words).orElseGet(() -> Suggestion.among(key.text(), words)));
    }

    Node.Mapping mapping() {
        return mapping;
    }

    /** All of them. */
    Collection<Node.Entry> entries() {
        return entries.values();
    }

    boolean has(String word) {
        return entries.containsKey(word);
    }

    Node.@Nullable Entry entry(String word) {
        return entries.get(word);
    }

    /** Reports it where it is missing. */
    Node.@Nullable Entry required(String word, String remedy) {
        Node.Entry entry = entries.get(word);
        if (entry == null) {
            values.problems().report(ReadProblem.MISSING_KEY, mapping.position(), "'" + word + "' is missing", remedy);
        }
        return entry;
    }

    @Nullable
    Located text(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.text(entry);
    }

    @Nullable
    MemberPath memberPath(String word) {
        Node.Entry entry = entries.get(word);
        return entry == null ? null : values.memberPath(entry);
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
