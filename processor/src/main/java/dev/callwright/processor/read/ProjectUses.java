package dev.callwright.processor.read;

import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.SourceFile.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds used descriptions: a reference that ends in {@code .yaml} or {@code .yml} is a file beside the using one, and
 * never outside the project; any other is the qualified name of an API whose description was packed into a jar.
 */
public final class ProjectUses implements UseResolver {
    private final Path root;
    private final Resources resources;

    /**
     * Finds files within {@code root}.
     *
     * @param root a directory: the project's
     * @param resources those on the class path
     */
    public ProjectUses(Path root, Resources resources) {
        this.root = root;
        this.resources = resources;
    }

    /** The class path of whoever reads. */
    @FunctionalInterface
    public interface Resources {
        /** A resource; empty where there is none of this path, which has no leading slash. */
        Optional<Resource> find(String path) throws IOException;
    }

    /**
     * A resource.
     *
     * @param uri where it is
     * @param content closed by whoever asked for it
     */
    public record Resource(URI uri, InputStream content) {}

    @Override
    public Resolution resolve(Origin user, String reference) {
        if (!SourceFile.isFileName(reference)) {
            return resource(new Origin.Resource(Use.resource(reference), true), reference);
        }
        try {
            return user instanceof Origin.Resource resource
                    ? besideResource(resource, reference)
                    : besideFile(((Origin.File) user).path(), reference);
        } catch (InvalidPathException e) {
            return unreadable(reference, "it is no path");
        }
    }

    private Resolution besideFile(Path user, String reference) {
        Path realRoot = real(root);
        Path path = real(user.resolveSibling("")).resolve(reference).normalize();
        if (!path.startsWith(realRoot)) {
            return outside(reference, root.toString());
        }
        Resolution opened = RegularFiles.open(path);
        if (opened instanceof Resolution.Refused refused) {
            ReadProblem problem = refused.problem() == ReadProblem.FILE_MISSING
                    ? ReadProblem.USE_MISSING
                    : ReadProblem.USE_UNREADABLE;
            return new Resolution.Refused(problem, refused.cause(), refused.remedy());
        }
        // A link within the project may still lead out of it.
        return real(path).startsWith(realRoot) ? opened : outside(reference, root.toString());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path.toAbsolutePath().normalize();
        }
    }

    private Resolution besideResource(Origin.Resource user, String reference) {
        Path path = Path.of(user.path()).resolveSibling(reference).normalize();
        if (path.isAbsolute() || path.startsWith("..")) {
            return outside(reference, "the class path");
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return resource(new Origin.Resource(String.join("/", names), user.compiled()), reference);
    }

    private Resolution resource(Origin.Resource origin, String reference) {
        try {
            Optional<Resource> found = resources.find(origin.path());
            if (found.isEmpty()) {
                return new Resolution.Refused(
                        ReadProblem.USE_MISSING,
                        "no description '" + reference + "' is on the class path (looked for " + origin.path() + ")",
                        "add the jar that holds it, or write a file that ends in .yaml");
            }
            try (InputStream content = found.get().content()) {
                return new Resolution.Found(SourceFile.of(found.get().uri(), origin, content));
            }
        } catch (IOException e) {
            return unreadable(reference, "the system refuses it");
        }
    }

    private static Resolution outside(String reference, String root) {
        return new Resolution.Refused(
                ReadProblem.USE_OUTSIDE,
                "'" + reference + "' leads out of " + root,
                "move the file inside, or use it from a jar by its qualified name");
    }

    private static Resolution unreadable(String reference, String why) {
        return new Resolution.Refused(
                ReadProblem.USE_UNREADABLE,
                "'" + reference + "' can't be read: " + why,
                "make it readable, or name another file");
    }
}
