package dev.callwright.processor.naming;

import dev.callwright.processor.description.Located;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in generated code where some names are taken. A name derived from the user's gets an underscore there; one the
 * user asked for is taken as is.
 */
record Scope(Set<String> taken) {
    /** Methods of {@code Object} that a method of any class would override or clash with. */
    private static final Set<String> OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize");

    static final Scope CLIENT = new Scope(OBJECT);

    static final Scope MODEL = new Scope(union(
            OBJECT, Set.of("builder", "toBuilder", "fromJson", "toJson", "decoder", "encoder", "unknownMembers")));

    /** Whether rules stand between the parameters may change; names may not. */
    static final Scope REQUEST = MODEL.and(Set.of("ineffective"));

    /** Beside a body that is one value. */
    static final Scope REQUEST_WITH_BODY = REQUEST.and(Set.of(Members.BODY));

    /** Fields, parameters and locals: what generated methods call their own, where a field's bare name stands too. */
    static final Scope VARIABLES = new Scope(Set.of("unknownMembers", "checks", "other", "that", "java", "dev"));

    /** Static fields of an open enum and of its {@code Known}, and the types that a constant's name would hide. */
    static final Scope CONSTANTS = new Scope(Set.of(
            "UNRECOGNIZED",
            "DECODER",
            "ENCODER",
            "VALUES",
            "KNOWN",
            "BY_WIRE",
            "INSTANCE",
            "Known",
            "Decoder",
            "List",
            "String",
            "OpenEnum",
            "OpenEnumDecoder",
            "JsonValue",
            "JsonDecoder",
            "JsonEncoder",
            "Encoders"));

    /** Static fields of a codec beside those of its members. */
    static final Scope CODEC = new Scope(Set.of("INSTANCE", "NAMES"));

    /** Classes in the class of the calls' facts: what stands there by simple name. */
    static final Scope CALLS = new Scope(Set.of(
            "Api",
            "Call",
            "CallFacts",
            "Envelope",
            "ListStyle",
            "Nullable",
            "Object",
            "Override",
            "PageDecoder",
            "Parameter",
            "RequestWriter",
            "Result",
            "String",
            "TemporalFormat",
            "List",
            "Set",
            "Map"));

    /** Types: a constant in generated code would hide them, and a class that the variants of a union inherit. */
    private static final Scope TYPES = new Scope(Set.of(
            "API", "CALL", "ENVELOPE", "NAMES", "INSTANCE", "DECODER", "ENCODER", "VALUES", "ALL", "Unrecognized"));

    /** A class can't have the name of one within it. */
    static final Scope MODELS = TYPES.and(Set.of("Builder"));

    static final Scope UNIONS = TYPES.and(Set.of("Later", "Codec"));

    static final Scope ENUMS = TYPES.and(Set.of("Known", "Decoder"));

    Scope {
        taken = Set.copyOf(taken);
    }

    Scope and(Set<String> more) {
        return new Scope(union(taken, more));
    }

    String name(@Nullable Located asked, String derived) {
        if (asked != null) {
            return asked.text();
        }
        return free(derived);
    }

    String free(String name) {
        String free = name;
        while (taken.contains(free) || Identifiers.isKeyword(free)) {
            free += "_";
        }
        return free;
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
