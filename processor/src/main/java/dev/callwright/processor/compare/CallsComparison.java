package dev.callwright.processor.compare;

import dev.callwright.processor.compare.FieldComparison.Context;
import dev.callwright.processor.compare.JavaShape.Shown;
import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Call.Setting;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.publish.TypeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares calls, but for their requests. */
final class CallsComparison {
    private final Comparison comparison;
    private final Side before;
    private final Side after;
    private final Changes changes;
    private final FixedComparison fixed;

    CallsComparison(Comparison comparison) {
        this.comparison = comparison;
        this.before = comparison.before();
        this.after = comparison.after();
        this.changes = comparison.changes();
        this.fixed = new FixedComparison(comparison);
    }

    void compare() {
        Pairing<Call> calls = Pairing.of(
                before.description().calls(),
                after.description().calls(),
                List.of(
                        Criterion.same(call -> call.name().text()),
                        new Criterion<>(before.names()::method, after.names()::method),
                        Criterion.same(call -> call.method() + " " + route(call))));
        for (Call added : calls.added()) {
            changes.added(added.position(), part(added), Traffic.BOTH, Kind.CALL_ADDED);
        }
        for (Call removed : calls.removed()) {
            changes.removed(removed.position(), part(removed), Traffic.BOTH, List.of(Kind.CALL_REMOVED));
        }
        calls.pairs().forEach(this::compare);
    }

    private static String part(Call call) {
        return "call '" + call.name() + "'";
    }

    /** The path as servers see it, to whom the names of its variables mean nothing. */
    static String route(Call call) {
        return call.path().text().replaceAll("\\{[^}]*}", "{}");
    }

    private void compare(Pair<Call> pair) {
        Call then = pair.before();
        Call now = pair.after();
        names(then, now);
        if (then.method() != now.method()) {
            report(then, now, " is a " + now.method() + ", and was a " + then.method(), List.of(Kind.METHOD));
        }
        if (!route(then).equals(route(now))) {
            String what = part(now) + " is at " + now.path() + ", and was at " + then.path();
            changes.changed(then.path().position(), now.path().position(), what, Kind.PATH);
        }
        semantics(then, now);
        new RequestComparison(comparison, then, now).compare();
        fixed.compare(then, now);
        result(then, now);
        absence(then, now);
        envelope(then, now);
        paging(then, now);
        Documentation.compare(
                changes,
                part(now),
                new Documentation(then.position(), then.doc(), then.deprecation()),
                new Documentation(now.position(), now.doc(), now.deprecation()));
    }

    private void names(Call then, Call now) {
        String old = before.names().method(then);
        String young = after.names().method(now);
        if (!old.equals(young)
                || !before.names().request(then).equals(after.names().request(now))) {
            report(then, now, " is " + young + "() in Java, and was " + old + "()", renamed(then, old));
        }
    }

    private List<Kind> renamed(Call then, String old) {
        Optional<Call> successor = after.description().calls().stream()
                .filter(call -> after.names().method(call).equals(old))
                .findFirst();
        if (successor.isEmpty()) {
            return List.of(Kind.CALL_RENAMED);
        }
        return comparison.shapes().isServed(then, successor.get())
                ? List.of(Kind.JAVA_NAME_REUSED)
                : List.of(Kind.JAVA_NAME_REUSED, Kind.CALL_RENAMED);
    }

    private void semantics(Call then, Call now) {
        String old = semantics(then);
        String young = semantics(now);
        if (old.equals(young)) {
            return;
        }
        boolean wasRepeatable = then.safe() || then.idempotent();
        boolean isRepeatable = now.safe() || now.idempotent();
        List<Kind> kinds = new ArrayList<>();
        if (wasRepeatable == isRepeatable) {
            kinds.add(Kind.CALL_SEMANTICS);
        } else {
            kinds.add(isRepeatable ? Kind.CALL_REPEATABLE : Kind.CALL_UNREPEATABLE);
        }
        if (then.safe() && !now.safe() && RuleComparison.hasEffects(then) && RuleComparison.hasEffects(now)) {
            kinds.add(Kind.EFFECT_RULE_REFUSES);
        }
        report(then, now, " is " + young + ", and was " + old, kinds);
    }

