package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.naming.Identifiers;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a call does to the server, and so whether it may be sent twice. */
final class SemanticsChecks {
    /** Wherever they stand in a name, they name what is done. */
    private static final Set<String> DESTROYING = Set.of(
            "delete",
            "remove",
            "clear",
            "purge",
            "drop",
            "erase",
            "destroy",
            "truncate",
            "wipe",
            "reset",
            "cancel",
            "revoke",
            "terminate");

    /** At the start of a name, they name what is done. */
    private static final Set<String> CHANGING = Set.of(
            "create", "add", "insert", "update", "set", "save", "send", "submit", "start", "stop", "pause", "resume",
            "enable", "disable", "move", "rename", "import", "pay", "post", "put", "del", "kill", "close", "modify",
            "edit", "upload", "push", "publish");

    static final List<Check> ALL = List.of(
            Check.error(
                    "safe-not-idempotent",
                    "A call that changes nothing may be repeated.",
                    SemanticsChecks::contradiction),
            Check.warning(
                    "unsafe-get",
                    "A GET or HEAD whose name or path says that it changes something says whether it is safe.",
                    SemanticsChecks::unsafeGet));

    private SemanticsChecks() {}

    private static void contradiction(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.safe() && !call.idempotent()) {
                findings.add(
                        call.position(),
                        "call " + Say.quoted(call.name()) + " is safe, yet not idempotent",
                        Wording.NOT_SAFE.at(call.position()) + " if it changes anything on the server, else "
                                + Wording.NO_IDEMPOTENT.at(call.position()));
            }
        }
    }

    private static void unsafeGet(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.method().isSafe() && call.safe() && !call.semanticsWritten()) {
                verb(call)
                        .ifPresent(verb -> findings.add(
                                call.position(),
                                "call " + Say.quoted(call.name())
                                        + " is taken for safe, and may be sent again after a failure, but "
                                        + Say.quoted(verb) + " says that it changes something",
                                Wording.NOT_SAFE.at(call.position()) + " if it does, else "
                                        + Wording.SAFE.at(call.position())));
            }
        }
    }

    private static Optional<String> verb(Call call) {
        List<String> name = Identifiers.words(call.name().text());
        List<List<String>> segments = Stream.of(call.path().text().split("/", -1))
                .filter(segment -> !segment.isEmpty() && !segment.startsWith("{"))
                .map(Identifiers::words)
                .toList();
        List<String> last = segments.isEmpty() ? name : segments.get(segments.size() - 1);
        Stream<String> changing = Stream.of(name.get(0), last.get(0)).filter(CHANGING::contains);
        Stream<String> destroying = Stream.concat(
                        name.stream(), segments.stream().flatMap(List::stream))
                .filter(DESTROYING::contains);
        return Stream.concat(destroying, changing).findFirst();
    }
}
