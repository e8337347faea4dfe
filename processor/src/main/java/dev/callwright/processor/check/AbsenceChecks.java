package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers by which a call is told that there is nothing. */
final class AbsenceChecks {
    private static final Pattern CLIENT_ERROR = Pattern.compile("4[0-9][0-9]");

    /** Those that ask for a credential, or to come again. */
    private static final Set<String> REQUESTS = Set.of("401", "407", "408", "425", "429");

    static final List<Check> ALL = List.of(
            Check.error(
                    "absent-status",
                    "A status that says that there is nothing is one from 400 to 499 that asks for nothing.",
                    AbsenceChecks::status),
            Check.error(
                    "absent-error",
                    "An error that says that there is nothing is declared, and an envelope holds its code.",
                    AbsenceChecks::error),
            Check.error(
                    "absent-result",
                    "Where an answer may say that there is nothing, the result may be missing.",
                    AbsenceChecks::result));

    private AbsenceChecks() {}

    private static void status(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            call.absence().statuses().stream()
                    .filter(status ->
                            !CLIENT_ERROR.matcher(status.text()).matches() || REQUESTS.contains(status.text()))
                    .forEach(status -> findings.add(
                            status,
                            "status " + status + " does not say that there is nothing",
                            "name one that does, such as 404 or 410"));
        }
    }

    private static void error(Subject subject, Findings findings) {
        List<String> declared = subject.inheritance().errors().stream()
                .map(error -> error.name().text())
                .toList();
        for (Call call : subject.calls()) {
            boolean wrapped = subject.envelope(call).isPresent();
            for (Located error : call.absence().errors()) {
                if (!declared.contains(error.text())) {
                    findings.add(
                            error,
                            "there is no error " + Say.quoted(error),
                            Say.nearest(error.text(), declared, Wording.DECLARE_ERROR.at(error.position())));
                } else if (!wrapped) {
                    findings.add(
                            error,
                            "error " + Say.quoted(error)
                                    + " is never seen by this call, since no envelope holds its code",
                            Wording.ENVELOPE.at(error.position()) + ", or leave the error out");
                }
            }
        }
    }

    private static void result(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            TypeRef returns = call.returns();
            if (returns != null && !call.returnsOptional() && !(returns instanceof TypeRef.PageOf)) {
                Stream.of(call.absence().statuses(), call.absence().errors())
                        .flatMap(List::stream)
                        .findFirst()
                        .ifPresent(first -> findings.add(
                                first,
                                "call " + Say.quoted(call.name()) + " always returns "
                                        + Say.quoted(WrittenTypes.result(returns))
                                        + ", so no answer can say that there is nothing",
                                remedy(returns)));
            }
        }
    }

    private static String remedy(TypeRef returns) {
        return returns.is(ScalarType.BINARY)
                ? Wording.NO_ABSENT.at(returns.position()) + ", and catch the exception"
                : Wording.MAKE_OPTIONAL.at(returns.position(), WrittenTypes.text(returns, true));
    }
}
