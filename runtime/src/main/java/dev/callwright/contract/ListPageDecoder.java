package dev.callwright.contract;

import dev.callwright.client.Page;
import dev.callwright.json.Decoders;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonReader;
import java.util.List;

/** A page that is nothing but its items. */
final class ListPageDecoder<T> implements JsonDecoder<Page<T>> {
    private final JsonDecoder<List<T>> items;

    ListPageDecoder(JsonDecoder<T> item) {
        this.items = Decoders.listOf(item);
    }

    @Override
    public Page<T> decode(JsonReader in) {
        return Page.of(in.readNull() ? List.of() : items.decode(in));
    }
}
