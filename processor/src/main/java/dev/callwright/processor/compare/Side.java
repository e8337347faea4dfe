package dev.callwright.processor.compare;

import dev.callwright.processor.compare.FieldComparison.Member;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.Inheritance.Declaration;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the two descriptions, with its Java names and what it inherits. */
final class Side {
    private final Description description;
    private final Inheritance inheritance;
    private final Names names;
    private final IdentityHashMap<Description, Formats> formats = new IdentityHashMap<>();

    Side(Description description) {
        this.description = description;
        this.inheritance = Inheritance.of(description);
        this.names = Names.of(description);
    }

    Description description() {
        return description;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    Names names() {
        return names;
    }

    /** The types that references may mean, those of used descriptions too. */
    List<Declaration> types() {
        Set<String> seen = new HashSet<>();
        List<Declaration> types = new ArrayList<>();
        for (Declaration declaration : inheritance.types()) {
            if (seen.add(declaration.type().name().text())) {
                types.add(declaration);
            }
        }
        return types;
    }

    /** The type that a reference means, if it is one. */
    Optional<TypeDefinition> find(TypeRef reference) {
        return names.find(reference);
    }

    /** What holds for the fields of a description: this one, or one that it uses. */
    Formats formats(Description owner) {
        return formats.computeIfAbsent(owner, known -> Inheritance.of(known).formats());
    }

    /** Whether a field travels outside JSON, and is no JSON text there: numbers and texts are one then. */
    boolean isPlainText(Member member) {
        return member.isOutsideJson() && !isJsonText(member);
    }

    /** Whether a parameter outside JSON is JSON text as a whole. */
    boolean isJsonText(Member member) {
        return formats(member.owner()).isJsonText(member.field());
    }

    /** What holds for the fields of a type. */
    Formats formats(TypeDefinition type) {
        return types().stream()
                .filter(declaration -> declaration.type() == type)
                .findFirst()
                .map(declaration -> formats(declaration.owner()))
                .orElse(Formats.NONE);
    }

    @Nullable
    Envelope envelope(Call call) {
        return call.envelope().orElse(inheritance.envelope()).orElse(null);
    }

    @Nullable
    Paging paging(Call call) {
        return inheritance.paging(call).orElse(null);
    }
}
