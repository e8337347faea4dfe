package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.read.ReadProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a long list is asked for and answered. */
record PagingReader(Values values) {
    static final List<String> PAGING = List.of("request", "response");
    static final List<String> MODES = List.of("page", "offset", "cursor");
    static final List<String> REQUEST = List.of("page", "offset", "cursor", "size", "first", "max");
    static final List<String> RESPONSE = List.of("items", "page", "size", "total", "pages", "cursor", "more");

    /** Null, and problems reported, where it says too little. */
    @Nullable
    Paging read(Node.Mapping mapping) {
        Section section = new Section(mapping, PAGING, values);
        Node.Entry requestEntry = section.required("request", "say how a page is asked for");
        Node.Entry responseEntry = section.required("response", "say where an answer holds its items");
        Node.Mapping request = requestEntry == null ? null : values.mapping(requestEntry);
        Node.Mapping response = responseEntry == null ? null : values.mapping(responseEntry);
        Paging.Request asked = request == null ? null : request(new Section(request, REQUEST, values));
        Paging.Response answered = response == null ? null : response(new Section(response, RESPONSE, values));
        return asked == null || answered == null ? null : new Paging(asked, answered, mapping.position());
    }

    private Paging.@Nullable Request request(Section section) {
        List<String> modes = MODES.stream().filter(section::has).toList();
        Located size = section.text("size");
        Literal max = section.literal("max");
        Long first = first(section);
        if (modes.size() != 1) {
            reportModes(section, modes);
            return null;
        }
        Located mark = section.text(modes.get(0));
        if (mark == null) {
            return null;
        }
        return switch (modes.get(0)) {
            case "page" -> new Paging.Request.ByPage(mark, size, first == null ? 1 : first, max);
            case "offset" -> new Paging.Request.ByOffset(mark, size, max);
            default -> new Paging.Request.ByCursor(mark, size, max);
        };
    }

    private @Nullable Long first(Section section) {
        Node.Entry entry = section.entry("first");
        if (entry == null) {
            return null;
        } else if (!section.has("page")) {
            values.problems()
                    .report(
                            ReadProblem.NOT_PAGED_BY_NUMBER,
                            entry.key().position(),
                            "'first' has no meaning without 'page'",
                            "leave it out");
        }
        return values.wholeNumber(entry);
    }

    private void reportModes(Section section, List<String> modes) {
        String cause = modes.isEmpty()
                ? "none of 'page', 'offset' and 'cursor' is there"
                : "'" + String.join("' and '", modes) + "' are both there";
        values.problems()
                .report(
                        ReadProblem.PAGING_MODE,
                        section.mapping().position(),
                        cause,
                        "name the parameter under exactly one of them");
    }

    private static Paging.Response response(Section section) {
        return new Paging.Response(
                section.text("items"),
                section.text("page"),
                section.text("size"),
                section.text("total"),
                section.text("pages"),
                section.text("cursor"),
                section.text("more"));
    }
}
