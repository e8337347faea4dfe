package dev.callwright.processor.generate;

import dev.callwright.jackson3.CallwrightJackson3Module;
import java.io.StringWriter;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

record Jackson3Mapper(ObjectMapper mapper) implements Mapper {
    static Mapper json(Set<Setting> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new CallwrightJackson3Module());
        settings.forEach(setting -> set(builder, setting));
        return new Jackson3Mapper(builder.build());
    }

    private static void set(JsonMapper.Builder builder, Setting setting) {
        switch (setting) {
            case EXACT_TREES ->
                builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
            case INDENT -> builder.enable(SerializationFeature.INDENT_OUTPUT);
            case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
            case SOURCE_IN_LOCATION -> builder.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
            case NUMBERS_OF_OTHER_FORMS ->
                builder.enable(
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS);
            case NOT_A_NUMBER -> builder.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        }
    }

    static Mapper yaml(Set<Setting> settings) {
        return new Jackson3Mapper(
                YAMLMapper.builder().addModule(new CallwrightJackson3Module()).build());
    }

    @Override
    public Object read(String json, Class<?> type) {
        return call(() -> mapper.readValue(json, type));
    }

    @Override
    public Object read(byte[] json, Class<?> type) {
        return call(() -> mapper.readValue(json, type));
    }

    @Override
    public String write(Object value) {
        return call(() -> mapper.writeValueAsString(value));
    }

    @Override
    public byte[] writeBytes(Object value) {
        return call(() -> mapper.writeValueAsBytes(value));
    }

    @Override
    public String writeWrapped(Object value) {
        StringWriter text = new StringWriter();
        return call(() -> {
            mapper.writeValue(new JsonGeneratorDelegate(mapper.createGenerator(text)), value);
            return text.toString();
        });
    }

    @Override
    public String writeAs(Class<?> type, Object value) {
        return call(() -> mapper.writerFor(type).writeValueAsString(value));
    }

    @Override
    public Object readTree(String json) {
        return call(() -> mapper.readTree(json));
    }

    @Override
    public Object toTree(Object value) {
        return call(() -> mapper.valueToTree(value));
    }

    /** A double that is written to a tree is one there, where one that is read may be decimal. */
    @Override
    public boolean isSame(Object tree, Object other) {
        return ((JsonNode) tree).equals(Jackson3Mapper::compare, (JsonNode) other);
    }

    private static int compare(JsonNode node, JsonNode other) {
        if (node.isNumber() && other.isNumber()) {
            return node.decimalValue().compareTo(other.decimalValue());
        }
        return node.equals(other) ? 0 : 1;
    }

    @Override
    public Object fromTree(Object tree, Class<?> type) {
        return call(() -> mapper.treeToValue((JsonNode) tree, type));
    }

    @Override
    public Object convert(Object value, Class<?> type) {
        return call(() -> mapper.convertValue(value, type));
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (DatabindException e) {
            Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
            throw new Refused(e, e.getOriginalMessage(), type);
        }
    }
}
