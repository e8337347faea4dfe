package dev.callwright.processor.generate;

import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value's place in a JSON text.
 *
 * @param name of the member, with its colon; empty where it is none
 * @param value that is there
 * @param around makes the whole text of what is to be there
 */
record Place(String name, JsonValue value, UnaryOperator<String> around) {
    static List<Place> in(JsonValue root) {
        List<Place> places = new ArrayList<>();
        add(places, new Place("", root, text -> text));
        return places;
    }

    /** The text with another value here. */
    String with(String text) {
        return around.apply(name + text);
    }

    String without() {
        return around.apply("");
    }

    /** The text with this member and one more of its name. */
    String twice(String text) {
        return around.apply(name + value + "," + name + text);
    }

    boolean isMember() {
        return !name.isEmpty();
    }

    private static void add(List<Place> places, Place place) {
        places.add(place);
        if (place.value instanceof JsonObject object) {
            addParts(
                    places,
                    place,
                    '{',
                    names(object),
                    List.copyOf(object.members().values()),
                    '}');
        } else if (place.value instanceof JsonArray array) {
            addParts(
                    places,
                    place,
                    '[',
                    array.elements().stream().map(element -> "").toList(),
                    array.elements(),
                    ']');
        }
    }

    private static List<String> names(JsonObject object) {
        return object.members().keySet().stream()
                .map(name -> new JsonString(name) + ":")
                .toList();
    }

    private static void addParts(
            List<Place> places, Place whole, char open, List<String> names, List<JsonValue> values, char close) {
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            add(places, new Place(names.get(i), values.get(i), text -> {
                List<String> parts = new ArrayList<>();
                for (int j = 0; j < values.size(); j++) {
                    parts.add(j == index ? text : names.get(j) + values.get(j));
                }
                parts.remove("");
                return whole.with(open + String.join(",", parts) + close);
            }));
        }
    }
}
