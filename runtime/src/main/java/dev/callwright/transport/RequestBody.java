package dev.callwright.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The bytes a request carries. Thread-safe; a body made of a stream can be opened once, any other again and again. */
public final class RequestBody {
    private final long length;
    private final byte @Nullable [] bytes;
    private final @Nullable Path file;
    private final AtomicReference<@Nullable InputStream> stream;
    private final List<RequestBody> parts;

    private RequestBody(long length, byte @Nullable [] bytes, @Nullable Path file, @Nullable InputStream stream) {
        this(length, bytes, file, stream, List.of());
    }

    private RequestBody(
            long length,
            byte @Nullable [] bytes,
            @Nullable Path file,
            @Nullable InputStream stream,
            List<RequestBody> parts) {
        this.length = length;
        this.bytes = bytes;
        this.file = file;
        this.stream = new AtomicReference<>(stream);
        this.parts = parts;
    }

    /**
     * A body of bytes.
     *
     * @param bytes taken as they are, not copied: leave them alone from now on
     * @return the body
     */
    public static RequestBody of(byte[] bytes) {
        return new RequestBody(bytes.length, bytes, null, null);
    }

    /**
     * A body out of a file, which is not held in memory.
     *
     * @param file a regular file that stays as it is until it is sent
     * @return the body, as long as the file is now
     * @throws IOException if there is no such file
     */
    public static RequestBody of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (!now.isRegularFile()) { // a pipe has no length, and may hold whoever opens it
            throw new IOException("not a regular file: " + file);
        }
        return new RequestBody(now.size(), null, file, null);
    }

    /**
     * A body out of a stream, which is closed once it is sent. It can be sent once, so no call with it is repeated.
     *
     * @param stream what to send
     * @param length how many bytes it holds; with more or fewer, no whole request is sent
     * @return the body
     */
    public static RequestBody of(InputStream stream, long length) {
        if (length < 0) {
            throw new IllegalArgumentException("length is " + length);
        }
        return new RequestBody(length, null, null, Objects.requireNonNull(stream, "stream"));
    }

    /**
     * A body of others, one after the other.
     *
     * @param parts at least one; all are opened together
     * @return the body, which can be opened as often as all of them can
     */
    public static RequestBody of(List<RequestBody> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty");
        }
        long length = parts.stream().mapToLong(RequestBody::length).sum();
        return new RequestBody(length, null, null, null, List.copyOf(parts));
    }

    /** {@return how many bytes it holds} */
    public long length() {
        return length;
    }

    /** {@return whether it can be opened more than once} */
    public boolean repeatable() {
        return bytes != null
                || file != null
                || (!parts.isEmpty() && parts.stream().allMatch(RequestBody::repeatable));
    }

    /** {@return the bytes themselves, not copied, where they are in memory; else null} */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** Whether reading it takes as long as whoever made a stream of it likes. */
    boolean mayWait() {
        return (bytes == null && file == null && parts.isEmpty())
                || parts.stream().anyMatch(RequestBody::mayWait);
    }

    /**
     * Opens it.
     *
     * @return a stream of the bytes, which throws a {@link RequestBodyException} where they cannot be read, or are not as
     *     many as said; the caller closes it
     * @throws RequestBodyException if it cannot be read, or was opened before and is not repeatable
     */
    public InputStream open() throws RequestBodyException {
        try {
            if (bytes != null) {
                return new ByteArrayInputStream(bytes);
            }
            return parts.isEmpty() ? measured(file == null ? once() : Files.newInputStream(file)) : openAll();
        } catch (Throwable e) {
            throw RequestBodyException.unreadable(e);
        }
    }

    private InputStream once() throws IOException {
        InputStream once = stream.getAndSet(null);
        if (once == null) {
            throw new IOException("the body is a stream that was read before");
        }
        return once;
    }

    /** Of one without bytes nobody asks for any, so it is read here. */
    private InputStream measured(InputStream in) throws IOException {
        InputStream measured = new MeasuredInput(in, length);
        if (length > 0) {
            return measured;
        }
        try (measured) {
            measured.read();
            return InputStream.nullInputStream();
        }
    }

    /** All at once, so that one that cannot be opened is noticed before anything is sent. */
    private InputStream openAll() throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            for (RequestBody part : parts) {
                open.add(part.open());
            }
            return new SequenceInputStream(Collections.enumeration(open));
        } catch (IOException e) {
            for (InputStream each : open) {
                each.close();
            }
            throw e;
        }
    }
}
