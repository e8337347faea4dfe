package dev.callwright.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import dev.callwright.json.JsonSettings;
import java.util.Objects;

/**
 * Makes an {@code ObjectMapper} read and write generated models, open enums and {@link dev.callwright.json.JsonValue}s,
 * anywhere in the application's own classes, as their {@code fromJson} and {@code toJson} do: the mapper's naming,
 * inclusion and the like leave them as they are. Open enums are keys of maps, too.
 *
 * <p>What does not fit is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} that says where and what,
 * and holds no value; its cause is the {@link dev.callwright.json.JsonException}. A null is null, as the mapper has it
 * for all classes, but for a {@code JsonValue}, which it is itself.
 *
 * <p>Numbers stay as they are written, digit by digit, unless something in between has no text: in a {@code JsonNode}, one
 * has its exact value, and the scale if the mapper does not strip it.
 *
 * <p>Immutable. The package of the models has to be exported, or opened to {@code com.fasterxml.jackson.databind}, where
 * it is in a named module.
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
        CodecDeserializers deserializers = new CodecDeserializers(settings);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
        context.addSerializers(new CodecSerializers()); // for keys, toString does, as Jackson has it
    }
}
