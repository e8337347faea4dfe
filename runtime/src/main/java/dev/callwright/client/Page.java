package dev.callwright.client;

import dev.callwright.json.JsonBoolean;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: its items, and what the server says about its place among the others; null where it does not say,
 * or says nothing of use. Immutable; each method that takes a value returns a changed page. A fake makes its pages so:
 * {@code Page.of(items).total(150)}.
 *
 * @param <T> the items
 */
public final class Page<T> {
    /** What the answer of a paged call holds. */
    public enum Part {
        /** The items. */
        ITEMS,
        /** The number of the page. */
        NUMBER,
        /** How many items a full page has. */
        SIZE,
        /** How many items all pages have. */
        TOTAL,
        /** How many pages there are. */
        PAGES,
        /** The mark by which the next page is asked for. */
        CURSOR,
        /** Whether there is a next page. */
        MORE
    }

    private final List<T> items;
    private final Map<Part, JsonValue> facts;
    private final Map<String, JsonValue> unknownMembers;
    /** Null where pages are not asked for by cursor. */
    private final @Nullable String cursorMember;
    /** That a walk fails with; null unless this is a dead end. */
    private final @Nullable Failure answer;

    private Page(
            List<T> items,
            Map<Part, JsonValue> facts,
            Map<String, JsonValue> unknownMembers,
            @Nullable String cursorMember,
            @Nullable Failure answer) {
        this.items = items;
        this.facts = facts;
        this.unknownMembers = unknownMembers;
        this.cursorMember = cursorMember;
        this.answer = answer;
    }

    /**
     * A page of which nothing but the items is known.
     *
     * @param items the items, none of them null, which are copied
     * @param <T> the items
     * @return the page
     */
    public static <T> Page<T> of(Collection<? extends T> items) {
        return new Page<>(List.copyOf(items), Map.of(), Map.of(), "cursor", null);
    }

    /**
     * A page of an answer.
     *
     * @param items the items, none of them null, which are copied
     * @param facts what else the server says about the page, as it wrote it: counts and cursors are numbers or texts
     * @param unknownMembers the members that are not known, by name; all are copied
     * @param cursorMember what the server calls the mark of the next page; null where it gives none
     * @param <T> the items
     * @return the page
     */
    public static <T> Page<T> of(
            Collection<? extends T> items,
            Map<Part, JsonValue> facts,
            Map<String, JsonValue> unknownMembers,
            @Nullable String cursorMember) {
        return new Page<>(
                List.copyOf(items),
                Map.copyOf(facts),
                Collections.unmodifiableMap(new LinkedHashMap<>(unknownMembers)),
                cursorMember,
                null);
    }

    /** {@return the items, unmodifiable} */
    public List<T> items() {
        return items;
    }

    /** {@return the number of this page} */
    public @Nullable Long number() {
        return count(Part.NUMBER);
    }

    /** {@return how many items a full page has} */
    public @Nullable Long size() {
        return count(Part.SIZE);
    }

    /** {@return how many items all pages have} */
    public @Nullable Long total() {
        return count(Part.TOTAL);
    }

    /** {@return how many pages there are} */
    public @Nullable Long pages() {
        return count(Part.PAGES);
    }

    /** {@return the mark by which the next page is asked for; null or empty on the last} */
    public @Nullable String cursor() {
        return text(Part.CURSOR);
    }

    /** {@return whether there is a next page} */
    public @Nullable Boolean more() {
        String text = text(Part.MORE);
        boolean yes = "true".equalsIgnoreCase(text) || "1".equals(text);
        boolean no = "false".equalsIgnoreCase(text) || "0".equals(text);
        return (yes || no) ? yes : null;
    }

    /** {@return whether there is a next page, and the mark by which it is asked for is missing: walks fail here} */
    public boolean isDeadEnd() {
        String cursor = cursor();
        return cursorMember != null && (cursor == null || cursor.isEmpty()) && Boolean.TRUE.equals(more());
    }

    /** {@return the members this version does not know, by name} */
    public Map<String, JsonValue> unknownMembers() {
        return unknownMembers;
    }

    /**
     * Sets the number of this page.
     *
     * @param number as the API counts
     * @return the changed page
     */
    public Page<T> number(long number) {
        return with(Part.NUMBER, JsonValue.of(number));
    }

    /**
     * Sets how many items a full page has.
     *
     * @param size of a page
     * @return the changed page
     */
    public Page<T> size(long size) {
        return with(Part.SIZE, JsonValue.of(size));
    }

    /**
     * Sets how many items all pages have.
     *
     * @param total of items
     * @return the changed page
     */
    public Page<T> total(long total) {
        return with(Part.TOTAL, JsonValue.of(total));
    }

    /**
     * Sets how many pages there are.
     *
     * @param pages in all
     * @return the changed page
     */
    public Page<T> pages(long pages) {
        return with(Part.PAGES, JsonValue.of(pages));
    }

    /**
     * Sets the mark by which the next page is asked for.
     *
     * @param cursor empty on the last page
     * @return the changed page
     */
    public Page<T> cursor(String cursor) {
        return with(Part.CURSOR, JsonValue.of(cursor));
    }

    /**
     * Sets whether there is a next page.
     *
     * @param more false on the last page
     * @return the changed page
     */
    public Page<T> more(boolean more) {
        return with(Part.MORE, JsonValue.of(more));
    }

    /**
     * Sets what is known of the call that this page answers, for a walk that fails here.
     *
     * @param answer the call, and what else there is to tell
     * @return the changed page, equal to this one
     */
    public Page<T> answer(Failure answer) {
        return new Page<>(items, facts, unknownMembers, cursorMember, answer);
    }

    /** {@return what a walk fails with at a dead end} */
    UnreadableAnswerException deadEnd() {
        return new UnreadableAnswerException(
                answer == null ? Failure.of("a walk by cursor") : answer,
                "it says that there is more, and has no member " + cursorMember,
                null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page<?> page
                && items.equals(page.items)
                && facts.equals(page.facts)
                && unknownMembers.equals(page.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + facts.hashCode();
    }

    /** {@return how many items, and where; not the items, which may be sensitive} */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items, number=" + number() + ", total=" + total() + ", pages=" + pages()
                + "]";
    }

    private Page<T> with(Part part, JsonValue value) {
        Map<Part, JsonValue> changed = new EnumMap<>(Part.class);
        changed.putAll(facts);
        changed.put(part, value);
        return new Page<>(items, changed, unknownMembers, cursorMember, answer);
    }

    private @Nullable Long count(Part part) {
        String text = text(part);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // a server that says nothing of use: the walk goes by what else it says
        }
    }

    private @Nullable String text(Part part) {
        JsonValue value = facts.get(part);
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNumber || value instanceof JsonBoolean ? value.toString() : null;
    }
}
