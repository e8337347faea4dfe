package dev.callwright.processor.description;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a description: its own, and, where it has none of its own, that of the descriptions it uses, and of
 * those that these use. The nearest in order of writing serves, depth first.
 */
public final class Inheritance {
    private final List<Member> members = new ArrayList<>();

    private Inheritance() {}

    /**
     * A description that takes part.
     *
     * @param description the description itself, or one that it uses, directly or not
     * @param compiled whether its classes come ready in a jar
     */
    public record Member(Description description, boolean compiled) {}

    /**
     * A type with the description that declares it.
     *
     * @param type the type
     * @param owner says in which package its class is
     * @param compiled whether its class comes ready in a jar
     */
    public record Declaration(TypeDefinition type, Description owner, boolean compiled) {}

    /** Of a description. */
    public static Inheritance of(Description description) {
        Inheritance inheritance = new Inheritance();
        inheritance.add(description, false, Collections.newSetFromMap(new IdentityHashMap<>()));
        return inheritance;
    }

    private void add(Description description, boolean compiled, Set<Description> seen) {
        if (seen.add(description)) {
            members.add(new Member(description, compiled));
            description.uses().forEach(use -> add(use.description(), compiled || use.compiled(), seen));
        }
    }

    /** The description itself, then those it uses, each once. */
    public List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    /** Null where there is none. */
    public @Nullable Envelope envelope() {
        return nearest(Description::envelope);
    }

    /** Null where there is none. */
    public @Nullable Paging paging() {
        return nearest(Description::paging);
    }

    /** How a call pages; empty where it returns no page, or nothing says how. */
    public Optional<Paging> paging(Call call) {
        return call.returns() instanceof TypeRef.PageOf ? call.paging().orElse(paging()) : Optional.empty();
    }

    /** Empty where there are none. */
    public List<ErrorCode> errors() {
        List<ErrorCode> errors = nearest(description -> description.errors().isEmpty() ? null : description.errors());
        return errors == null ? List.of() : errors;
    }

    /** The codes of errors by which a call is told that there is nothing, in order of writing. */
    public List<String> codes(Absence absence) {
        return absence.errors().stream()
                .flatMap(named ->
                        errors().stream().filter(error -> error.name().text().equals(named.text())))
                .map(error -> error.code().text())
                .toList();
    }

    /** What every call sends; empty where there is nothing such. */
    public List<FixedParameter> fixed() {
        List<FixedParameter> fixed = nearest(description -> description.fixed().isEmpty() ? null : description.fixed());
        return fixed == null ? List.of() : fixed;
    }

    /** What a call sends whatever it is asked, place by place: what every call does, but for what it says itself. */
    public List<FixedParameter> fixed(Call call) {
        Set<Parameter.Slot> own = Stream.concat(
                        call.parameters().stream().map(Parameter::slot),
                        call.fixed().stream().map(FixedParameter::slot))
                .collect(Collectors.toSet());
        return Stream.concat(
                        fixed().stream().filter(parameter -> !own.contains(parameter.slot())), call.fixed().stream())
                .sorted(Comparator.comparing(FixedParameter::location))
                .toList();
    }

    /** {@link Formats#NONE} where there are none. */
    public Formats formats() {
        Formats formats =
                nearest(description -> description.formats().equals(Formats.NONE) ? null : description.formats());
        return formats == null ? Formats.NONE : formats;
    }

    /** The type of a name. */
    public Optional<Declaration> type(String name) {
        return types().stream()
                .filter(declaration -> declaration.type().name().text().equals(name))
                .findFirst();
    }

    /** All types, nearest first; where several have one name, the first of them serves. */
    public List<Declaration> types() {
        return members.stream()
                .flatMap(member -> member.description().types().stream()
                        .map(type -> new Declaration(type, member.description(), member.compiled())))
                .toList();
    }

    private <T> @Nullable T nearest(Function<Description, @Nullable T> part) {
        for (Member member : members) {
            T found = part.apply(member.description());
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
