package dev.callwright.processor.description;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call of an API.
 *
 * @param name lower camel case; the method's name
 * @param javaName the Java name the description asks for; null where the name itself serves
 * @param method the request method
 * @param path the template, appended to the server's URL: {@code /jobs/{jobId}}
 * @param safe changes nothing on the server; as written, or by the method where nothing is written
 * @param idempotent may be repeated without further effect; as written, or by the method and {@code safe}
 * @param semanticsWritten whether {@code safe} or {@code idempotent} was written rather than taken from the method
 * @param parameters in order of writing
 * @param fixed the parameters whose values are fixed, in order of writing; those that all calls have are not among them
 * @param body a body that is one value rather than fields; null where the body is made of fields, or there is none
 * @param returns null where the answer holds nothing
 * @param returnsOptional whether the result may be null
 * @param absence which answers say that there is no result
 * @param envelope other than the description's
 * @param paging other than the description's
 * @param rules between parameters
 * @param doc plain text, empty where none
 */
public record Call(
        Located name,
        @Nullable Located javaName,
        HttpMethod method,
        Located path,
        boolean safe,
        boolean idempotent,
        boolean semanticsWritten,
        List<Parameter> parameters,
        List<FixedParameter> fixed,
        @Nullable TypeRef body,
        @Nullable TypeRef returns,
        boolean returnsOptional,
        Absence absence,
        Setting<Envelope> envelope,
        Setting<Paging> paging,
        List<Rule> rules,
        String doc,
        @Nullable Deprecation deprecation) {
    public Call {
        parameters = List.copyOf(parameters);
        fixed = List.copyOf(fixed);
        rules = List.copyOf(rules);
    }

    /** Where the call begins: its name. */
    public Position position() {
        return name.position();
    }

    /** The parameters that travel in one place. */
    public List<Parameter> parametersIn(Parameter.Location location) {
        return parameters.stream().filter(p -> p.location() == location).toList();
    }

    /** The fixed parameters that travel in one place. */
    public List<FixedParameter> fixedIn(Parameter.Location location) {
        return fixed.stream().filter(p -> p.location() == location).toList();
    }

    /** The parameters that are never left out. */
    public List<Parameter> requiredParameters() {
        return parameters.stream().filter(p -> !p.field().optional()).toList();
    }

    /**
     * Whether a method that takes just what is required can be of use: what is sent changes nothing, is easily told
     * apart, and no rule asks for more.
     */
    public boolean hasShortcut() {
        return safe
                && requiredParameters().size() + (body == null ? 0 : 1) <= 1
                && rules.stream().noneMatch(Rule.AtLeastOneOf.class::isInstance);
    }

    /**
     * Whether the JSON body says all that a request needs, so that a request can be read from it. What need not be said
     * beside it makes no difference: a parameter more, if optional, takes nothing away.
     */
    public boolean isJson() {
        return !parametersIn(Parameter.Location.BODY).isEmpty()
                && requiredParameters().stream().allMatch(p -> p.location() == Parameter.Location.BODY);
    }

    /** The call where other paging holds. */
    public Call withPaging(Setting<Paging> other) {
        return new Call(
                name,
                javaName,
                method,
                path,
                safe,
                idempotent,
                semanticsWritten,
                parameters,
                fixed,
                body,
                returns,
                returnsOptional,
                absence,
                envelope,
                other,
                rules,
                doc,
                deprecation);
    }

    /** What a call says of something its description has a default for. */
    public sealed interface Setting<T> {
        /** Nothing: the description's default holds. */
        record Inherited<T>() implements Setting<T> {}

        /** That there is none. */
        record None<T>() implements Setting<T> {}

        /** Something that can't be read, which is reported: nobody can say what holds. */
        record Unread<T>() implements Setting<T> {}

        /** Its own. */
        record Own<T>(T value) implements Setting<T> {}

        /** What holds, given the default. */
        default Optional<T> orElse(@Nullable T inherited) {
            if (this instanceof Own<T> own) {
                return Optional.of(own.value());
            }
            return this instanceof Inherited<T> ? Optional.ofNullable(inherited) : Optional.empty();
        }
    }
}
