package dev.callwright.processor.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.callwright.jackson.CallwrightModule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;

record Jackson2Mapper(ObjectMapper mapper) implements Mapper {
    static Mapper json(Set<Setting> settings) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new CallwrightModule());
        settings.forEach(setting -> set(builder, setting));
        return new Jackson2Mapper(builder.build());
    }

    @SuppressWarnings("deprecation") // what takes their place does the same
    private static void set(JsonMapper.Builder builder, Setting setting) {
        switch (setting) {
            case EXACT_TREES ->
                builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
            case INDENT -> builder.enable(SerializationFeature.INDENT_OUTPUT);
            case NUMBERS_AS_STRINGS -> builder.enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS);
            case SOURCE_IN_LOCATION -> builder.enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
            case NUMBERS_OF_OTHER_FORMS ->
                builder.enable(
                        JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                        JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS);
            case NOT_A_NUMBER -> builder.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        }
    }

    static Mapper yaml(Set<Setting> settings) {
        return new Jackson2Mapper(new YAMLMapper().registerModule(new CallwrightModule()));
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

    @Override
    public boolean isSame(Object tree, Object other) {
        return tree.equals(other);
    }

    @Override
    public Object fromTree(Object tree, Class<?> type) {
        return call(() -> mapper.treeToValue((JsonNode) tree, type));
    }

    @Override
    public Object convert(Object value, Class<?> type) {
        return call(() -> mapper.convertValue(value, type));
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (JsonMappingException e) {
            throw refused(e);
        } catch (IllegalArgumentException e) {
            throw e.getCause() instanceof JsonMappingException cause ? refused(cause) : e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Refused refused(JsonMappingException e) {
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new Refused(e, e.getOriginalMessage(), type);
    }
}
