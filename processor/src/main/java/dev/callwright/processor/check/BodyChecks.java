package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bodies of requests and answers. */
final class BodyChecks {
    static final List<Check> ALL = List.of(
            Check.error("body-twice", "A request's body is a form, or fields, or one value.", BodyChecks::twice),
            Check.error("body-on-get", "A GET or HEAD request has no body.", BodyChecks::onGet),
            Check.warning("body-on-delete", "A DELETE request has no body.", BodyChecks::onDelete),
            Check.error("head-result", "A HEAD call returns nothing.", BodyChecks::headResult));

    private BodyChecks() {}

    private static void twice(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            Optional<Position> form = first(call, Parameter.Location.FORM);
            Optional<Position> fields = first(call, Parameter.Location.BODY);
            TypeRef whole = call.body();
            if (form.isPresent() && (fields.isPresent() || whole != null)) {
                findings.add(
                        form.get(),
                        "call " + Say.quoted(call.name()) + " has a form and a body",
                        (whole == null ? Wording.FORM_OR_FIELDS : Wording.FORM_OR_VALUE).at(form.get()));
            }
            if (fields.isPresent() && whole != null) {
                findings.add(
                        whole.position(),
                        "the body of call " + Say.quoted(call.name()) + " is one value and has fields too",
                        "declare a type that has them all, or leave the value out");
            }
        }
    }

    private static void onGet(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.method().isSafe()) {
                body(call)
                        .ifPresent(position -> findings.add(
                                position,
                                call.method() + " call " + Say.quoted(call.name()) + " has a body",
                                Wording.IN_QUERY.at(position) + ", or take another method"));
            }
        }
    }

    private static void onDelete(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.method() == HttpMethod.DELETE) {
                body(call)
                        .ifPresent(position -> findings.add(
                                position,
                                "DELETE call " + Say.quoted(call.name())
                                        + " has a body, which servers and proxies may ignore",
                                Wording.IN_QUERY.at(position) + " if the server takes them there"));
            }
        }
    }

    private static Optional<Position> body(Call call) {
        return Optional.ofNullable(call.body())
                .map(TypeRef::position)
                .or(() -> first(call, Parameter.Location.BODY))
                .or(() -> first(call, Parameter.Location.FORM));
    }

    private static Optional<Position> first(Call call, Parameter.Location location) {
        return Stream.concat(
                        call.parametersIn(location).stream()
                                .map(parameter -> parameter.field().name()),
                        call.fixedIn(location).stream().map(FixedParameter::name))
                .map(Located::position)
                .findFirst();
    }

    private static void headResult(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            TypeRef returns = call.returns();
            if (call.method() == HttpMethod.HEAD && returns != null) {
                findings.add(
                        returns.position(),
                        "HEAD call " + Say.quoted(call.name()) + " returns " + Say.quoted(WrittenTypes.result(returns))
                                + ", but the answer to HEAD has no content",
                        Wording.NO_RESULT.at(returns.position()));
            }
        }
    }
}
