package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Position;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what wraps answers. */
final class EnvelopeComparison {
    private final Changes changes;
    private final String owner;

    private EnvelopeComparison(Changes changes, String owner) {
        this.changes = changes;
        this.owner = owner;
    }

    /** Of the description. */
    static EnvelopeComparison ofAll(Changes changes) {
        return new EnvelopeComparison(changes, "");
    }

    /** Of one call. */
    static EnvelopeComparison of(Call call, Changes changes) {
        return new EnvelopeComparison(changes, " of '" + call.name() + "'");
    }

    /** Null stands for none; the positions are then those of what has none. */
    void compare(@Nullable Envelope then, Position before, @Nullable Envelope now, Position after) {
        if (then == null || now == null) {
            if ((then == null) != (now == null)) {
                String what = "envelope" + owner + (now == null ? " was removed" : " was added");
                changes.changed(before, after, what, Kind.ENVELOPE);
            }
            return;
        }
        needed("code", place(then, then.code()), place(now, now.code()));
        needed("data", place(then, then.data()), place(now, now.data()));
        needed("error", place(then, then.error()), place(now, now.error()));
        needed("success", success(then), success(now));
        useful("message", then, then.message(), now, now.message());
        useful("requestId", then, then.requestId(), now, now.requestId());
        useful("detail", then, then.detail(), now, now.detail());
    }

    private static Located success(Envelope envelope) {
        Set<String> values = new TreeSet<>();
        envelope.success().stream().map(Literal::plain).forEach(values::add);
        if (envelope.successWhenAbsent()) {
            values.add("absent");
        }
        return new Located(String.join(" or ", values), envelope.position());
    }

    private static Located place(Envelope envelope, @Nullable MemberPath member) {
        return member == null
                ? new Located("nowhere", envelope.position())
                : new Located(member.text(), member.position());
    }

    private void needed(String part, Located old, Located young) {
        report(part, old, young, Kind.ENVELOPE);
    }

    private void useful(
            String part, Envelope then, @Nullable MemberPath old, Envelope now, @Nullable MemberPath young) {
        Kind kind = young == null
                ? Kind.ENVELOPE_TEXT_REMOVED
                : old == null ? Kind.ENVELOPE_TEXT_ADDED : Kind.ENVELOPE_TEXT_MOVED;
        report(part, place(then, old), place(now, young), kind);
    }

    private void report(String part, Located old, Located young, Kind kind) {
        if (!old.text().equals(young.text())) {
            String what = "envelope's " + part + owner + " is " + young + ", and was " + old;
            changes.changed(old.position(), young.position(), what, kind);
        }
    }
}
