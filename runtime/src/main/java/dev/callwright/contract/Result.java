package dev.callwright.contract;

import dev.callwright.client.Download;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonReader;
import java.util.Optional;

/**
 * What an answer holds. Immutable.
 *
 * @param <T> what the caller gets
 */
public abstract sealed class Result<T> {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private Result() {}

    /**
     * A result that is always there.
     *
     * @param decoder how it is read; JSON null is handed to it too
     * @param <T> the result
     * @return the result
     */
    public static <T> Result<T> of(JsonDecoder<T> decoder) {
        return new Required<>(decoder);
    }

    /**
     * A result that may be missing, or null; or, as some servers say for null, an empty string or array. What else does
     * not fit is no absence, for nothing above the result would keep it.
     *
     * @param decoder how it is read where it is there
     * @param <T> the result
     * @return the result
     */
    public static <T> Result<Optional<T>> optional(JsonDecoder<T> decoder) {
        return new Maybe<>(decoder);
    }

    /**
     * {@return the body as it is written, whatever it holds: in the charset that its {@code Content-Type} names, else in
     * UTF-8}
     */
    public static Result<String> text() {
        return new Text();
    }

    /** {@return the body as {@link #text()} has it, where it is not empty} */
    public static Result<Optional<String>> optionalText() {
        return new MaybeText();
    }

    /** {@return no result: whatever the answer holds is passed over} */
    public static Result<Void> none() {
        return new None();
    }

    /** {@return bytes as they come} */
    public static Result<Download> download() {
        return new Bytes();
    }

    /** {@return the result, read from where it stands} */
    T decode(JsonReader in) {
        throw new UnsupportedOperationException("this result is no JSON");
    }

    /**
     * {@return the result where the answer has none}
     *
     * @throws dev.callwright.json.JsonException if there must be one
     */
    T absent() {
        return decode(JsonReader.of(NULL));
    }

    /** {@return whether the answer has to hold nothing} */
    boolean isNone() {
        return false;
    }

    /** {@return whether the body is handed on as it comes, by {@link #handOn}, and not decoded} */
    boolean isDownload() {
        return false;
    }

    /** {@return the result where it is a download} */
    T handOn(Download download) {
        throw new UnsupportedOperationException("this result is no download");
    }

    /** {@return whether the body is the result, by {@link #ofText}, and not decoded} */
    boolean isText() {
        return false;
    }

    /** {@return the result where it is a text} */
    T ofText(String body) {
        throw new UnsupportedOperationException("this result is no text");
    }

    private static final class Required<T> extends Result<T> {
        private final JsonDecoder<T> decoder;

        Required(JsonDecoder<T> decoder) {
            this.decoder = decoder;
        }

        @Override
        T decode(JsonReader in) {
            return decoder.decode(in);
        }
    }

    private static final class Maybe<T> extends Result<Optional<T>> {
        private final JsonDecoder<T> decoder;

        Maybe(JsonDecoder<T> decoder) {
            this.decoder = decoder;
        }

        @Override
        Optional<T> decode(JsonReader in) {
            return Optional.ofNullable(in.readOrNullIfEmpty(decoder));
        }
    }

    private static final class None extends Result<Void> {
        @Override
        boolean isNone() {
            return true;
        }

        @Override
        Void decode(JsonReader in) {
            in.skipValue();
            return null;
        }
    }

    private static final class Bytes extends Result<Download> {
        @Override
        boolean isDownload() {
            return true;
        }

        @Override
        Download handOn(Download download) {
            return download;
        }
    }

    private static final class Text extends Result<String> {
        @Override
        boolean isText() {
            return true;
        }

        @Override
        String ofText(String body) {
            return body;
        }
    }

    private static final class MaybeText extends Result<Optional<String>> {
        @Override
        boolean isText() {
            return true;
        }

        @Override
        Optional<String> ofText(String body) {
            return body.isEmpty() ? absent() : Optional.of(body);
        }

        @Override
        Optional<String> absent() {
            return Optional.empty();
        }
    }
}
