package dev.callwright.tanyi;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.callwright.jackson3.CallwrightJackson3Module;
import dev.callwright.json.JsonSettings;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

record Jackson3Mapper(ObjectMapper mapper) implements Mapper {
    static Mapper of(JsonSettings settings, Setting setting) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new CallwrightJackson3Module(settings))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("dev.callwright.")
                        .build());
        switch (setting) {
            case NONE -> {}
            case EXACT_TREES -> builder.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
            case SORTED_KEYS -> builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            case UNIQUE_NAMES -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        }
        return new Jackson3Mapper(builder.build());
    }

    static Mapper strange() {
        return new Jackson3Mapper(JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> JsonInclude.Value.construct(NON_EMPTY, NON_EMPTY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
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
        mappers.putAll(each(DateTimeFeature.class, DateTimeFeature::enabledByDefault, MapperBuilder::configure));
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
            JsonMapper.Builder builder = JsonMapper.builder().addModule(new CallwrightJackson3Module());
            configure.set(builder, feature, !isOn.test(feature));
            mappers.put(feature.name(), new Jackson3Mapper(builder.build()));
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

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (JacksonException e) {
            Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
            throw new Refused(e, e.getOriginalMessage(), e.getPath(), Reference::getPropertyName, type);
        }
    }
}
