package dev.callwright.contract;

import dev.callwright.client.Download;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer holds. Immutable.
 *
 * @param <T> what the caller gets
 */
@SuppressWarnings("unchecked") // the factories give each result the decoder of its type
public final class Result<T> {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final @Nullable JsonDecoder<?> decoder;
    private final boolean optional;
    private final boolean download;

    private Result(@Nullable JsonDecoder<?> decoder, boolean optional, boolean download) {
        this.decoder = decoder;
        this.optional = optional;
        this.download = download;
    }

    /**
     * A result that is always there.
     *
     * @param decoder how it is read; JSON null is handed to it too
     * @param <T> the result
     * @return the result
     */
    public static <T> Result<T> of(JsonDecoder<T> decoder) {
        return new Result<>(decoder, false, false);
    }

    /**
     * A result that may be missing, or null.
     *
     * @param decoder how it is read where it is there
     * @param <T> the result
     * @return the result
     */
    public static <T> Result<Optional<T>> optional(JsonDecoder<T> decoder) {
        return new Result<>(decoder, true, false);
    }

    /** {@return no result: whatever the answer holds is passed over} */
    public static Result<Void> none() {
        return new Result<>(null, false, false);
    }

    /** {@return bytes as they come} */
    public static Result<Download> download() {
        return new Result<>(null, false, true);
    }

    /** {@return the result, read from where it stands} */
    @SuppressWarnings("NullAway") // null is what a result of Void is
    T decode(JsonReader in) {
        if (decoder == null) {
            in.skipValue();
            return null;
        } else if (optional) {
            // What does not fit is no absence: nothing above this value would keep it.
            return (T) (in.readNull() ? Optional.empty() : Optional.of(decoder.decode(in)));
        }
        return (T) decoder.decode(in);
    }

    /**
     * {@return the result where the answer has none}
     *
     * @throws dev.callwright.json.JsonException if there must be one
     */
    T absent() {
        return decode(JsonReader.of(NULL));
    }

    /** {@return whether the body is handed on as it comes, by {@link #handOn}, and not decoded} */
    boolean isDownload() {
        return download;
    }

    /** {@return the result, which is a download} */
    T handOn(Download download) {
        return (T) download;
    }
}
