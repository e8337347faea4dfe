package dev.callwright.benchmark.json;

import dev.callwright.benchmark.ChildJvm;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody who decodes and encodes pages.
 *
 * @param name as in tables and options
 * @param jars how the names of the jars begin that it needs
 */
record Contender(String name, List<String> jars) {
    /** The one that all others are compared with. */
    static final String BASELINE = "databind2";

    /** {@return all of them} */
    static List<Contender> all() {
        return List.of(
                new Contender("callwright", List.of()),
                new Contender(BASELINE, List.of("jackson-core-2", "jackson-databind-2", "jackson-annotations", "jackson-datatype-jsr310")),
                new Contender("databind3", List.of("jackson-core-3", "jackson-databind-3", "jackson-annotations")),
                new Contender("jackson-core", List.of("jackson-core-2")),
                new Contender("fastjson2", List.of("fastjson2")),
                new Contender("dsl-json", List.of("dsl-json")),
                new Contender("avaje-jsonb", List.of("avaje-")),
                new Contender("moshi", List.of("moshi", "okio", "kotlin-stdlib")),
                new Contender("gson", List.of("gson")));
    }

    /**
     * {@return the contender of a name; here, and not in the list, since a cold start must not load the others}
     *
     * @param name its name
     */
    static Codec<?> codec(String name) {
        return switch (name) {
            case "callwright" -> new CallwrightCodec();
            case "databind2" -> new Databind2Codec();
            case "databind3" -> new Databind3Codec();
            case "jackson-core" -> new JacksonCoreCodec();
            case "fastjson2" -> new Fastjson2Codec();
            case "dsl-json" -> new DslJsonCodec();
            case "avaje-jsonb" -> new AvajeCodec();
            case "moshi" -> new MoshiCodec();
            case "gson" -> new GsonCodec();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** {@return this JVM's class path without what only other contenders need} */
    List<Path> classPath() {
        return ChildJvm.ownClassPath().stream().filter(this::needs).toList();
    }

    private boolean needs(Path entry) {
        String file = entry.getFileName().toString();
        return file.startsWith("callwright-") || jars.stream().anyMatch(file::startsWith);
    }
}
