package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Position;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares what descriptions say of all their calls. */
final class HeadingComparison {
    private final Comparison comparison;
    private final Description before;
    private final Description after;
    private final Changes changes;

    HeadingComparison(Comparison comparison) {
        this.comparison = comparison;
        this.before = comparison.before().description();
        this.after = comparison.after().description();
        this.changes = comparison.changes();
    }

    void compare() {
        renamed("package", before.packageName(), after.packageName(), Kind.PACKAGE);
        renamed("api", before.api(), after.api(), Kind.API_NAME);
        server();
        envelope();
        paging();
        if (isLibrary()) {
            comparison.writing().compareDefaults();
            new FixedComparison(comparison).compareLibrary();
        }
        if (!before.doc().equals(after.doc())) {
            changes.changed(before.position(), after.position(), "the API is documented otherwise", Kind.DOC);
        }
    }

    /** Whether its calls are those of others, who may take whatever it says from here. */
    private boolean isLibrary() {
        return before.calls().isEmpty();
    }

    private void renamed(String what, Located then, Located now, Kind kind) {
        if (!then.text().equals(now.text())) {
            changes.changed(then.position(), now.position(), what + is(then, now), kind);
        }
    }

    private static String is(Located then, Located now) {
        return " is " + now + ", and was " + then;
    }

    private void server() {
        Located then = before.server();
        Located now = after.server();
        if (then != null && now != null) {
            if (!address(then).equals(address(now))) {
                renamed("server", then, now, Kind.SERVER_CHANGED);
            }
        } else if (now != null) {
            changes.added(now.position(), "server", Traffic.BOTH, Kind.SERVER_ADDED);
        } else if (then != null) {
            changes.changed(then.position(), after.position(), "server was removed", Kind.SERVER_REMOVED);
        }
    }

    /** Paths begin with a slash, whether or not the server's URL ends with one. */
    private static String address(Located server) {
        return server.text().endsWith("/") ? server.text() : server.text() + "/";
    }

    /** Only what calls of both take from here; a call with its own is compared as that call. */
    private void envelope() {
        Predicate<Call> inherits = call -> call.envelope() instanceof Call.Setting.Inherited<Envelope>;
        Envelope then = comparison.before().inheritance().envelope();
        Envelope now = comparison.after().inheritance().envelope();
        if (isLibrary() || before.calls().stream().anyMatch(inherits)) {
            EnvelopeComparison.ofAll(changes).compare(then, at(then), now, at(now));
        }
    }

    private void paging() {
        Predicate<Call> inherits = call -> call.paging() instanceof Call.Setting.Inherited<Paging>
                && comparison.before().paging(call) != null;
        Paging then = comparison.before().inheritance().paging();
        Paging now = comparison.after().inheritance().paging();
        if (then != null && now != null) {
            if (isLibrary() || before.calls().stream().anyMatch(inherits)) {
                PagingComparison.ofAll(changes).compare(then, now);
            }
        } else if (isLibrary() && now != null) {
            changes.added(now.position(), "paging", Traffic.BOTH, Kind.PAGING_OFFERED);
        } else if (isLibrary() && then != null) {
            changes.changed(then.position(), after.position(), "paging was removed", Kind.PAGING_WITHDRAWN);
        }
    }

    private Position at(@Nullable Envelope envelope) {
        return envelope == null ? after.position() : envelope.position();
    }
}
