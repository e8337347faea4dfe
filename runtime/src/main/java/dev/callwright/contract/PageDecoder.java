package dev.callwright.contract;

import dev.callwright.client.Page;
import dev.callwright.client.Page.Part;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a call. A result or a list that is null is a page without items; so is one that is an empty string
 * or, where an object is due, an empty array, as some servers say for null. Immutable.
 *
 * @param <T> the items
 */
public final class PageDecoder<T> implements JsonDecoder<Page<T>> {
    private final List<Part> parts;
    private final JsonNames names;
    private final JsonDecoder<List<T>> items;
    private final @Nullable String cursor;

    private PageDecoder(Map<Part, String> members, JsonDecoder<T> item) {
        parts = List.copyOf(members.keySet());
        names = JsonNames.of(members.values().toArray(new String[0]));
        items = Decoders.listOf(item);
        cursor = members.get(Part.CURSOR);
    }

    /**
     * Reads pages.
     *
     * @param members which members hold what; without {@code ITEMS}, the result is nothing but the list
     * @param item reads an item
     * @param <T> the items
     * @return the decoder
     */
    public static <T> PageDecoder<T> of(Map<Part, String> members, JsonDecoder<T> item) {
        return new PageDecoder<>(new TreeMap<>(members), item);
    }

    @Override
    public Page<T> decode(JsonReader in) {
        Page<T> page = in.readOrNullIfEmpty(this::page);
        return page == null ? Page.of(List.of()) : page;
    }

    private Page<T> page(JsonReader in) {
        return parts.contains(Part.ITEMS) ? object(in) : Page.of(items.decode(in));
    }

    private Page<T> object(JsonReader in) {
        List<T> list = null;
        Map<Part, JsonValue> facts = new EnumMap<>(Part.class);
        int member = in.enterObject();
        while ((member = in.nextMember(names, member)) != JsonReader.END) {
            if (member == JsonReader.UNKNOWN) {
                in.keepMember();
            } else if (parts.get(member) == Part.ITEMS) {
                list = Objects.requireNonNullElse(in.readOrNullIfEmpty(items), List.of());
            } else {
                facts.put(parts.get(member), in.readSensitive(Decoders.json())); // what else it holds may be
            }
        }
        Map<String, JsonValue> unknown = in.endObject();
        // Without the list, the description takes the result for another one; an empty walk would hide that.
        return Page.of(in.require(list, names, parts.indexOf(Part.ITEMS)), facts, unknown, cursor);
    }
}
