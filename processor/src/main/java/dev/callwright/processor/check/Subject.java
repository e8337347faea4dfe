package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Inheritance;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Collision;
import dev.callwright.processor.naming.Misnomer;
import dev.callwright.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description with all that the checks ask of it: what it inherits, its Java names, every field and type use. */
public final class Subject {
    private final Description description;
    private final Names names;
    private final Inheritance inheritance;
    private final List<FieldUse> fields = new ArrayList<>();
    private final List<TypeUse> uses = new ArrayList<>();
    private final List<FieldUse> fieldsOfKnownType;
    private final List<Misnomer> misnomers;
    private final List<Collision> collisions;

    Subject(Description description, Names names) {
        this.description = description;
        this.names = names;
        this.inheritance = Inheritance.of(description);
        this.misnomers = names.misnomers();
        this.collisions = names.collisions();
        description.calls().forEach(this::collect);
        models().forEach(model -> model.fields().forEach(field -> collect(field, Place.MODEL)));
        unions().forEach(union ->
                union.variants().forEach(variant -> uses.add(new TypeUse(variant.type(), Place.UNION, null))));
        this.fieldsOfKnownType = fields.stream()
                .filter(use -> use.type().parts().noneMatch(this::isUnknown))
                .toList();
    }

    private void collect(Call call) {
        for (Parameter parameter : call.parameters()) {
            collect(parameter.field(), Place.of(parameter.location()));
        }
        if (call.body() != null) {
            uses.add(new TypeUse(call.body(), Place.WHOLE_BODY, null));
        }
        if (call.returns() != null) {
            uses.add(new TypeUse(call.returns(), Place.RESULT, null));
        }
    }

    private void collect(Field field, Place place) {
        fields.add(new FieldUse(field, place));
        uses.add(new TypeUse(field.type(), place, field));
    }

    Description description() {
        return description;
    }

    Names names() {
        return names;
    }

    /** The explicit Java names that cannot serve. */
    List<Misnomer> misnomers() {
        return misnomers;
    }

    /** The parts that ask for one Java name. */
    List<Collision> collisions() {
        return collisions;
    }

    Inheritance inheritance() {
        return inheritance;
    }

    List<Call> calls() {
        return description.calls();
    }

    /** All fixed parameters that are written here: those of all calls, then those of each. */
    List<FixedParameter> fixed() {
        return Stream.concat(description.fixed().stream(), calls().stream().flatMap(call -> call.fixed().stream()))
                .toList();
    }

    List<Model> models() {
        return types(Model.class);
    }

    List<Enumeration> enums() {
        return types(Enumeration.class);
    }

    List<Union> unions() {
        return types(Union.class);
    }

    private <T extends TypeDefinition> List<T> types(Class<T> kind) {
        return description.types().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The type of every field, variant, body and result, in order of writing: those of calls first. */
    List<TypeUse> uses() {
        return uses;
    }

    /** The fields of all models and requests. */
    List<FieldUse> fields() {
        return fields;
    }

    /** Those fields whose types are known in all parts, so that it can be said which flags have a meaning for them. */
    List<FieldUse> fieldsOfKnownType() {
        return fieldsOfKnownType;
    }

    /** What wraps the answers of a call. */
    Optional<Envelope> envelope(Call call) {
        return call.envelope().orElse(inheritance.envelope());
    }

    /** How a call pages. */
    Optional<Paging> paging(Call call) {
        return inheritance.paging(call);
    }

    /** All paging that is written here: the description's, then that of calls. */
    List<Paging> pagings() {
        List<Paging> pagings = new ArrayList<>();
        addIfThere(pagings, description.paging());
        for (Call call : calls()) {
            addIfThere(pagings, call.paging() instanceof Call.Setting.Own<Paging> own ? own.value() : null);
        }
        return pagings;
    }

    /** All envelopes that are written here: the description's, then those of calls. */
    List<Envelope> envelopes() {
        List<Envelope> envelopes = new ArrayList<>();
        addIfThere(envelopes, description.envelope());
        for (Call call : calls()) {
            addIfThere(envelopes, call.envelope() instanceof Call.Setting.Own<Envelope> own ? own.value() : null);
        }
        return envelopes;
    }

    private static <T> void addIfThere(List<T> all, @Nullable T one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** The enum that a type names, if it does. */
    Optional<Enumeration> enumeration(TypeRef type) {
        return names.enumeration(type);
    }

    /** The model that a type names, if it does. */
    Optional<Model> model(TypeRef type) {
        return names.find(type).filter(Model.class::isInstance).map(Model.class::cast);
    }

    /** The union that a type names, if it does. */
    Optional<Union> union(TypeRef type) {
        return names.find(type).filter(Union.class::isInstance).map(Union.class::cast);
    }

    /** Whether a type names one that is nowhere declared: {@code unknown-type} says so, and nothing else should. */
    boolean isUnknown(TypeRef type) {
        return type instanceof TypeRef.Named && names.find(type).isEmpty();
    }
}
