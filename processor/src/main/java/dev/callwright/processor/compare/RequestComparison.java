package dev.callwright.processor.compare;

import dev.callwright.processor.compare.FieldComparison.Context;
import dev.callwright.processor.compare.FieldComparison.Member;
import dev.callwright.processor.compare.JavaShape.Shown;
import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Members;
import dev.callwright.processor.publish.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the requests of a call that both descriptions have. */
final class RequestComparison {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    private final Comparison comparison;
    private final Changes changes;
    private final Call then;
    private final Call now;
    private final Members oldMembers;
    private final Members youngMembers;
    private final FieldComparison fields;

    RequestComparison(Comparison comparison, Call then, Call now) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.then = then;
        this.now = now;
        this.oldMembers = comparison.before().names().members(then);
        this.youngMembers = comparison.after().names().members(now);
        this.fields = new FieldComparison(
                comparison, now.parameters().stream().map(Parameter::field).toList(), youngMembers);
    }

    void compare() {
        Pairing<Parameter> parameters = pairing();
        parameters.added().forEach(this::added);
        parameters.removed().forEach(this::removed);
        parameters.pairs().forEach(this::compare);
        body();
        bodyKind(parameters);
        shortcut(parameters);
        if (then.isJson() && !now.isJson()) {
            String what = "the request of '" + now.name() + "' is no longer a JSON body as a whole";
            changes.changed(then.position(), now.position(), what, Kind.REQUEST_JSON_REMOVED);
        }
        new RuleComparison(changes, then, now, parameters).compare();
    }

    private void added(Parameter young) {
        Position at = young.field().position();
        Kind kind = young.field().optional() ? Kind.OPTIONAL_ADDED : Kind.REQUIRED_ADDED;
        fixed(comparison.before(), then, young)
                .ifPresentOrElse(
                        old -> changes.changed(
                                old.name().position(),
                                at,
                                part(young, now) + " is no longer fixed",
                                Kind.NO_LONGER_FIXED),
                        () -> changes.added(at, part(young, now), Traffic.REQUESTS, kind));
    }

    private void removed(Parameter old) {
        Position at = old.field().position();
        fixed(comparison.after(), now, old)
                .ifPresentOrElse(
                        young -> changes.changed(
                                at, young.name().position(), part(old, now) + " is fixed", Kind.BECAME_FIXED),
                        () -> changes.removed(at, part(old, then), Traffic.REQUESTS, List.of(Kind.FIELD_REMOVED)));
    }

    /** What a call sends for a parameter of the other side's, whatever it is asked. */
    private static Optional<FixedParameter> fixed(Side side, Call call, Parameter parameter) {
        return side.inheritance().fixed(call).stream()
                .filter(fixed -> fixed.slot().equals(parameter.slot()))
                .findFirst();
    }

    /** By place and name, then by place in the path, then by name alone, then by Java name. */
    private Pairing<Parameter> pairing() {
        List<Criterion<Parameter>> keys = new ArrayList<>();
        keys.add(Criterion.same(Parameter::slot));
        if (isSameRoute()) {
            keys.add(new Criterion<>(parameter -> inPath(parameter, then), parameter -> inPath(parameter, now)));
        }
        keys.add(Criterion.same(parameter -> parameter.slot().name()));
        keys.add(new Criterion<>(
                parameter -> oldMembers.accessor(parameter.field()),
                parameter -> youngMembers.accessor(parameter.field())));
        return Pairing.of(then.parameters(), now.parameters(), keys);
    }

    private boolean isSameRoute() {
        return CallsComparison.route(then).equals(CallsComparison.route(now));
    }

    /** The variable's number; for what is no variable, something that nothing else is. */
    private static Object inPath(Parameter parameter, Call call) {
        Matcher variable = VARIABLE.matcher(call.path().text());
        for (int number = 0; variable.find(); number++) {
            if (isVariable(parameter)
                    && variable.group(1).equals(parameter.field().name().text())) {
                return number;
            }
        }
        return parameter;
    }

    private static boolean isVariable(Parameter parameter) {
        return parameter.location() == Location.PATH;
    }

    private static String part(Parameter parameter, Call call) {
        return "parameter '" + parameter.field().name() + "' of '" + call.name() + "'";
    }

    private void compare(Pair<Parameter> pair) {
        Parameter old = pair.before();
        Parameter young = pair.after();
        String part = part(old, now);
        if (old.location() != young.location()) {
            changes.changed(
                    old.field().position(),
                    young.field().position(),
                    part + " is in the " + young.location().word() + ", and was in the "
                            + old.location().word(),
                    Kind.MOVED);
        } else if (isSameRoute() && isVariable(old) && !inPath(old, then).equals(inPath(young, now))) {
            String what = part + " has another place in the path " + now.path() + " than it had in " + then.path();
            changes.changed(old.field().position(), young.field().position(), what, Kind.MOVED);
        }
        fields.compare(
                member(old, oldMembers, comparison.before(), then),
                member(young, youngMembers, comparison.after(), now),
                new Context(part, Traffic.REQUESTS));
    }

    private static Member member(Parameter parameter, Members members, Side side, Call call) {
        Field field = parameter.field();
        Paging paging = side.paging(call);
        return new Member(
                paging == null ? field : paging.bounded(field),
                members.accessor(field),
                parameter.location(),
                side.description());
    }

    private void body() {
        TypeRef old = then.body();
        TypeRef young = now.body();
        String part = bodyPart();
        if (old != null && young != null) {
            if (!TypeText.of(old).equals(TypeText.of(young))) {
                List<Kind> kinds = new ArrayList<>();
                comparison
                        .shapes()
                        .difference(new Shown(old, false), new Shown(young, false))
                        .ifPresent(kinds::add);
                kinds.addAll(comparison.values(old, young));
                String what = part + " is " + TypeText.of(young) + ", and was " + TypeText.of(old);
                changes.changed(old.position(), young.position(), what, Traffic.REQUESTS, kinds);
            }
            comparison.writing().compare(old, young, new Context(part, Traffic.REQUESTS));
        } else if (young != null) {
            changes.added(young.position(), part, Traffic.REQUESTS, Kind.REQUIRED_ADDED);
        } else if (old != null) {
            changes.removed(old.position(), part, Traffic.REQUESTS, List.of(Kind.FIELD_REMOVED));
        }
    }

    private String bodyPart() {
        return "the body of '" + now.name() + "'";
    }

    /** Of more than what its parts say: where each goes on without the other, the whole need not. */
    private void bodyKind(Pairing<Parameter> parameters) {
        BodyKind old = BodyKind.of(then);
        BodyKind young = BodyKind.of(now);
        if (!young.takes(old) && !isBodyKnownToBreak(parameters)) {
            String what = bodyPart() + " is " + young.phrase() + ", and was " + old.phrase();
            changes.changed(then.position(), now.position(), what, Kind.BODY_KIND);
        }
    }

    private boolean isBodyKnownToBreak(Pairing<Parameter> parameters) {
        return then.body() != null
                || now.body() != null
                || !fixedInBody(then).equals(fixedInBody(now))
                || parameters.removed().stream()
                        .anyMatch(removed -> removed.location().isInBody())
                || parameters.added().stream()
                        .anyMatch(added ->
                                added.location().isInBody() && !added.field().optional())
                || parameters.pairs().stream()
                        .anyMatch(
                                pair -> pair.before().location() != pair.after().location()
                                        && (pair.before().location().isInBody()
                                                || pair.after().location().isInBody()));
    }

    private static Set<Parameter.Slot> fixedInBody(Call call) {
        return call.fixed().stream()
                .filter(parameter -> parameter.location().isInBody())
                .map(FixedParameter::slot)
                .collect(Collectors.toSet());
    }

    private void shortcut(Pairing<Parameter> parameters) {
        if (then.hasShortcut()) {
            List<Parameter> wanted = new ArrayList<>();
            for (Parameter old : then.requiredParameters()) {
                wanted.add(parameters.pairs().stream()
                        .filter(pair -> pair.before().equals(old))
                        .map(Pair::after)
                        .findFirst()
                        .orElse(old));
            }
            boolean sameBody = (then.body() == null) == (now.body() == null);
            if (!now.hasShortcut() || !sameBody || !wanted.equals(now.requiredParameters())) {
                String what = "the shortcut of '" + now.name() + "' is gone";
                changes.changed(then.position(), now.position(), what, Kind.SHORTCUT_REMOVED);
            }
        }
    }
}
