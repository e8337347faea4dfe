package dev.callwright.contract;

import dev.callwright.client.Page;
import dev.callwright.json.JsonDecoder;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the answer of a paged call holds what, by names of members. Immutable; each method returns a changed shape. */
public final class PageShape {
    /** What a member is. */
    enum Part {
        ITEMS,
        NUMBER,
        SIZE,
        TOTAL,
        PAGES,
        CURSOR,
        MORE
    }

    private final Map<Part, String> members;

    private PageShape(Map<Part, String> members) {
        this.members = members;
    }

    /** {@return the shape of a result that is nothing but the list} */
    public static PageShape list() {
        return new PageShape(Map.of());
    }

    /**
     * The shape of a result that has the list in a member.
     *
     * @param member the member
     * @return the shape
     */
    public static PageShape items(String member) {
        return list().with(Part.ITEMS, member);
    }

    /**
     * Says where the number of the page is.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape page(String member) {
        return with(Part.NUMBER, member);
    }

    /**
     * Says where the number of items of a full page is.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape size(String member) {
        return with(Part.SIZE, member);
    }

    /**
     * Says where the number of items of all pages is.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape total(String member) {
        return with(Part.TOTAL, member);
    }

    /**
     * Says where the number of pages is.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape pages(String member) {
        return with(Part.PAGES, member);
    }

    /**
     * Says where the mark of the next page is.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape cursor(String member) {
        return with(Part.CURSOR, member);
    }

    /**
     * Says where it is told whether there is a next page.
     *
     * @param member the member
     * @return the changed shape
     */
    public PageShape more(String member) {
        return with(Part.MORE, member);
    }

    /**
     * Reads pages of this shape. A result or a list that is null is a page without items.
     *
     * @param item how an item is read
     * @param <T> the items
     * @return how a page is read
     */
    public <T> JsonDecoder<Page<T>> decoder(JsonDecoder<T> item) {
        return members.containsKey(Part.ITEMS) ? new PageDecoder<>(members, item) : new ListPageDecoder<>(item);
    }

    private PageShape with(Part part, @Nullable String member) {
        Map<Part, String> more = new EnumMap<>(Part.class);
        more.putAll(members);
        if (member != null) {
            more.put(part, member);
        }
        return new PageShape(more);
    }
}
