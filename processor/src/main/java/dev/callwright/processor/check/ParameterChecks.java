package dev.callwright.processor.check;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Parameters that travel as text. */
final class ParameterChecks {
    /** RFC 9110 §5.6.2. */
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** Those that the connection needs for itself. */
    private static final Set<String> RESERVED = Set.of(
            "host",
            "connection",
            "content-length",
            "content-type",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "expect",
            "http2-settings");

    static final List<Check> ALL = List.of(
            Check.error("parameter-name", "No parameter has an empty name.", ParameterChecks::emptyName),
            Check.error("header-name", "Every header name is a token of RFC 9110.", ParameterChecks::headerName),
            Check.error(
                    "header-reserved",
                    "No header is one that the client sets itself.",
                    ParameterChecks::headerReserved),
            Check.error(
                    "parameter-type",
                    "What travels in path, query, header or form is one plain value, or a list of them, or in query and"
                            + " form a map of them; in style json it is anything, except in a path.",
                    ParameterChecks::type),
            Check.error(
                    "nullable-place",
                    "Only what travels as JSON tells absent and null apart.",
                    ParameterChecks::nullable),
            Check.error(
                    "style-place",
                    "Only lists outside JSON have a style; what is more than one value may have"
                            + " style json anywhere.",
                    ParameterChecks::stylePlace),
            Check.error(
                    "style-fit",
                    "No list in a path or header has a style that repeats its name; only one in a path is segments.",
                    ParameterChecks::styleFit));

    private ParameterChecks() {}

    private static void emptyName(Subject subject, Findings findings) {
        for (Place place : Place.values()) {
            names(subject, place)
                    .filter(name -> place.isText() && name.text().isEmpty())
                    .forEach(
                            name -> findings.add(name, "a parameter in " + place.phrase() + " has no name", "name it"));
        }
    }

    private static void headerName(Subject subject, Findings findings) {
        names(subject, Place.HEADER)
                .filter(name -> !name.text().matches(TOKEN))
                .forEach(name -> findings.add(
                        name,
                        Say.quoted(name) + " can't be the name of a header",
                        "take ASCII letters, digits and '-'"));
    }

    private static void headerReserved(Subject subject, Findings findings) {
        names(subject, Place.HEADER)
                .filter(name -> RESERVED.contains(name.text().toLowerCase(Locale.ROOT)))
                .forEach(name ->
                        findings.add(name, "header " + Say.quoted(name) + " is set by the client", "leave it out"));
    }

    /** The names that stand in a place, those of fixed parameters too. */
    private static Stream<Located> names(Subject subject, Place place) {
        Stream<Located> fields = subject.fields().stream()
                .filter(use -> use.place() == place)
                .map(use -> use.field().name());
        Stream<Located> fixed = subject.fixed().stream()
                .filter(parameter -> Place.of(parameter.location()) == place)
                .map(FixedParameter::name);
        return Stream.concat(fields, fixed);
    }

