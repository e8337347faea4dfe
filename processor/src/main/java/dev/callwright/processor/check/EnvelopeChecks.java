package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Envelopes and business codes. */
final class EnvelopeChecks {
    static final List<Check> ALL = List.of(
            Check.error(
                    "envelope-members", "Each part of an envelope is a member of its own.", EnvelopeChecks::members),
            Check.error(
                    "envelope-overlap",
                    "Nothing lies within a part of an envelope that is a plain value: code, error and requestId.",
                    EnvelopeChecks::overlap),
            Check.error("envelope-success", "An envelope can say that a call succeeded.", EnvelopeChecks::success),
            Check.error(
                    "envelope-result",
                    "A result that stands beside the code of an envelope, or around it, is an object.",
                    EnvelopeChecks::result),
            Check.error("error-is-success", "No code is an error and a success.", EnvelopeChecks::errorIsSuccess),
            Check.warning(
                    "errors-without-envelope",
                    "Where there are errors, an envelope holds their codes.",
                    EnvelopeChecks::unread));

    private static final Set<ScalarType> WHOLE_OR_ANY = EnumSet.of(ScalarType.TEXT, ScalarType.BINARY, ScalarType.JSON);

    private EnvelopeChecks() {}

    private static void members(Subject subject, Findings findings) {
        for (Envelope envelope : subject.envelopes()) {
            Set<List<String>> seen = new HashSet<>();
            envelope.members().stream()
                    .filter(member -> !seen.add(member.names()))
                    .forEach(member -> findings.add(
                            member.position(),
                            "member " + Say.quoted(member.text()) + " of the envelope has two meanings",
                            "name another member, or leave one of them out"));
        }
    }

    private static void overlap(Subject subject, Findings findings) {
        for (Envelope envelope : subject.envelopes()) {
            Stream.of(envelope.code(), envelope.error(), envelope.requestId())
                    .flatMap(Stream::ofNullable)
                    .forEach(plain -> overlap(plain, envelope, findings));
        }
    }

    private static void overlap(MemberPath plain, Envelope envelope, Findings findings) {
        envelope.members().stream()
                .filter(plain::isAround)
                .forEach(member -> findings.add(
                        member.position(),
                        Say.quoted(member.text()) + " lies within " + Say.quoted(plain.text())
                                + ", which is a plain value",
                        "name another member, or leave one of them out"));
    }

    private static void success(Subject subject, Findings findings) {
        for (Envelope envelope : subject.envelopes()) {
            if (envelope.success().isEmpty() && !envelope.successWhenAbsent()) {
                findings.add(
                        envelope.position(),
                        "no value of " + Say.quoted(envelope.code().text()) + " says that a call succeeded",
                        Wording.SUCCESS.at(envelope.position()));
            }
        }
    }

    private static void result(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            TypeRef returns = call.returns();
            Optional<Envelope> envelope = subject.envelope(call).filter(EnvelopeChecks::sharesItsObject);
            if (returns != null && envelope.isPresent() && isNeverObject(returns, call, subject)) {
                findings.add(
                        returns.position(),
                        Say.quoted(WrittenTypes.result(returns)) + " is no object, but the result would be one with "
                                + Say.quoted(envelope.get().code().text()) + " in it",
                        Wording.DATA.at(returns.position()) + ", or " + Wording.NO_ENVELOPE.at(returns.position()));
            }
        }
    }

    /** Whether the result is in one object with other parts. */
    private static boolean sharesItsObject(Envelope envelope) {
        MemberPath data = envelope.data();
        return data == null || envelope.members().stream().anyMatch(data::isAround);
    }

    /** A text or binary is the whole answer, and of another type nobody knows. */
    private static boolean isNeverObject(TypeRef type, Call call, Subject subject) {
        if (type instanceof TypeRef.Scalar scalar) {
            return !WHOLE_OR_ANY.contains(scalar.type());
        } else if (type instanceof TypeRef.PageOf) {
            return subject.paging(call)
                    .map(Paging::response)
                    .map(response -> response.items() == null)
                    .orElse(false);
        }
        return type instanceof TypeRef.ListOf
                || type instanceof TypeRef.SetOf
                || subject.enumeration(type).isPresent();
    }

    private static void errorIsSuccess(Subject subject, Findings findings) {
        Envelope envelope = subject.inheritance().envelope();
        if (envelope == null || envelope.error() != null) {
            return;
        }
        List<String> success = envelope.success().stream().map(Literal::plain).toList();
        for (ErrorCode error : subject.description().errors()) {
            if (success.contains(error.code().text())) {
                findings.add(
                        error.code(),
                        "code " + Say.quoted(error.code()) + " says that a call succeeded",
                        "leave the error out, or " + Wording.NO_SUCCESS.at(envelope.position()));
            }
        }
    }

    private static void unread(Subject subject, Findings findings) {
        List<ErrorCode> errors = subject.description().errors();
        boolean wrapped = subject.inheritance().envelope() != null
                || subject.calls().stream()
                        .anyMatch(call -> subject.envelope(call).isPresent());
        if (!errors.isEmpty() && !subject.calls().isEmpty() && !wrapped) {
            findings.add(
                    errors.get(0).code(),
                    "code " + Say.quoted(errors.get(0).code()) + " is never seen, since no envelope holds it",
                    Wording.ENVELOPE.at(errors.get(0).code().position()));
        }
    }
}
