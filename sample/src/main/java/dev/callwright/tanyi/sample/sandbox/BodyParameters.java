package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters sent as the members of one JSON object. Their JSON types must be right: "1" is no number. */
final class BodyParameters extends Parameters {

    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final ObjectNode body;

    BodyParameters(byte[] json) {
        try {
            if (!(STRICT.readTree(json) instanceof ObjectNode object)) {
                throw notOneObject();
            }
            this.body = object;
        } catch (IOException e) {
            throw notOneObject();
        }
    }

    @Override
    @Nullable
    String text(String name) {
        JsonNode node = member(name);
        String text = node == null ? "" : text(name, node);
        return text.isEmpty() ? null : text;
    }

    @Override
    @Nullable
    Long number(String name) {
        JsonNode node = member(name);
        if (node == null) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw notAnInteger(name);
        }
        return node.longValue();
    }

    @Nullable
    Boolean flag(String name) {
        JsonNode node = member(name);
        if (node == null) {
            return null;
        }
        if (!node.isBoolean()) {
            throw Refusal.badParameter(name, "必须是 true 或 false", "must be true or false");
        }
        return node.booleanValue();
    }

    List<String> texts(String name) {
        JsonNode node = member(name);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            throw Refusal.badParameter(name, "必须是字符串列表", "must be a list of strings");
        }
        List<String> texts = new ArrayList<>();
        node.forEach(element -> texts.add(text(name, element)));
        return texts;
    }

    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return texts(name).stream().map(value -> constant(name, value, type)).toList();
    }

    private @Nullable JsonNode member(String name) {
        JsonNode node = body.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private static String text(String name, JsonNode node) {
        if (!node.isTextual()) {
            throw Refusal.badParameter(name, "必须是字符串", "must be a string");
        }
        return node.textValue();
    }

    private static Refusal notOneObject() {
        return Refusal.badRequest("请求体不是合法的 JSON 对象", "the body must be one JSON object in UTF-8");
    }
}
