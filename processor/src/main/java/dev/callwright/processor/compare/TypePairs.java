package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.description.Inheritance.Declaration;
import dev.callwright.processor.description.TypeDefinition;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which type of the new description is which of the old one: by the name in the description, else by the class. */
final class TypePairs {
    private final Pairing<Declaration> pairing;
    private final IdentityHashMap<TypeDefinition, TypeDefinition> partners = new IdentityHashMap<>();

    TypePairs(Side before, Side after) {
        this.pairing = Pairing.of(
                before.types(),
                after.types(),
                List.of(
                        Criterion.same(declaration -> declaration.type().name().text()),
                        new Criterion<>(
                                declaration -> before.names().type(declaration.type()),
                                declaration -> after.names().type(declaration.type()))));
        pairing.pairs()
                .forEach(pair -> partners.put(pair.before().type(), pair.after().type()));
    }

    Pairing<Declaration> pairing() {
        return pairing;
    }

    /** What a type of the old description is called in the new; empty where it is gone. */
    Optional<String> nameNow(TypeDefinition before) {
        return Optional.ofNullable(partners.get(before))
                .map(after -> after.name().text());
    }

    /** Whether a type of the old description is this one of the new. */
    boolean isSame(TypeDefinition before, TypeDefinition after) {
        return partners.get(before) == after;
    }
}
