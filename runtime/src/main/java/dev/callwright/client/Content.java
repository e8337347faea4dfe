package dev.callwright.client;

import dev.callwright.transport.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Bytes to send, and of what type they are. Immutable; one made of a stream can be sent once. */
public final class Content {
    private final String contentType;
    private final RequestBody body;

    private Content(String contentType, RequestBody body) {
        this.contentType = Objects.requireNonNull(contentType, "contentType");
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
        return new Content(contentType, RequestBody.of(bytes.clone()));
    }

    /**
     * Content of text, in UTF-8.
     *
     * @param contentType as {@code text/plain; charset=UTF-8}
     * @param text the text
     * @return the content
     */
    public static Content of(String contentType, String text) {
        return new Content(contentType, RequestBody.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Content of a file, which is streamed.
     *
     * @param contentType as {@code audio/wav}
     * @param file a file that stays as it is until it is sent
     * @return the content
     * @throws IOException if the file cannot be read
     */
    public static Content of(String contentType, Path file) throws IOException {
        return new Content(contentType, RequestBody.of(file));
    }

    /**
     * Content of a stream. It can be sent once, so a call with it is never repeated.
     *
     * @param contentType as {@code audio/wav}
     * @param stream which is closed once it is sent
     * @param length how many bytes it holds
     * @return the content
     */
    public static Content of(String contentType, InputStream stream, long length) {
        return new Content(contentType, RequestBody.of(stream, length));
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
