package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.problem.Wording;
import java.util.List;

/** How much of anything there may be; every limit is tested. */
final class LimitChecks {
    private static final int MOST_CALLS = 1_000;
    private static final int MOST_TYPES = 10_000;
    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_FORMATS = 10;
    private static final int MOST_NAMES_IN_PATH = 8;

    /** With them, a class file holds what comes of the rules of a call. */
    private static final int MOST_NAMES_IN_RULES = 10_000;

    /** A class file holds texts of 65,535 bytes; the rest is for what a generated message says around one. */
    private static final int LONGEST_TEXT = 60_000;

    static final List<Check> ALL = List.of(
            Check.error(
                    "too-many",
                    "There are at most 1,000 calls, 10,000 types, 1,000 errors, and 1,000 fields, parameters, rules,"
                            + " constants or variants of one type or call; the rules of a call name at most 10,000"
                            + " parameters; an envelope has at most 1,000 values of success, a path in it 8 names, and"
                            + " a field 10 formats.",
                    LimitChecks::tooMany),
            Check.error(
                    "text-too-long",
                    "Every text that is part of the client has at most 60,000 bytes, as class files count them; the"
                            + " names in a rule have no more together.",
                    LimitChecks::tooLong));

    private LimitChecks() {}

    private static void tooMany(Subject subject, Findings findings) {
        Description description = subject.description();
        limit(description.api(), description.calls().size(), MOST_CALLS, "calls", findings);
        limit(description.api(), description.types().size(), MOST_TYPES, "types", findings);
        limit(description.api(), description.errors().size(), MOST_MEMBERS, "errors", findings);
        limit(description.api(), description.fixed().size(), MOST_MEMBERS, "fixed parameters", findings);
        for (Call call : description.calls()) {
            int parameters = call.parameters().size() + call.fixed().size();
            limit(call.name(), parameters, MOST_MEMBERS, "parameters", findings);
            limit(call.name(), call.rules().size(), MOST_MEMBERS, "rules", findings);
            int named = call.rules().stream()
                    .mapToInt(rule -> rule.parameters().size())
                    .sum();
            limit(call.name(), named, MOST_NAMES_IN_RULES, "names in its rules", findings);
        }
        for (Model model : subject.models()) {
            limit(model.name(), model.fields().size(), MOST_MEMBERS, "fields", findings);
        }
        for (Enumeration type : subject.enums()) {
            limit(type.name(), type.constants().size(), MOST_MEMBERS, "constants", findings);
        }
        for (Union type : subject.unions()) {
            limit(type.name(), type.variants().size(), MOST_MEMBERS, "variants", findings);
        }
        for (Envelope envelope : subject.envelopes()) {
            Located code = new Located(envelope.code().text(), envelope.code().position());
            limit(code, envelope.success().size(), MOST_MEMBERS, "values of success", findings);
            envelope.members().forEach(member -> names(member, findings));
        }
        description.formats().temporal().values().forEach(formats -> formats(formats, findings));
        for (FieldUse use : subject.fields()) {
            formats(use.field().formats(), findings);
        }
    }

    private static void tooLong(Subject subject, Findings findings) {
        Texts.of(subject)
                .filter(text -> bytes(text.text()) > LONGEST_TEXT)
                .forEach(text -> findings.add(
                        text,
                        Say.quoted(text) + " has " + bytes(text.text()) + " bytes, more than the " + LONGEST_TEXT
                                + " that a text of the client can have",
                        "write a shorter one"));
        for (Call call : subject.calls()) {
            call.rules().forEach(rule -> tooLong(rule, findings));
        }
    }

    private static void tooLong(Rule rule, Findings findings) {
        int bytes =
                rule.parameters().stream().mapToInt(name -> bytes(name.text())).sum();
        if (bytes > LONGEST_TEXT) {
            findings.add(
                    rule.position(),
                    "the names in this rule have " + bytes + " bytes, more than " + LONGEST_TEXT,
                    "divide it into several");
        }
    }

    /** As class files write it: every char by itself, and zero in two bytes. */
    private static int bytes(String text) {
        return text.chars()
                .map(c -> c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3)
                .sum();
    }

    private static void formats(List<Located> formats, Findings findings) {
        if (formats.size() > MOST_FORMATS) {
            findings.add(
                    formats.get(MOST_FORMATS),
                    "there are " + formats.size() + " formats, more than " + MOST_FORMATS,
                    "keep those that servers write");
        }
    }

    private static void names(MemberPath member, Findings findings) {
        int count = member.names().size();
        if (count > MOST_NAMES_IN_PATH) {
            findings.add(
                    member.position(),
                    "there are " + count + " names in this path, more than " + MOST_NAMES_IN_PATH,
                    Wording.NO_ENVELOPE.at(member.position()) + ", and read what wraps the answer as part of its type");
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
