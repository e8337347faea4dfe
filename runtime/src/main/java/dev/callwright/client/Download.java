package dev.callwright.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a call answers, still on the way: to be read once, by one of {@link #stream()}, {@link #bytes()}, {@link
 * #saveTo(Path)} and {@link #publisher}, and to be closed. The call's deadline counts until its last byte. Where the
 * connection breaks or the deadline ends it, reading throws the {@link ApiException} that another call would throw. Not
 * thread-safe, save {@link #close()}, which ends a read under way.
 */
public final class Download implements AutoCloseable {
    private final @Nullable String contentType;
    private final long length;
    private final InputStream stream;
    private final @Nullable String contentDisposition;

    private Download(
            @Nullable String contentType, long length, InputStream stream, @Nullable String contentDisposition) {
        this.contentType = contentType;
        this.length = length;
        this.stream = stream;
        this.contentDisposition = contentDisposition;
    }

    /**
     * A download out of a stream.
     *
     * @param contentType what the server calls it, null where it does not say
     * @param length how many bytes it holds, -1 where unknown
     * @param stream the bytes
     * @return the download
     */
    public static Download of(@Nullable String contentType, long length, InputStream stream) {
        return new Download(contentType, length, Objects.requireNonNull(stream, "stream"), null);
    }

    /**
     * A download of bytes at hand, for fakes.
     *
     * @param contentType what the server would call it
     * @param bytes the bytes
     * @return the download
     */
    public static Download of(@Nullable String contentType, byte[] bytes) {
        return of(contentType, bytes.length, new ByteArrayInputStream(bytes));
    }

    /**
     * The same download as the server names it.
     *
     * @param contentDisposition the header, as {@code attachment; filename="a.wav"}; null where there is none
     * @return the download, which is read instead of this one
     */
    public Download disposition(@Nullable String contentDisposition) {
        return new Download(contentType, length, stream, contentDisposition);
    }

    /**
     * The file name that the server offers (RFC 6266), made harmless: the last segment of what may have been a path,
     * without characters that mean something to a file system, and neither hidden nor the name of a device. It is no
     * place to write to: {@code saveTo(folder.resolve(name))}, in a folder of the application's choice.
     *
     * @return the name; null where the server offers none, or nothing is left of it
     */
    public @Nullable String fileName() {
        return FileName.of(contentDisposition);
    }

    /** {@return what the server calls it, as {@code audio/wav}; null where it does not say} */
    public @Nullable String contentType() {
        return contentType;
    }

    /** {@return how many bytes it holds, or -1 where the server does not say} */
    public long length() {
        return length;
    }

    /** {@return the bytes as they come, the same stream each time} */
    public InputStream stream() {
        return stream;
    }

    /**
     * The bytes as a publisher, for one subscriber. It reads no more than it is asked for, a buffer of at most 16 KB at a
     * time, and holds a thread only while it reads; when it ends or is cancelled, the download is closed.
     *
     * @param executor where it reads, say {@link Connection#executor()}
     * @return the publisher
     */
    public Flow.Publisher<ByteBuffer> publisher(Executor executor) {
        return new BytePublisher(this, executor);
    }

    /**
     * Reads all bytes into memory, and closes.
     *
     * @return the bytes
     * @throws IOException if a stream of a fake fails; calls throw {@link ApiException}
     */
    public byte[] bytes() throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    /**
     * Writes all bytes to a file, in place of what it held, and closes. If that fails, the file is removed.
     *
     * @param file where to
     * @return the file
     * @throws IOException if the file cannot be written
     */
    public Path saveTo(Path file) throws IOException {
        try (stream) {
            OutputStream out = Files.newOutputStream(file);
            try (out) {
                stream.transferTo(out);
            } catch (Throwable e) {
                removePartial(file, e);
                throw e;
            }
        }
        return file;
    }

    /** Gives up what has not been read. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // The bytes are given up; how that went helps nobody.
        }
    }

    /** {@return type and length} */
    @Override
    public String toString() {
        return (contentType == null ? "bytes of unknown type" : contentType)
                + (length < 0 ? "" : ", " + length + " bytes");
    }

    private static void removePartial(Path file, Throwable failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
