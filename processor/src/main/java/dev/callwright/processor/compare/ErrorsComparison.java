package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Pairing.Criterion;
import dev.callwright.processor.compare.Pairing.Pair;
import dev.callwright.processor.description.ErrorCode;
import java.util.List;
import java.util.StringJoiner;

/** Compares business codes. */
final class ErrorsComparison {
    private final Side before;
    private final Side after;
    private final Changes changes;

    ErrorsComparison(Comparison comparison) {
        this.before = comparison.before();
        this.after = comparison.after();
        this.changes = comparison.changes();
    }

    void compare() {
        Pairing<ErrorCode> errors = Pairing.of(
                before.inheritance().errors(),
                after.inheritance().errors(),
                List.of(
                        new Criterion<>(before.names()::errorConstant, after.names()::errorConstant),
                        Criterion.same(error -> error.code().text())));
        errors.added()
                .forEach(error ->
                        changes.added(error.code().position(), part(error), Traffic.ANSWERS, Kind.ERROR_ADDED));
        errors.removed()
                .forEach(error -> changes.removed(
                        error.code().position(), part(error), Traffic.ANSWERS, List.of(Kind.ERROR_REMOVED)));
        errors.pairs().forEach(this::compare);
    }

    private static String part(ErrorCode error) {
        return "error " + error.code() + " " + error.name();
    }

    private void compare(Pair<ErrorCode> pair) {
        ErrorCode then = pair.before();
        ErrorCode now = pair.after();
        String old = before.names().errorConstant(then);
        String young = after.names().errorConstant(now);
        if (!then.code().text().equals(now.code().text())) {
            report(pair, "error " + now.name() + " is " + now.code() + ", and was " + then.code(), Kind.ERROR_CODE);
        }
        if (!old.equals(young)) {
            report(pair, "error " + now.code() + " is " + young + ", and was " + old, Kind.ERROR_RENAMED);
        }
        if (!meaning(then).equals(meaning(now))) {
            String what = part(now) + " is " + meaning(now) + ", and was " + meaning(then);
            report(pair, what, Kind.ERROR_MEANING);
        }
        Documentation.compareLabel(
                changes,
                part(now),
                new Documentation(then.code().position(), then.doc(), then.deprecation()),
                new Documentation(now.code().position(), now.doc(), now.deprecation()));
    }

    private void report(Pair<ErrorCode> pair, String what, Kind kind) {
        changes.changed(pair.before().code().position(), pair.after().code().position(), what, kind);
    }

    private static String meaning(ErrorCode error) {
        StringJoiner meaning = new StringJoiner(" and ").setEmptyValue("neither refused nor retryable");
        if (error.expired()) {
            meaning.add("expired");
        } else if (error.refused()) {
            meaning.add("refused");
        }
        if (error.retryable()) {
            meaning.add("retryable");
        }
        return meaning.toString();
    }
}
