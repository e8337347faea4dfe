package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Declared types among each other. */
final class ModelChecks {
    static final List<Check> ALL = List.of(
            Check.error(
                    "endless-model", "No model requires another of its own kind within itself.", ModelChecks::endless),
            Check.warning(
                    "unused-type", "Where there are calls, each type is one that a call needs.", ModelChecks::unused));

    private ModelChecks() {}

    private static void endless(Subject subject, Findings findings) {
        Map<String, Set<String>> required = new HashMap<>();
        for (Model model : subject.models()) {
            required.putIfAbsent(model.name().text(), required(model, subject));
        }
        Set<String> endless = trimmed(required);
        endless.retainAll(trimmed(reversed(required)));
        for (Model model : subject.models()) {
            if (endless.contains(model.name().text())) {
                findings.add(
                        model.name(),
                        "each " + Say.quoted(model.name()) + " requires another within itself, so there can be none",
                        Wording.MAKE_ONE_OPTIONAL.at(model.name().position()));
            }
        }
    }

    /** The models of which any {@code model} holds at least one. */
    private static Set<String> required(Model model, Subject subject) {
        Set<String> required = new LinkedHashSet<>();
        for (Field field : model.fields()) {
            if (!field.optional() && !field.nullable()) {
                subject.model(isNeverEmpty(field) ? element(field.type()) : field.type())
                        .ifPresent(needed -> required.add(needed.name().text()));
            }
        }
        return required;
    }

    private static boolean isNeverEmpty(Field field) {
        Literal min = field.min();
        return field.nonEmpty()
                || (min != null
                        && min.number().filter(least -> least.signum() > 0).isPresent());
    }

    /** What a type holds none or more of, never null; the type itself where that is no such type. */
    private static TypeRef element(TypeRef type) {
        if (type instanceof TypeRef.ListOf list && !list.nullableElements()) {
            return list.element();
        } else if (type instanceof TypeRef.MapOf map && !map.nullableValues()) {
            return map.value();
        }
        return type instanceof TypeRef.SetOf set ? set.element() : type;
    }

    /** What is left of a graph when nodes without a successor are taken away again and again. */
    private static Set<String> trimmed(Map<String, Set<String>> successors) {
        Map<String, Set<String>> predecessors = reversed(successors);
        Map<String, Integer> open = new HashMap<>();
        Deque<String> done = new ArrayDeque<>();
        successors.forEach((node, next) -> {
            int count = (int) next.stream().filter(successors::containsKey).count();
            open.put(node, count);
            if (count == 0) {
                done.add(node);
            }
        });
        while (!done.isEmpty()) {
            String node = done.remove();
            open.remove(node);
            for (String before : predecessors.getOrDefault(node, Set.of())) {
                if (open.merge(before, -1, Integer::sum) == 0) {
                    done.add(before);
                }
            }
        }
        return new HashSet<>(open.keySet());
    }

    private static Map<String, Set<String>> reversed(Map<String, Set<String>> edges) {
        Map<String, Set<String>> reversed = new HashMap<>();
        edges.keySet().forEach(node -> reversed.put(node, new LinkedHashSet<>()));
        edges.forEach((from, all) -> all.forEach(to -> reversed.computeIfPresent(to, (node, before) -> {
            before.add(from);
            return before;
        })));
        return reversed;
    }

    private static void unused(Subject subject, Findings findings) {
        if (subject.calls().isEmpty() || misspelt(subject)) {
            return;
        }
        List<TypeRef> ofCalls = subject.uses().stream()
                .filter(use -> use.place() != Place.MODEL && use.place() != Place.UNION)
                .map(TypeUse::type)
                .toList();
        Set<String> used = subject.names().reached(ofCalls).stream()
                .map(type -> type.name().text())
                .collect(Collectors.toSet());
        for (TypeDefinition type : subject.description().types()) {
            if (!used.contains(type.name().text())) {
                findings.add(
                        type.name(),
                        "no call needs type " + Say.quoted(type.name()),
                        "leave it out, or move it to a description without calls");
            }
        }
    }

    /** Whether a type may only look unused, since a name that means it is wrong. */
    private static boolean misspelt(Subject subject) {
        return subject.uses().stream().flatMap(use -> use.type().parts()).anyMatch(subject::isUnknown)
                || subject.description().types().stream()
                        .anyMatch(type -> WrittenTypes.isOfNotation(type.name().text()));
    }
}
