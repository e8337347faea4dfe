package dev.callwright.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description made by hand, for what an annotated interface can say and YAML can't. */
final class Made {
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final List<Call> calls;
    private final List<TypeDefinition> types;

    private Made(List<Call> calls, List<TypeDefinition> types) {
        this.calls = calls;
        this.types = types;
    }

    static Made of(Call... calls) {
        return new Made(List.of(calls), List.of());
    }

    static Made of(TypeDefinition... types) {
        return new Made(List.of(), List.of(types));
    }

    static Call call(String name) {
        return call(name, null);
    }

    /** A POST with this body beside these parameters. */
    static Call call(String name, @Nullable TypeRef body, Parameter... parameters) {
        return new Call(
                at(name),
                null,
                HttpMethod.POST,
                at("/" + name),
                false,
                false,
                false,
                List.of(parameters),
                List.of(),
                body,
                null,
                false,
                Absence.NONE,
                new Call.Setting.Inherited<>(),
                new Call.Setting.Inherited<>(),
                List.of(),
                "",
                null);
    }

    static TypeDefinition model(String name, String... fields) {
        return new TypeDefinition.Model(
                at(name), null, Stream.of(fields).map(Made::field).toList(), "", null);
    }

    static Field field(String name) {
        TypeRef type = string();
        return new Field(
                at(name), null, type, false, false, false, false, null, null, false, List.of(), null, null, null, null,
                "");
    }

    static TypeRef string() {
        return new TypeRef.Scalar(ScalarType.STRING, at("string").position());
    }

    private static Located at(String text) {
        return new Located(text, new Position.InSource(PLACES.getAndIncrement(), "ShopSpec." + text));
    }

    void finds(String... problems) {
        Description description = new Description(
                "ShopSpec",
                at("Shop"),
                at("com.acme.shop"),
                "",
                null,
                null,
                List.of(),
                null,
                Formats.NONE,
                List.of(),
                calls,
                types,
                List.of(),
                at("ShopSpec").position());
        List<String> found = Checks.problems(description, Names.of(description)).stream()
                .map(Made::line)
                .toList();
        assertEquals(String.join("\n", problems), String.join("\n", found));
    }

    private static String line(Problem problem) {
        return ((Position.InSource) problem.position()).text() + ": " + problem.message();
    }
}