    private static void type(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Place place = use.place();
            boolean map = place == Place.QUERY || place == Place.FORM;
            boolean json =
                    place != Place.PATH && subject.inheritance().formats().isJsonText(use.field());
            if (place.isText() && !json && !isText(use.type(), map, subject)) {
                Wording asJson = place == Place.PATH ? Wording.JSON_AS_TEXT : Wording.STYLE_JSON;
                findings.add(
                        use.type().position(),
                        Say.quoted(WrittenTypes.text(use.type())) + " can't travel in " + place.phrase(),
                        "take one value, an enum, or a list" + (map ? " or map" : "") + " of them; "
                                + asJson.at(use.position()));
            }
        }
    }

    private static boolean isText(TypeRef type, boolean orMap, Subject subject) {
        if (type instanceof TypeRef.ListOf list) {
            return !list.nullableElements() && isPlain(list.element(), subject);
        } else if (type instanceof TypeRef.SetOf set) {
            return isPlain(set.element(), subject);
        } else if (type instanceof TypeRef.MapOf map) {
            return orMap && !map.nullableValues() && isPlain(map.value(), subject);
        }
        return isPlain(type, subject) || type.is(ScalarType.BINARY) || type instanceof TypeRef.PageOf;
    }

    /** Binary content and pages are the business of other checks. */
    private static boolean isPlain(TypeRef type, Subject subject) {
        return type instanceof TypeRef.Scalar || subject.enumeration(type).isPresent() || subject.isUnknown(type);
    }

    private static void nullable(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            if (use.place().isText() && field.nullable()) {
                findings.add(
                        field.position(),
                        Say.quoted(field.name()) + " " + Wording.IS_NULLABLE.at(field.position()) + ", but "
                                + use.place().phrase() + " can't tell null from absent",
                        Wording.NO_NULLABLE.at(field.position()));
            }
        }
    }

    private static void stylePlace(Subject subject, Findings findings) {
        for (FieldUse use : subject.fieldsOfKnownType()) {
            Field field = use.field();
            if (field.listStyle() == null || hasMeaning(field.listStyle(), use, subject)) {
                continue;
            }
            String style = style(field.listStyle(), field) + " of " + Say.quoted(field.name());
            if (!use.place().isText() && field.listStyle() != ListStyle.JSON) {
                findings.add(
                        field.position(), style + " has no meaning, since lists in JSON are arrays", "leave it out");
            } else if (field.type().isFiles()) {
                findings.add(
                        field.position(),
                        style + " has no meaning, since each file is a part of its own",
                        "leave it out");
            } else if (field.listStyle() == ListStyle.JSON && field.type().is(ScalarType.JSON)) {
                findings.add(
                        field.position(), style + " has no meaning, since it is JSON text already", "leave it out");
            } else {
                Wording type = field.listStyle() == ListStyle.JSON ? Wording.DOCUMENT : Wording.LIST;
                findings.add(
                        field.position(),
                        style + " has no meaning for " + Say.quoted(WrittenTypes.text(field)),
                        "leave it out, or " + type.at(field.position()));
            }
        }
    }

    private static boolean hasMeaning(ListStyle style, FieldUse use, Subject subject) {
        if (use.type().isFiles()) {
            return false;
        }
        return style == ListStyle.JSON
                ? isDocument(use.type(), subject)
                        || (use.type().is(ScalarType.JSON) && !use.place().isText())
                : use.type().isList() && use.place().isText();
    }

    /** Whether it is JSON of more than one value. */
    private static boolean isDocument(TypeRef type, Subject subject) {
        return type.isList()
                || type instanceof TypeRef.MapOf
                || subject.model(type).isPresent()
                || subject.union(type).isPresent();
    }

    private static String style(ListStyle style, Field field) {
        return Wording.STYLE.at(field.position(), style.word(), style.name());
    }

    private static void styleFit(Subject subject, Findings findings) {
        for (FieldUse use : subject.fields()) {
            Field field = use.field();
            boolean single = use.place() == Place.PATH || use.place() == Place.HEADER;
            ListStyle style = field.listStyle();
            if (single && (style == ListStyle.REPEAT || style == ListStyle.BRACKETS)) {
                findings.add(
                        field.position(),
                        style(style, field) + " of " + Say.quoted(field.name()) + " repeats a name, which "
                                + use.place().phrase() + " can't",
                        Wording.STYLE_COMMA.at(field.position()) + ", for example");
            } else if (style == ListStyle.SEGMENTS && use.place().isText() && use.place() != Place.PATH) {
                findings.add(
                        field.position(),
                        style(style, field) + " of " + Say.quoted(field.name()) + " has no meaning, since "
                                + use.place().phrase() + " has no segments",
                        Wording.STYLE_COMMA.at(field.position()) + ", for example");
            }
        }
    }
}
