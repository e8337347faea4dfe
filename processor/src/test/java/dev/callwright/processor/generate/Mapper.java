package dev.callwright.processor.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A mapper of an app's own with our module in it, of any version of Jackson. */
interface Mapper {
    /** The versions there are. */
    enum Jackson {
        TWO(Jackson2Mapper::json, Jackson2Mapper::yaml),
        THREE(Jackson3Mapper::json, Jackson3Mapper::yaml);

        private final Function<Set<Setting>, Mapper> json;
        private final Function<Set<Setting>, Mapper> yaml;

        Jackson(Function<Set<Setting>, Mapper> json, Function<Set<Setting>, Mapper> yaml) {
            this.json = json;
            this.yaml = yaml;
        }

        Mapper json(Setting... settings) {
            return json.apply(set(settings));
        }

        Mapper yaml() {
            return yaml.apply(Set.of());
        }

        private static Set<Setting> set(Setting... settings) {
            Set<Setting> set = EnumSet.noneOf(Setting.class);
            set.addAll(List.of(settings));
            return set;
        }
    }

    /** What a mapper can be set to. */
    enum Setting {
        EXACT_TREES,
        INDENT,
        NUMBERS_AS_STRINGS,
        SOURCE_IN_LOCATION,
        NUMBERS_OF_OTHER_FORMS,
        NOT_A_NUMBER
    }

    Object read(String json, Class<?> type);

    Object read(byte[] json, Class<?> type);

    String write(Object value);

    byte[] writeBytes(Object value);

    /** Writes by a generator that wraps the mapper's own. */
    String writeWrapped(Object value);

    /** Writes what is declared as a type. */
    String writeAs(Class<?> type, Object value);

    /** Text as a tree of Jackson's. */
    Object readTree(String json);

    Object toTree(Object value);

    /** Whether trees say the same, as Jackson sees it. */
    boolean isSame(Object tree, Object other);

    Object fromTree(Object tree, Class<?> type);

    Object convert(Object value, Class<?> type);

    /** Jackson's own exception, that input or output does not fit. */
    @SuppressWarnings("serial") // is never written
    final class Refused extends RuntimeException {
        private final String reason;
        private final Class<?> type;

        Refused(Exception jackson, String reason, Class<?> type) {
            super(jackson.getMessage(), jackson.getCause());
            this.reason = reason;
            this.type = type;
        }

        /** Without the place. */
        String reason() {
            return reason;
        }

        /** What was to be read; null where something was to be written. */
        Class<?> type() {
            return type;
        }
    }
}
