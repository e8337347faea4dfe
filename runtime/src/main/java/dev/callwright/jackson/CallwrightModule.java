package dev.callwright.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.util.ClassUtil;
import dev.callwright.bridge.CodecFinder;
import dev.callwright.json.JsonSettings;
import java.util.Objects;

/**
 * Makes an {@code ObjectMapper} of Jackson 2 read and write generated models, unions, open enums and
 * {@link dev.callwright.json.JsonValue}s, anywhere in the application's own classes, as their {@code fromJson} and
 * {@code toJson} do: the mapper's naming, inclusion and the like leave them as they are. Open enums are keys of maps,
 * too.
 *
 * <p>What does not fit is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} that says where and
 * what, and holds no value; its cause is the {@link dev.callwright.json.JsonException}. JSON null is read as null, as
 * it is for all classes of a mapper, but where a {@code JsonValue} is wanted, as {@link dev.callwright.json.JsonNull}.
 *
 * <p>What is declared as a union is written with the member that tells which variant it is; of a value by itself a
 * mapper knows no more than its class, and needs {@code writerFor} the union.
 *
 * <p>Numbers keep their text, digit by digit, on the way from and to text. A {@code JsonNode} has no text of a number,
 * but its exact value; and its trailing zeros, unless the mapper strips those.
 *
 * <p>Immutable. The package of the models has to be exported, or opened to {@code com.fasterxml.jackson.databind},
 * where it is in a named module.
 */
public final class CallwrightModule extends Module {
    private final JsonSettings settings;

    /** Reads with the {@linkplain JsonSettings#defaults() default settings}. */
    public CallwrightModule() {
        this(JsonSettings.defaults());
    }

    /**
     * Reads as one says.
     *
     * @param settings how; the mapper's own limits hold beside these
     */
    public CallwrightModule(JsonSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    @Override
    public String getModuleName() {
        return "callwright";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        CodecFinder codecs = new CodecFinder(method -> ClassUtil.checkAndFixAccess(method, true));
        CodecDeserializers deserializers = new CodecDeserializers(codecs, settings);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
        context.insertAnnotationIntrospector(new UnionTyping());
        context.addSerializers(new CodecSerializers(codecs)); // for keys, toString does, as Jackson has it
    }
}
