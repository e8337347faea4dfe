package dev.callwright.processor.check;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.naming.Claim;
import dev.callwright.processor.naming.Collision;
import dev.callwright.processor.naming.Identifiers;
import dev.callwright.processor.naming.Misnomer;
import dev.callwright.processor.naming.Overlong;
import dev.callwright.processor.problem.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of names in Java, and on the wire. */
final class NameChecks {

    static final List<Check> ALL = List.of(
            Check.error("java-name", "Every explicit Java name is legal where it is used.", NameChecks::illegal),
            Check.error(
                    "java-name-taken",
                    "No explicit Java name is one that generated code has already.",
                    NameChecks::taken),
            Check.error("java-name-clash", "No two parts become one name in Java.", NameChecks::clash),
            Check.error(
                    "java-name-case",
                    "No two classes have names that a file system which ignores case takes for one.",
                    NameChecks::inCaseOnly),
            Check.error(
                    "name-too-long",
                    "Every class name, and part of the package's, has at most 200 bytes, so that it fits a file name;"
                            + " every member's has at most 1,000.",
                    NameChecks::tooLong),
            Check.error(
                    "name-encoding",
                    "Every name and value on the wire can be written in UTF-8.",
                    NameChecks::encoding));

    private NameChecks() {}

    private static void illegal(Subject subject, Findings findings) {
        for (Misnomer misnomer : subject.misnomers()) {
            if (!misnomer.taken()) {
                findings.add(
                        misnomer.name(),
                        Say.quoted(misnomer.name()) + " can't be a name in Java",
                        "take letters, digits and '_', and no word of the language");
            }
        }
    }

    private static void taken(Subject subject, Findings findings) {
        for (Misnomer misnomer : subject.misnomers()) {
            if (misnomer.taken()) {
                findings.add(
                        misnomer.name(),
                        "the generated class has a " + Say.quoted(misnomer.name()) + " already",
                        "take another Java name");
            }
        }
    }

    private static void clash(Subject subject, Findings findings) {
        for (Collision collision : subject.collisions()) {
            if (!collision.inCaseOnly()) {
                findings.add(
                        collision.second().position(),
                        both(collision) + " both become "
                                + Say.quoted(collision.second().name()),
                        "give one of them a Java name of its own: " + javaName(collision.second(), subject));
            }
        }
    }

    private static void inCaseOnly(Subject subject, Findings findings) {
        for (Collision collision : subject.collisions()) {
            if (collision.inCaseOnly()) {
                findings.add(
                        collision.second().position(),
                        both(collision) + " become classes whose names differ in case only, "
                                + Say.quoted(collision.second().name()) + " and "
                                + Say.quoted(collision.first().name()),
                        "give one of them a Java name of its own: " + javaName(collision.second(), subject));
            }
        }
    }

    private static String javaName(Claim claim, Subject subject) {
        boolean ofError = subject.description().errors().stream()
                .anyMatch(error -> error.name().position().equals(claim.position()));
        return (ofError ? Wording.JAVA_NAME_OF_ERROR : Wording.JAVA_NAME).at(claim.position(), "NAME");
    }

    private static String both(Collision collision) {
        Claim first = collision.first();
        return Say.visible(collision.second().what() + " and " + first.what()) + " (" + Say.place(first.position())
                + ")";
    }

    private static void tooLong(Subject subject, Findings findings) {
        Description description = subject.description();
        tooLong(description.packageName(), findings);
        if (description.calls().isEmpty() && description.errors().isEmpty()) {
            tooLong(description.api(), findings); // else the names of its classes are measured
        }
        for (Overlong name : subject.names().tooLong()) {
            findings.add(
                    name.claim().position(),
                    Say.quoted(name.claim().name()) + " is a name of " + name.bytes() + " bytes, more than the "
                            + name.most() + " it can have",
                    "give it a shorter one: " + javaName(name.claim(), subject));
        }
    }

    private static void tooLong(Located name, Findings findings) {
        for (String part : name.text().split("\\.", -1)) {
            int bytes = part.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > Identifiers.LONGEST_FILE) {
                findings.add(
                        name,
                        Say.quoted(part) + " is a name of " + bytes + " bytes, more than the "
                                + Identifiers.LONGEST_FILE + " it can have",
                        "give it a shorter one");
            }
        }
    }

    private static void encoding(Subject subject, Findings findings) {
        Stream<Located> fields =
                subject.fields().stream().map(use -> use.field().name());
        Stream<Located> values = subject.enums().stream()
                .flatMap(type -> type.constants().stream())
                .map(Constant::wire)
                .map(wire -> new Located(wire.text(), wire.position()));
        Stream<Located> unions = subject.unions().stream().flatMap(Texts::of);
        Stream<Located> fixed = subject.fixed().stream().flatMap(Texts::of);
        Stream.of(fields, values, unions, fixed)
                .flatMap(names -> names)
                .filter(name -> name.text().codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .forEach(name -> findings.add(
                        name,
                        Say.quoted(name) + " holds half of a surrogate pair",
                        "write the character itself, or both halves"));
    }
}
