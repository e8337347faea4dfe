package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Parameter;
import java.util.List;

/** Values that are fixed. */
final class FixedChecks {
    static final List<Check> ALL = List.of(
            Check.error("fixed-path", "No value in a path is fixed.", FixedChecks::path),
            Check.error(
                    "fixed-header",
                    "Every fixed value of a header is visible ASCII, with spaces only within.",
                    FixedChecks::header));

    private FixedChecks() {}

    private static void path(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            for (FixedParameter parameter : call.fixedIn(Parameter.Location.PATH)) {
                findings.add(
                        parameter.name(),
                        "the value of " + Say.quoted(parameter.name()) + " is fixed, and so is part of the path",
                        "write it there: " + Say.quoted(withValue(call, parameter)));
            }
        }
    }

    private static String withValue(Call call, FixedParameter parameter) {
        String value = PathTemplate.encoded(parameter.value().text());
        String variable = "{" + parameter.name() + "}";
        String path = call.path().text();
        return path.contains(variable) ? path.replace(variable, value) : value;
    }

    private static void header(Subject subject, Findings findings) {
        for (FixedParameter parameter : subject.fixed()) {
            String value = parameter.value().text();
            boolean plain = value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
            if (parameter.location() == Parameter.Location.HEADER
                    && !(plain && value.strip().equals(value))) {
                findings.add(
                        parameter.value().position(),
                        "header " + Say.quoted(parameter.name()) + " can't have the value " + Say.quoted(value),
                        plain ? "leave out the space around it" : "encode it the way the API wants");
            }
        }
    }
}
