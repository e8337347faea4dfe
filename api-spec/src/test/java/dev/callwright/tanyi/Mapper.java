package dev.callwright.tanyi;

import dev.callwright.json.JsonSettings;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** A mapper of an app's own with our module in it, of any version of Jackson. */
interface Mapper {
    /** The versions there are. */
    enum Jackson {
        TWO(Jackson2Mapper::of, Jackson2Mapper::strange, Jackson2Mapper::otherwise),
        THREE(Jackson3Mapper::of, Jackson3Mapper::strange, Jackson3Mapper::otherwise);

        private final BiFunction<JsonSettings, Setting, Mapper> mapper;
        private final Supplier<Mapper> strange;
        private final Supplier<Map<String, Mapper>> otherwise;

        Jackson(
                BiFunction<JsonSettings, Setting, Mapper> mapper,
                Supplier<Mapper> strange,
                Supplier<Map<String, Mapper>> otherwise) {
            this.mapper = mapper;
            this.strange = strange;
            this.otherwise = otherwise;
        }

        Mapper mapper() {
            return mapper(JsonSettings.defaults());
        }

        Mapper mapper(JsonSettings settings) {
            return mapper.apply(settings, Setting.NONE);
        }

        Mapper mapper(Setting setting) {
            return mapper.apply(JsonSettings.defaults(), setting);
        }

        /** One that found our module by itself, and has its own ideas of other classes. */
        Mapper strange() {
            return strange.get();
        }

        /** For each feature that mappers have, one in which it is the other way round. */
        Map<String, Mapper> otherwise() {
            return otherwise.get();
        }
    }

    /** What a mapper can be set to. */
    enum Setting {
        NONE,
        EXACT_TREES,
        SORTED_KEYS,
        UNIQUE_NAMES
    }

    /** Features that change what is around a value, or how its text is laid out. */
    List<String> OF_THE_WHOLE_TEXT = List.of("WRAP_ROOT_VALUE", "UNWRAP_ROOT_VALUE", "INDENT_OUTPUT");

    <T> T read(String json, Class<T> type);

    /** The elements of an array, one by one. */
    <T> Iterator<T> readEach(String array, Class<T> type);

    String write(Object value);

    <T> T convert(Object value, Class<T> type);

    /** Of what a value is as a tree of Jackson's. */
    <T> T byWayOfATree(Object value, Class<T> type);

    /** Jackson's own exception, that input or output does not fit. */
    @SuppressWarnings("serial") // is never written
    final class Refused extends RuntimeException {
        private final String reason;
        private final List<String> path;
        private final Class<?> type;

        <R> Refused(Exception jackson, String reason, List<R> path, Function<R, String> name, Class<?> type) {
            super(jackson.getMessage(), jackson.getCause());
            this.reason = reason;
            this.path = path.stream().map(name).toList();
            this.type = type;
        }

        /** Without the place. */
        String reason() {
            return reason;
        }

        /** On which members it was met. */
        List<String> path() {
            return path;
        }

        /** What was to be read; null where that is not what was wrong. */
        Class<?> type() {
            return type;
        }
    }
}
