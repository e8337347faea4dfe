package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Wording;
import java.util.Map;

/** What to write instead of Java types that the notation does not have. */
final class TypeHints {
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("void", "write the type of the field"),
            Map.entry("byte", "write int"),
            Map.entry("short", "write int"),
            Map.entry("char", "write String"),
            Map.entry("float", "write double"),
            Map.entry("?", "write the type that it holds"),
            Map.entry("byte[]", "write dev.callwright.client.Content"),
            Map.entry("java.io.InputStream", "write dev.callwright.client.Content"),
            Map.entry("java.lang.Byte", "write Integer"),
            Map.entry("java.lang.Short", "write Integer"),
            Map.entry("java.lang.Character", "write String"),
            Map.entry("java.lang.CharSequence", "write String"),
            Map.entry("java.lang.Float", "write Double"),
            Map.entry("java.lang.Void", "write void"),
            Map.entry("java.lang.Object", "write dev.callwright.json.JsonValue for any JSON"),
            Map.entry("java.lang.Iterable", "write List"),
            Map.entry("java.util.Collection", "write List"),
            Map.entry("java.util.ArrayList", "write List"),
            Map.entry("java.util.HashSet", "write Set"),
            Map.entry("java.util.HashMap", "write Map"),
            Map.entry("java.util.Optional", "write the type itself, with @Nullable"),
            Map.entry("java.util.OptionalInt", "write @Nullable Integer"),
            Map.entry("java.util.OptionalLong", "write @Nullable Long"),
            Map.entry("java.util.OptionalDouble", "write @Nullable Double"),
            Map.entry("java.util.Date", "write Instant, or LocalDateTime where it has no zone"),
            Map.entry("java.time.OffsetDateTime", "write Instant, with @Format for how it is written"),
            Map.entry("java.time.ZonedDateTime", "write Instant, with @Format for how it is written"),
            Map.entry("java.math.BigInteger", "write BigDecimal"),
            Map.entry("java.util.UUID", "write String"),
            Map.entry("java.net.URI", "write String"),
            Map.entry("java.net.URL", "write String"),
            Map.entry("java.util.concurrent.CompletableFuture", "write what it gives: an async client comes beside"),
            Map.entry("java.util.stream.Stream", "write List, or Page for a call that pages"));

    private TypeHints() {}

    /** Reports a type that the notation does not have. */
    static void reportUnknown(String name, String spec, Position at, Reading reading) {
        String instead = name.endsWith("[]") ? "write List" : Wording.DECLARE_TYPE.at(at, spec);
        reading.report(
                SourceProblem.UNKNOWN_JAVA_TYPE,
                at,
                "the notation has no type " + name,
                INSTEAD.getOrDefault(name, instead));
    }
}
