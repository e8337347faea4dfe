package dev.callwright.processor.description;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a list too long for one answer is asked for and answered.
 *
 * @param request how a page is asked for
 * @param response where an answer holds what
 */
public record Paging(Request request, Response response, Position position) {
    /** A parameter of a paged call: the one that asks for a size takes no greater, where it does not say itself. */
    public Field bounded(Field parameter) {
        Located size = request.size();
        boolean isSize = size != null && size.text().equals(parameter.name().text());
        return isSize && parameter.max() == null ? parameter.withMax(request.max()) : parameter;
    }

    /** How a page is asked for; each name is a parameter of the call, on the wire. */
    public sealed interface Request {
        /** Which page; what differs from one request to the next. */
        Located mark();

        /** How many items; null where the caller can't say. */
        @Nullable
        Located size();

        /** The greatest size the server takes; null where unbounded. */
        @Nullable
        Literal max();

        /** All of these parameters. */
        default List<Located> parameters() {
            return Stream.of(mark(), size()).flatMap(Stream::ofNullable).toList();
        }

        /** By number: {@code first} is the first page's. */
        record ByPage(
                Located page,
                @Nullable Located size,
                long first,
                @Nullable Literal max) implements Request {
            @Override
            public Located mark() {
                return page;
            }
        }

        /** By how many items to skip. */
        record ByOffset(
                Located offset,
                @Nullable Located size,
                @Nullable Literal max) implements Request {
            @Override
            public Located mark() {
                return offset;
            }
        }

        /** By a mark out of the answer before; the first page is asked for without. */
        record ByCursor(
                Located cursor,
                @Nullable Located size,
                @Nullable Literal max) implements Request {
            @Override
            public Located mark() {
                return cursor;
            }
        }
    }

    /**
     * Where an answer holds what; names are members of the result.
     *
     * @param items the list; null where the result itself is the list
     * @param page the number of this page
     * @param size of a full page
     * @param total items over all pages
     * @param pages how many pages there are
     * @param cursor the mark of the next page; absent, null or empty on the last
     * @param more whether there is a next page
     */
    public record Response(
            @Nullable Located items,
            @Nullable Located page,
            @Nullable Located size,
            @Nullable Located total,
            @Nullable Located pages,
            @Nullable Located cursor,
            @Nullable Located more) {
        /** All members that it names. */
        public List<Located> members() {
            return Stream.concat(Stream.ofNullable(items), facts().stream()).toList();
        }

        /** Those that stand beside the items. */
        public List<Located> facts() {
            return Stream.of(page, size, total, pages, cursor, more)
                    .flatMap(Stream::ofNullable)
                    .toList();
        }
    }
}
