package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Which page of a list is wanted. Pages are counted from 1. */
record PageRequest(int number, int size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 100;

    static PageRequest of(Parameters in) {
        return new PageRequest(
                in.numberBetween("pageNum", 1, Integer.MAX_VALUE, 1),
                in.numberBetween("pageSize", 1, MAX_SIZE, DEFAULT_SIZE));
    }

    /** Returns this page of all the elements; past the end that is an empty one with the same totals. */
    <T> ObjectNode of(List<T> all, Function<T, JsonNode> toJson) {
        int from = (int) Math.min((number - 1L) * size, all.size());
        int to = Math.min(from + size, all.size());
        ArrayNode content = JsonNodeFactory.instance.arrayNode();
        all.subList(from, to).forEach(element -> content.add(toJson.apply(element)));
        return JsonNodeFactory.instance
                .objectNode()
                .put("number", number)
                .put("pageSize", size)
                .put("totalElements", all.size())
                .put("pages", (all.size() + size - 1) / size)
                .set("content", content);
    }
}
