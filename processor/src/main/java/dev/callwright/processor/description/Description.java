package dev.callwright.processor.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One API, or, without calls, a library of types that others use.
 *
 * @param source what it was read from, for the one line of provenance: {@code call-record.yaml}, {@code CallRecordSpec}
 * @param api the API's name, upper camel case: {@code CallRecord} gives {@code CallRecordClient}
 * @param packageName the package of everything generated from this description
 * @param doc plain text, empty where none
 * @param server the URL that paths are appended to; null where the app always names it
 * @param envelope what wraps every answer; null where nothing does
 * @param errors business codes, in order of writing
 * @param paging how calls that return {@code page<T>} page; null where none does
 * @param formats how dates and times are written unless a field says otherwise
 * @param fixed what every call sends, in query and headers, where it has no parameter of that name itself
 * @param calls in order of writing
 * @param types in order of writing; those of used descriptions are not among them
 * @param uses the descriptions this one uses, in order of writing
 * @param position of the description as a whole
 */
public record Description(
        String source,
        Located api,
        Located packageName,
        String doc,
        @Nullable Located server,
        @Nullable Envelope envelope,
        List<ErrorCode> errors,
        @Nullable Paging paging,
        Formats formats,
        List<FixedParameter> fixed,
        List<Call> calls,
        List<TypeDefinition> types,
        List<Use> uses,
        Position position) {
    /** Stands for the package of a description that names none, which was reported. */
    public static final String NO_PACKAGE = "unknown";

    public Description {
        errors = List.copyOf(errors);
        fixed = List.copyOf(fixed);
        calls = List.copyOf(calls);
        types = List.copyOf(types);
        uses = List.copyOf(uses);
    }
}
