package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
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

    /**
     * Null stands for none; the positions are then those of what has none.
     */
    void compare(@Nullable Envelope then, Position before, @Nullable Envelope now, Position after) {
        if (then == null || now == null) {
            if ((then == null) != (now == null)) {
                String what = "envelope" + owner + (now == null ? " was removed" : " was added");
                changes.changed(before, after, what, Kind.ENVELOPE);
            }
            return;
        }
        needed("code", then, then.code(), now, now.code());
        needed("data", then, then.data(), now, now.data());
        needed("error", then, then.error(), now, now.error());
        needed("success", then, success(then), now, success(now));
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

    private void needed(String member, Envelope then, @Nullable Located old, Envelope now, @Nullable Located young) {
        report(member, then, old, now, young, Kind.ENVELOPE);
    }

    private void useful(String member, Envelope then, @Nullable Located old, Envelope now, @Nullable Located young) {
        Kind kind = young == null
                ? Kind.ENVELOPE_TEXT_REMOVED
                : old == null ? Kind.ENVELOPE_TEXT_ADDED : Kind.ENVELOPE_TEXT_MOVED;
        report(member, then, old, now, young, kind);
    }

    private void report(
            String member, Envelope then, @Nullable Located old, Envelope now, @Nullable Located young, Kind kind) {
        String was = text(old);
        String is = text(young);
        if (!was.equals(is)) {
            Position before = old == null ? then.position() : old.position();
            Position after = young == null ? now.position() : young.position();
            changes.changed(before, after, "envelope's " + member + owner + " is " + is + ", and was " + was, kind);
        }
    }

    private static String text(@Nullable Located member) {
        return member == null ? "nowhere" : member.text();
    }
}
