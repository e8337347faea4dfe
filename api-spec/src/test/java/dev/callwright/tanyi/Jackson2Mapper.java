package dev.callwright.tanyi;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.jackson.CallwrightModule;
import dev.callwright.json.JsonSettings;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

record Jackson2Mapper(ObjectMapper mapper) implements Mapper {
    static Mapper of(JsonSettings settings, Setting setting) {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new CallwrightModule(settings));
        switch (setting) {
            case NONE -> {}
            case EXACT_TREES -> builder.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
            case SORTED_KEYS -> builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            case UNIQUE_NAMES -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        }
        return new Jackson2Mapper(builder.build());
    }

    static Mapper strange() {
        return new Jackson2Mapper(JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build());
    }

    static Map<String, Mapper> otherwise() {
        Map<String, Mapper> mappers = new TreeMap<>();
        mappers.putAll(each(MapperFeature.class, MapperFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(
                each(SerializationFeature.class, SerializationFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(
                each(DeserializationFeature.class, DeserializationFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(each(EnumFeature.class, EnumFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(each(JsonNodeFeature.class, JsonNodeFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(each(StreamReadFeature.class, StreamReadFeature::enabledByDefault, MapperBuilder::configure));
        mappers.putAll(each(StreamWriteFeature.class, StreamWriteFeature::enabledByDefault, MapperBuilder::configure));
        mappers.keySet().removeAll(OF_THE_WHOLE_TEXT);
        return mappers;
    }

    private interface Configure<F> {
        void set(JsonMapper.Builder builder, F feature, boolean on);
    }

    private static <F extends Enum<F>> Map<String, Mapper> each(
            Class<F> kind, Predicate<F> isOn, Configure<F> configure) {
        Map<String, Mapper> mappers = new TreeMap<>();
        for (F feature : kind.getEnumConstants()) {
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new CallwrightModule());
            configure.set(builder, feature, !isOn.test(feature));
            mappers.put(feature.name(), new Jackson2Mapper(builder.build()));
        }
        return mappers;
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return call(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> Iterator<T> readEach(String array, Class<T> type) {
        return call(() -> mapper.readerFor(type).readValues(array));
    }

    @Override
    public String write(Object value) {
        return call(() -> mapper.writeValueAsString(value));
    }

    @Override
    public <T> T convert(Object value, Class<T> type) {
        return call(() -> mapper.convertValue(value, type));
    }

    @Override
    public <T> T byWayOfATree(Object value, Class<T> type) {
        return call(() -> mapper.treeToValue(mapper.valueToTree(value), type));
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IllegalArgumentException e) {
            throw e.getCause() instanceof JsonProcessingException cause ? refused(cause) : e;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Refused refused(JsonProcessingException e) {
        List<Reference> path = e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new Refused(e, e.getOriginalMessage(), path, Reference::getFieldName, type);
    }
}
