package dev.callwright.client;

import dev.callwright.transport.Headers;
import dev.callwright.transport.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bytes to send, and of what type they are. Immutable; one made of a stream can be sent once. */
public final class Content {
    private final String contentType;
    private final RequestBody body;
    private final @Nullable String fileName;

    private Content(String contentType, RequestBody body, @Nullable String fileName) {
        this.fileName = fileName;
        // As a header it is checked later too, but in a part of a form it is text.
        this.contentType =
                Objects.requireNonNull(Headers.of("Content-Type", contentType).first("Content-Type"));
        this.body = body;
    }

    /**
     * Content of bytes.
     *
     * @param contentType as {@code audio/wav}
     * @param bytes which are copied
     * @return the content
     */
    public static Content of(String contentType, byte[] bytes) {
        return new Content(contentType, RequestBody.of(bytes.clone()), null);
    }

    /**
     * Content of text, in UTF-8.
     *
     * @param contentType as {@code text/plain; charset=UTF-8}
     * @param text the text
     * @return the content
     */
    public static Content of(String contentType, String text) {
        return new Content(contentType, RequestBody.of(text.getBytes(StandardCharsets.UTF_8)), null);
    }

    /**
     * Content of a file, which is streamed, and is named as the file is.
     *
     * @param contentType as {@code audio/wav}
     * @param file a regular file that stays as it is until it is sent
     * @return the content
     * @throws IOException if there is no such file
     */
    public static Content of(String contentType, Path file) throws IOException {
        return new Content(contentType, RequestBody.of(file), file.getFileName().toString());
    }

    /**
     * Content of a stream. It can be sent once, so a call with it is never repeated.
     *
     * @param contentType as {@code audio/wav}
     * @param stream which is closed once it is sent
     * @param length how many bytes it holds; with more or fewer, the call fails with a {@link NotSentException}
     * @return the content
     */
    public static Content of(String contentType, InputStream stream, long length) {
        return new Content(contentType, RequestBody.of(stream, length), null);
    }

    /**
     * The same content under a file name, which the server is told where it is sent in a form.
     *
     * @param fileName as {@code greeting.wav}
     * @return the content; if made of a stream, the two can be sent once between them
     */
    public Content named(String fileName) {
        return new Content(contentType, body, Objects.requireNonNull(fileName, "fileName"));
    }

    /** {@return the file name; null where there is none, and a form then sends the parameter's} */
    public @Nullable String fileName() {
        return fileName;
    }

    /** {@return of what type the bytes are, as {@code audio/wav}} */
    public String contentType() {
        return contentType;
    }

    /** {@return how many bytes there are} */
    public long length() {
        return body.length();
    }

    /** {@return the bytes} */
    public RequestBody body() {
        return body;
    }

    /** {@return type and length} */
    @Override
    public String toString() {
        return contentType + ", " + length() + " bytes";
    }
}
