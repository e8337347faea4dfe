package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Paging.Request;
import dev.callwright.processor.read.ReadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Paging}. */
final class PagingReader {
    private static final List<String> MODES = List.of("page", "offset", "cursor");

    private final Reading reading;

    PagingReader(Reading reading) {
        this.reading = reading;
    }

    /** Null, and reported, where it can't be told how a page is asked for. */
    @Nullable
    Paging read(AnnotationView annotation) {
        Request request = request(annotation);
        Paging.Response response = new Paging.Response(
                annotation.text("items"),
                annotation.text("pageNumber"),
                annotation.text("pageSize"),
                annotation.text("total"),
                annotation.text("pages"),
                annotation.text("nextCursor"),
                annotation.text("more"));
        return request == null ? null : new Paging(request, response, annotation.position());
    }

    private @Nullable Request request(AnnotationView annotation) {
        List<String> modes = MODES.stream().filter(annotation::has).toList();
        if (modes.isEmpty()) {
            reading.report(
                    ReadProblem.PAGING_MODE,
                    annotation.position(),
                    "@Paging does not say how a page is asked for",
                    "write one of page, offset and cursor");
        }
        for (String other : modes.subList(Math.min(1, modes.size()), modes.size())) {
            reading.report(
                    ReadProblem.PAGING_MODE,
                    annotation.position(other),
                    "@Paging asks by both " + modes.get(0) + " and " + other,
                    "leave one of them");
        }
        if (annotation.has("first") && !modes.contains("page")) {
            reading.report(
                    ReadProblem.NOT_PAGED_BY_NUMBER,
                    annotation.position("first"),
                    "'first' is the number of a page, and pages are not asked for by number",
                    "leave it out");
        }
        Located size = annotation.text("size");
        Located mark = modes.isEmpty() ? null : annotation.text(modes.get(0));
        return mark == null ? null : request(modes.get(0), mark, size, annotation);
    }

    private static Request request(String mode, Located mark, @Nullable Located size, AnnotationView annotation) {
        Located max = annotation.number("max");
        Literal limit = max == null ? null : new Literal.Numeric(max.text(), max.position());
        Located first = annotation.number("first");
        return switch (mode) {
            case "page" -> new Request.ByPage(mark, size, first == null ? 1 : Long.parseLong(first.text()), limit);
            case "offset" -> new Request.ByOffset(mark, size, limit);
            default -> new Request.ByCursor(mark, size, limit);
        };
    }
}
