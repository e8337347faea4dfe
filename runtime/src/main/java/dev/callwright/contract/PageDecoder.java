package dev.callwright.contract;

import dev.callwright.client.Page;
import dev.callwright.contract.PageShape.Part;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonBoolean;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonReader;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page whose items are in a member. Counts may be written as numbers or as texts. */
final class PageDecoder<T> implements JsonDecoder<Page<T>> {
    private final List<Part> parts;
    private final JsonNames names;
    private final JsonDecoder<List<T>> items;

    PageDecoder(Map<Part, String> members, JsonDecoder<T> item) {
        this.parts = List.copyOf(members.keySet());
        this.names = JsonNames.of(members.values().toArray(new String[0]));
        this.items = Decoders.listOf(item);
    }

    @Override
    public Page<T> decode(JsonReader in) {
        if (in.readNull()) {
            return Page.of(List.of());
        }
        List<T> read = null;
        Map<Part, JsonValue> facts = new EnumMap<>(Part.class);
        for (int member = in.beginObject(names); member != JsonReader.END; member = in.nextMember(names)) {
            if (member == JsonReader.UNKNOWN) {
                in.keepMember();
            } else if (parts.get(member) == Part.ITEMS) {
                read = in.readNull() ? List.of() : items.decode(in);
            } else {
                facts.put(parts.get(member), in.readValue());
            }
        }
        Map<String, JsonValue> unknown = in.endObject();
        // Without the list, the description takes the result for another one; an empty walk would hide that.
        List<T> list = in.require(read, names, parts.indexOf(Part.ITEMS));
        return fill(Page.<T>builder(list).unknownMembers(unknown), facts).build();
    }

    private static <T> Page.Builder<T> fill(Page.Builder<T> page, Map<Part, JsonValue> facts) {
        return page.number(count(facts.get(Part.NUMBER)))
                .size(count(facts.get(Part.SIZE)))
                .total(count(facts.get(Part.TOTAL)))
                .pages(count(facts.get(Part.PAGES)))
                .cursor(text(facts.get(Part.CURSOR)))
                .more(truth(facts.get(Part.MORE)));
    }

    private static @Nullable Long count(@Nullable JsonValue value) {
        String text = text(value);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // a server that says nothing of use: the walk goes by what else it says
        }
    }

    private static @Nullable Boolean truth(@Nullable JsonValue value) {
        String text = value instanceof JsonBoolean ? value.toString() : text(value);
        return text == null ? null : text.equals("true") || text.equals("1");
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNumber ? value.toString() : null;
    }
}
