package dev.callwright.processor.read;

import dev.callwright.processor.description.Position;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** The bytes of a description, and where they came from. */
public final class SourceFile {
    private final String name;
    private final Origin origin;
    private final byte[] content;

    /**
     * Of these parts.
     *
     * @param name as positions show it: an absolute path where it is a file, else a URI
     */
    public SourceFile(String name, Origin origin, byte[] content) {
        this.name = name;
        this.origin = origin;
        this.content = content.clone();
    }

    /**
     * Of a resource; more than a description may have is not read.
     *
     * @param content not closed
     */
    public static SourceFile of(URI uri, Origin origin, InputStream content) throws IOException {
        String name = "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
        return new SourceFile(name, origin, content.readNBytes(RegularFiles.LARGEST + 1));
    }

    /** Whether a reference is to a file, by its ending. */
    public static boolean isFileName(String reference) {
        return reference.endsWith(".yaml") || reference.endsWith(".yml");
    }

    /** Where a description was found, and so where the references in it lead. Two of the same origin are the same. */
    public sealed interface Origin {
        /** A file, by its real path. */
        record File(Path path) implements Origin {}

        /**
         * A resource of the class path.
         *
         * @param path without a leading slash
         * @param compiled whether its classes come ready with it
         */
        record Resource(String path, boolean compiled) implements Origin {}
    }

    /** As positions show it. */
    public String name() {
        return name;
    }

    /** The last part of its name: {@code call-record.yaml}. */
    public String shortName() {
        return Position.InFile.shortName(name);
    }

    /** {@code CallRecord} for {@code call-record.yaml}: stands for a name that is missing. */
    public String apiName() {
        StringBuilder name = new StringBuilder();
        for (String part : shortName().replaceFirst("\\.ya?ml$", "").split("[^A-Za-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
            }
        }
        return name.isEmpty() ? "Api" : name.toString();
    }

    /** Where it was found. */
    public Origin origin() {
        return origin;
    }

    /** Whether its classes come ready with it. */
    public boolean compiled() {
        return origin instanceof Origin.Resource resource && resource.compiled();
    }

    /** What it holds. */
    public byte[] content() {
        return content.clone();
    }
}
