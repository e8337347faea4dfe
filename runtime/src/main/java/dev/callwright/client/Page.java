package dev.callwright.client;

import dev.callwright.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: its items, and what the server says about its place among the others; null where it does not say.
 * Immutable.
 *
 * @param <T> the items
 */
public final class Page<T> {
    private final List<T> items;
    private final @Nullable Long number;
    private final @Nullable Long size;
    private final @Nullable Long total;
    private final @Nullable Long pages;
    private final @Nullable String cursor;
    private final @Nullable Boolean more;
    private final Map<String, JsonValue> unknownMembers;

    private Page(Builder<T> builder) {
        items = builder.items;
        number = builder.number;
        size = builder.size;
        total = builder.total;
        pages = builder.pages;
        cursor = builder.cursor;
        more = builder.more;
        unknownMembers = builder.unknownMembers;
    }

    /**
     * A page of which nothing but the items is known.
     *
     * @param items the items, which are copied
     * @param <T> the items
     * @return the page
     */
    public static <T> Page<T> of(Collection<? extends T> items) {
        return Page.<T>builder(items).build();
    }

    /**
     * A builder of which nothing but the items is set.
     *
     * @param items the items, which are copied
     * @param <T> the items
     * @return the builder
     */
    public static <T> Builder<T> builder(Collection<? extends T> items) {
        return new Builder<>(items);
    }

    /** {@return the items, unmodifiable} */
    public List<T> items() {
        return items;
    }

    /** {@return the number of this page} */
    public @Nullable Long number() {
        return number;
    }

    /** {@return how many items a full page has} */
    public @Nullable Long size() {
        return size;
    }

    /** {@return how many items all pages have} */
    public @Nullable Long total() {
        return total;
    }

    /** {@return how many pages there are} */
    public @Nullable Long pages() {
        return pages;
    }

    /** {@return the mark by which the next page is asked for; null or empty on the last} */
    public @Nullable String cursor() {
        return cursor;
    }

    /** {@return whether there is a next page} */
    public @Nullable Boolean more() {
        return more;
    }

    /** {@return the members this version does not know, by name} */
    public Map<String, JsonValue> unknownMembers() {
        return unknownMembers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page<?> page
                && items.equals(page.items)
                && Objects.equals(number, page.number)
                && Objects.equals(size, page.size)
                && Objects.equals(total, page.total)
                && Objects.equals(pages, page.pages)
                && Objects.equals(cursor, page.cursor)
                && Objects.equals(more, page.more)
                && unknownMembers.equals(page.unknownMembers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, number, size, total, pages, cursor, more, unknownMembers);
    }

    /** {@return how many items, and where; not the items, which may be sensitive} */
    @Override
    public String toString() {
        return "Page[" + items.size() + " items, number=" + number + ", total=" + total + ", pages=" + pages + "]";
    }

    /**
     * Builds pages. Not thread-safe.
     *
     * @param <T> the items
     */
    public static final class Builder<T> {
        private final List<T> items;
        private @Nullable Long number;
        private @Nullable Long size;
        private @Nullable Long total;
        private @Nullable Long pages;
        private @Nullable String cursor;
        private @Nullable Boolean more;
        private Map<String, JsonValue> unknownMembers = Map.of();

        private Builder(Collection<? extends T> items) {
            this.items = Collections.unmodifiableList(new ArrayList<>(items));
        }

        /**
         * Sets the number of this page.
         *
         * @param number null where unknown
         * @return this builder
         */
        public Builder<T> number(@Nullable Long number) {
            this.number = number;
            return this;
        }

        /**
         * Sets how many items a full page has.
         *
         * @param size null where unknown
         * @return this builder
         */
        public Builder<T> size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        /**
         * Sets how many items all pages have.
         *
         * @param total null where unknown
         * @return this builder
         */
        public Builder<T> total(@Nullable Long total) {
            this.total = total;
            return this;
        }

        /**
         * Sets how many pages there are.
         *
         * @param pages null where unknown
         * @return this builder
         */
        public Builder<T> pages(@Nullable Long pages) {
            this.pages = pages;
            return this;
        }

        /**
         * Sets the mark by which the next page is asked for.
         *
         * @param cursor null on the last page, and where there are no cursors
         * @return this builder
         */
        public Builder<T> cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /**
         * Sets whether there is a next page.
         *
         * @param more null where unknown
         * @return this builder
         */
        public Builder<T> more(@Nullable Boolean more) {
            this.more = more;
            return this;
        }

        /**
         * Sets the members that are not known, by name.
         *
         * @param unknownMembers which are copied
         * @return this builder
         */
        public Builder<T> unknownMembers(Map<String, JsonValue> unknownMembers) {
            this.unknownMembers = unknownMembers.isEmpty()
                    ? Map.of()
                    : Collections.unmodifiableMap(new LinkedHashMap<>(unknownMembers));
            return this;
        }

        /** {@return the page} */
        public Page<T> build() {
            return new Page<>(this);
        }
    }
}
