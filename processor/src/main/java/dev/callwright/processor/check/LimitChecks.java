package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import java.util.List;

/** How much of anything there may be; every limit is tested. */
final class LimitChecks {
    private static final int MOST_CALLS = 1_000;
    private static final int MOST_TYPES = 10_000;
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_FORMATS = 10;

    static final List<Check> ALL = List.of(Check.error(
            "too-many",
            "There are at most 1,000 calls, 10,000 types, 1,000 errors, and 1,000 fields, parameters, rules or constants"
                    + " of one type or call; an envelope has at most 1,000 values of success, and a field 10 formats.",
            LimitChecks::tooMany));

    private LimitChecks() {}

    private static void tooMany(Subject subject, Findings findings) {
        Description description = subject.description();
        limit(description.api(), description.calls().size(), MOST_CALLS, "calls", findings);
        limit(description.api(), description.types().size(), MOST_TYPES, "types", findings);
        limit(description.api(), description.errors().size(), MOST_MEMBERS, "errors", findings);
        for (Call call : description.calls()) {
            limit(call.name(), call.parameters().size(), MOST_MEMBERS, "parameters", findings);
            limit(call.name(), call.rules().size(), MOST_MEMBERS, "rules", findings);
        }
        for (Model model : subject.models()) {
            limit(model.name(), model.fields().size(), MOST_MEMBERS, "fields", findings);
        }
        for (Enumeration type : subject.enums()) {
            limit(type.name(), type.constants().size(), MOST_MEMBERS, "constants", findings);
        }
        for (Envelope envelope : subject.envelopes()) {
            limit(envelope.code(), envelope.success().size(), MOST_MEMBERS, "values of success", findings);
        }
        description.formats().temporal().values().forEach(formats -> formats(formats, findings));
        for (TypeUse use : subject.fields()) {
            formats(use.field() == null ? List.of() : use.field().formats(), findings);
        }
    }

    private static void formats(List<Located> formats, Findings findings) {
        if (formats.size() > MOST_FORMATS) {
            findings.add(
                    formats.get(MOST_FORMATS),
                    "there are " + formats.size() + " formats, more than " + MOST_FORMATS,
                    "keep those that servers write");
        }
    }

    private static void limit(Located owner, int count, int most, String what, Findings findings) {
        if (count > most) {
            findings.add(
                    owner,
                    Say.quoted(owner) + " has " + count + " " + what + ", more than " + most,
                    "divide it into several");
        }
    }
}
