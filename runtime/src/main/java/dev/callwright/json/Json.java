package dev.callwright.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whole documents, read and written. */
public final class Json {
    private Json() {}

    /**
     * Reads a document with the {@linkplain JsonSettings#defaults() default settings}.
     *
     * @param <T> what it holds
     * @param json UTF-8
     * @param decoder reads it
     * @return what the decoder gives
     * @throws JsonException where the text is no JSON, exceeds a limit, or does not fit
     */
    public static <T extends @Nullable Object> T read(byte[] json, JsonDecoder<T> decoder) {
        return read(json, decoder, JsonSettings.defaults());
    }

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param json UTF-8
     * @param decoder reads it
     * @param settings how
     * @return what the decoder gives
     * @throws JsonException where the text is no JSON, exceeds a limit, or does not fit
     */
    public static <T extends @Nullable Object> T read(byte[] json, JsonDecoder<T> decoder, JsonSettings settings) {
        return read(JsonReader.of(json, settings), decoder);
    }

    static <T extends @Nullable Object> T read(JsonReader in, JsonDecoder<T> decoder) {
        T value = decoder.decode(in);
        in.finish();
        return value;
    }

    /**
     * Reads a document with the {@linkplain JsonSettings#defaults() default settings}.
     *
     * @param <T> what it holds
     * @param json the text
     * @param decoder reads it
     * @return what the decoder gives
     * @throws JsonException where the text is no JSON, exceeds a limit, or does not fit
     */
    public static <T extends @Nullable Object> T read(String json, JsonDecoder<T> decoder) {
        return read(JsonReader.of(json), decoder);
    }

    /**
     * Writes a document.
     *
     * @param <T> what it holds
     * @param value the value
     * @param encoder writes it
     * @return JSON text
     * @throws JsonException where JSON cannot represent the value
     */
    public static <T extends @Nullable Object> String write(T value, JsonEncoder<? super T> encoder) {
        return new String(writeBytes(value, encoder), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document.
     *
     * @param <T> what it holds
     * @param value the value
     * @param encoder writes it
     * @return JSON text in UTF-8
     * @throws JsonException where JSON cannot represent the value
     */
    public static <T extends @Nullable Object> byte[] writeBytes(T value, JsonEncoder<? super T> encoder) {
        JsonOutput output = SpareOutputs.take();
        JsonWriter out = new JsonWriter(output);
        encoder.encode(value, out);
        byte[] json = out.toBytes();
        SpareOutputs.give(output);
        return json;
    }
}
