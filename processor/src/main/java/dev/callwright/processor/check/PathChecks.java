package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Paths and what is put into them. */
final class PathChecks {
    static final List<Check> ALL = List.of(
            Check.error(
                    "path-template",
                    "Every path is one that can be sent as it is, with its variables in braces.",
                    PathChecks::template),
            Check.error("path-variable", "Every variable of a path is a path parameter.", PathChecks::variable),
            Check.error("path-parameter", "Every path parameter is a variable of the path.", PathChecks::parameter),
            Check.error("path-optional", "Every path parameter is required.", PathChecks::optional));

    private PathChecks() {}

    private static void template(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            for (PathTemplate.Fault fault : PathTemplate.of(call.path()).faults()) {
                findings.add(call.path(), "path " + Say.quoted(call.path()) + " " + fault.cause(), fault.remedy());
            }
        }
    }

    private static void variable(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            List<String> parameters = pathParameters(call);
            Set<String> fixed = call.fixedIn(Parameter.Location.PATH).stream()
                    .map(parameter -> parameter.name().text())
                    .collect(Collectors.toSet());
            PathTemplate path = PathTemplate.of(call.path());
            for (String variable : path.variables()) {
                if (path.isWhole() && !parameters.contains(variable) && !fixed.contains(variable)) {
                    findings.add(
                            call.path(),
                            "no path parameter is named " + Say.quoted(variable),
                            Say.nearest(
                                    variable,
                                    parameters,
                                    Wording.IN_PATH.at(call.path().position())));
                }
            }
        }
    }

    private static void parameter(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            PathTemplate path = PathTemplate.of(call.path());
            for (Parameter parameter : call.parametersIn(Parameter.Location.PATH)) {
                Field field = parameter.field();
                if (path.isWhole() && !path.variables().contains(field.name().text())) {
                    findings.add(
                            field.position(),
                            "path " + Say.quoted(call.path()) + " has no variable " + Say.quoted(field.name()),
                            "write '{" + field.name() + "}' where its value belongs");
                }
            }
        }
    }

    private static List<String> pathParameters(Call call) {
        return call.parametersIn(Parameter.Location.PATH).stream()
                .map(parameter -> parameter.field().name().text())
                .toList();
    }

    private static void optional(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            if (use.place() == Place.PATH && field.optional()) {
                findings.add(
                        field.position(),
                        "path parameter " + Say.quoted(field.name()) + " can't be left out of the path",
                        Wording.MAKE_REQUIRED.at(field.position(), WrittenTypes.text(field.type())));
            }
        }
    }
}