    private static String semantics(Call call) {
        return call.safe() ? "safe" : call.idempotent() ? "idempotent" : "neither safe nor idempotent";
    }

    private void result(Call then, Call now) {
        TypeRef old = then.returns();
        TypeRef young = now.returns();
        List<Kind> kinds = new ArrayList<>();
        if (old != null && young != null) {
            kinds.addAll(results(old, then.returnsOptional(), young, now.returnsOptional()));
            comparison.writing().compare(old, young, new Context(part(now), Traffic.ANSWERS));
        } else if (old != young) {
            kinds.add(old == null ? Kind.RESULT_ADDED : Kind.RESULT_REMOVED);
        }
        String what = part(now) + " returns " + result(now) + ", and returned " + result(then);
        changes.changed(at(old, then), at(young, now), what, Traffic.ANSWERS, kinds);
    }

    private List<Kind> results(TypeRef old, boolean wasOptional, TypeRef young, boolean isOptional) {
        List<Kind> kinds = new ArrayList<>();
        if (wasOptional != isOptional) {
            kinds.add(isOptional ? Kind.RESULT_OPTIONAL : Kind.RESULT_REQUIRED);
        } else {
            comparison
                    .shapes()
                    .difference(new Shown(old, wasOptional), new Shown(young, isOptional))
                    // Optional<T> is one class, whatever T is.
                    .map(kind -> wasOptional ? Kind.JAVA_ARGUMENT : kind)
                    .ifPresent(kinds::add);
        }
        if (!TypeText.of(old).equals(TypeText.of(young))) {
            kinds.addAll(comparison.values(old, young));
        }
        return kinds;
    }

    private void absence(Call then, Call now) {
        Set<String> old = absence(before, then);
        Set<String> young = absence(after, now);
        if (!old.equals(young)) {
            String what = " takes " + said(young) + " for nothing, and took " + said(old);
            report(then, now, what, List.of(Kind.ABSENCE));
        }
    }

    private static Set<String> absence(Side side, Call call) {
        Set<String> all = new TreeSet<>();
        call.absence().statuses().forEach(status -> all.add("status " + status.text()));
        side.inheritance().codes(call.absence()).forEach(code -> all.add("code '" + code + "'"));
        return all;
    }

    private static String said(Set<String> absence) {
        return absence.isEmpty() ? "no answer" : String.join(", ", absence);
    }

    private static String result(Call call) {
        return call.returns() == null ? "nothing" : TypeText.of(call.returns()) + (call.returnsOptional() ? "?" : "");
    }

    private static Position at(@Nullable TypeRef type, Call call) {
        return type == null ? call.position() : type.position();
    }

    private void envelope(Call then, Call now) {
        if (!isInherited(then.envelope()) || !isInherited(now.envelope())) {
            Envelope old = before.envelope(then);
            Envelope young = after.envelope(now);
            EnvelopeComparison.of(now, changes)
                    .compare(
                            old,
                            old == null ? then.position() : old.position(),
                            young,
                            young == null ? now.position() : young.position());
        }
    }

    private void paging(Call then, Call now) {
        Paging old = before.paging(then);
        Paging young = after.paging(now);
        boolean own = !isInherited(then.paging()) || !isInherited(now.paging());
        if (own && old != null && young != null) {
            PagingComparison.of(now, changes).compare(old, young);
        }
    }

    private static <T> boolean isInherited(Setting<T> setting) {
        return setting instanceof Setting.Inherited<T>;
    }

    private void report(Call then, Call now, String what, List<Kind> kinds) {
        changes.changed(then.position(), now.position(), part(now) + what, Traffic.BOTH, kinds);
    }
}
