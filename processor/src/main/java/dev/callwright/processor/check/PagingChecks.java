package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Paging.Request;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that return pages. */
final class PagingChecks {
    static final List<Check> ALL = List.of(
            Check.error("page-without-paging", "A call that returns a page has paging.", PagingChecks::withoutPaging),
            Check.error(
                    "paging-without-page", "A call with paging of its own returns a page.", PagingChecks::withoutPage),
            Check.error(
                    "paging-parameter",
                    "Every name of what asks for a page is that of one parameter of the paged call.",
                    PagingChecks::parameter),
            Check.error(
                    "paging-type",
                    "Page, offset and size are int or long; a cursor is one of those or a string.",
                    PagingChecks::type),
            Check.error(
                    "cursor-required", "A first page can be asked for without a cursor.", PagingChecks::cursorRequired),
            Check.error("paging-twice", "Paging gives no name two meanings.", PagingChecks::twice),
            Check.error(
                    "paging-response", "Answers hold what it takes to ask for the next page.", PagingChecks::response),
            Check.error(
                    "paging-nested",
                    "Each member that paging names is one of the result itself.",
                    PagingChecks::nested),
            Check.error("paging-max", "The greatest size of a page is a whole number above 0.", PagingChecks::max));

    private PagingChecks() {}

    private static void withoutPaging(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.returns() instanceof TypeRef.PageOf page
                    && subject.paging(call).isEmpty()
                    && !(call.paging() instanceof Call.Setting.Unread<Paging>)) {
                findings.add(
                        page.position(),
                        "nothing says how call " + Say.quoted(call.name()) + " pages",
                        Wording.PAGING.at(page.position()));
            }
        }
    }

    private static void withoutPage(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.paging() instanceof Call.Setting.Own<Paging> own && !(call.returns() instanceof TypeRef.PageOf)) {
                findings.add(
                        own.value().position(),
                        "call " + Say.quoted(call.name()) + " has paging, but returns no page",
                        Wording.PAGE.at(own.value().position()));
            }
        }
    }

    private static void parameter(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            if (call.returns() instanceof TypeRef.PageOf page) {
                asked(call, subject).forEach(asked -> parameter(call, page, asked, subject, findings));
            }
        }
    }

    private static void parameter(Call call, TypeRef.PageOf page, Located asked, Subject subject, Findings findings) {
        List<String> known = Parameters.names(call);
        if (!known.contains(asked.text()) && Parameters.isFixed(call, asked, subject)) {
            findings.add(
                    page.position(),
                    Say.quoted(asked) + ", by which a page is asked for (" + Say.place(asked.position())
                            + "), always has one value",
                    "let it be a parameter with a type, or leave it out of the paging");
        } else if (!known.contains(asked.text())) {
            findings.add(
                    page.position(),
                    "call " + Say.quoted(call.name()) + " has no parameter " + Say.quoted(asked)
                            + ", by which a page is asked for (" + Say.place(asked.position()) + ")",
                    Say.nearest(
                            asked.text(), known, "declare it, or " + Wording.PAGING_OF_ITS_OWN.at(page.position())));
        } else if (Parameters.isAmbiguous(call, asked)) {
            findings.add(
                    page.position(),
                    Say.quoted(asked) + ", by which a page is asked for (" + Say.place(asked.position()) + "), is "
                            + Parameters.places(call, asked),
                    "declare it in one place");
        }
    }

    /** The parameters by which a call is asked for a page; none where it does not page. */
    private static List<Located> asked(Call call, Subject subject) {
        return subject.paging(call).stream()
                .flatMap(paging -> paging.request().parameters().stream())
                .toList();
    }

    private static void type(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            for (Located asked : asked(call, subject)) {
                Field field = Parameters.field(call, asked);
                boolean cursor = isCursor(call, asked, subject);
                if (field != null && !subject.isUnknown(field.type()) && !isMark(field.type(), cursor)) {
                    findings.add(
                            field.type().position(),
                            Say.quoted(field.name()) + " asks for a page, but is "
                                    + Say.quoted(WrittenTypes.text(field)),
                            "write " + marks(field, cursor));
                }
            }
        }
    }

    private static boolean isMark(TypeRef type, boolean cursor) {
        return type.is(ScalarType.INT) || type.is(ScalarType.LONG) || (cursor && type.is(ScalarType.STRING));
    }

    private static String marks(Field field, boolean cursor) {
        return cursor
                ? WrittenTypes.anyOf(
                        field.position(), field.optional(), ScalarType.STRING, ScalarType.INT, ScalarType.LONG)
                : WrittenTypes.anyOf(field.position(), field.optional(), ScalarType.INT, ScalarType.LONG);
    }

    private static boolean isCursor(Call call, Located asked, Subject subject) {
        return subject.paging(call)
                .filter(paging -> paging.request() instanceof Request.ByCursor by
                        && by.cursor().equals(asked))
                .isPresent();
    }

    private static void cursorRequired(Subject subject, Findings findings) {
        for (Call call : subject.calls()) {
            for (Located asked : asked(call, subject)) {
                Field field = Parameters.field(call, asked);
                if (field != null && !field.optional() && isCursor(call, asked, subject)) {
                    findings.add(
                            field.position(),
                            "cursor " + Say.quoted(field.name())
                                    + " is required, but the first page is asked for without",
                            Say.makeOptional(field));
                }
            }
        }
    }

    private static void twice(Subject subject, Findings findings) {
        for (Paging paging : subject.pagings()) {
            twice(paging.request().parameters(), findings);
            twice(paging.response().members(), findings);
        }
    }

    private static void twice(List<Located> names, Findings findings) {
        Set<String> seen = new HashSet<>();
        names.stream()
                .filter(name -> !seen.add(name.text()))
                .forEach(name ->
                        findings.add(name, Say.quoted(name) + " has two meanings in paging", "leave one of them out"));
    }

    private static void response(Subject subject, Findings findings) {
        for (Paging paging : subject.pagings()) {
            Paging.Response response = paging.response();
            if (paging.request() instanceof Request.ByCursor by && response.cursor() == null) {
                findings.add(
                        by.cursor(),
                        "nothing says where an answer holds the next " + Say.quoted(by.cursor()),
                        Wording.NEXT_CURSOR.at(by.cursor().position()) + ", and walk it by Pages.byCursor");
            }
            if (response.items() == null) {
                response.facts().stream()
                        .findFirst()
                        .ifPresent(member -> findings.add(
                                member,
                                "where the result itself is the list, it has no member " + Say.quoted(member),
                                "name the member that holds the items: " + Wording.ITEMS.at(member.position())));
            }
        }
    }

    private static void nested(Subject subject, Findings findings) {
        for (Paging paging : subject.pagings()) {
            paging.response().members().stream()
                    .filter(member -> isPath(member.text()) && !isField(member.text(), subject))
                    .forEach(member -> findings.add(
                            member,
                            Say.quoted(member) + " is no member of the result itself, and a result is not looked into",
                            "name a member beside the items; without one, return a model of the whole answer in place"
                                    + " of a page, and walk it by Pages.byCursor"));
        }
    }

    /** {@code meta.next}, but not {@code @odata.count}, which is a name. */
    private static boolean isPath(String name) {
        return name.contains(".") && !name.startsWith("@");
    }

    /** Whether this API has members of that very name, dots and all. */
    private static boolean isField(String name, Subject subject) {
        return subject.inheritance().types().stream()
                .flatMap(declared -> declared.type() instanceof Model model ? model.fields().stream() : Stream.empty())
                .anyMatch(field -> field.name().text().equals(name));
    }

    private static void max(Subject subject, Findings findings) {
        for (Paging paging : subject.pagings()) {
            Literal max = paging.request().max();
            if (max != null && !isSize(max)) {
                findings.add(
                        max.position(),
                        Say.quoted(max.text()) + " can't be the greatest size of a page",
                        "write a whole number above 0");
            }
        }
    }

    private static boolean isSize(Literal max) {
        return TypeValues.remedy(max, ScalarType.INT) == null
                && max.number().filter(n -> n.compareTo(BigDecimal.ZERO) > 0).isPresent();
    }
}
