package dev.callwright.processor.read;

import dev.callwright.processor.problem.Suggestion;
import dev.callwright.processor.read.SourceFile.Origin;
import dev.callwright.processor.read.UseResolver.Resolution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads descriptions from files; only from regular ones, so that no pipe or device is waited for. */
public final class RegularFiles {
    /** More than this is not read. */
    public static final int LARGEST = 4 * 1024 * 1024;

    private RegularFiles() {}

    /** The description in a file. */
    public static Resolution open(Path path) {
        if (!Files.exists(path)) {
            return refused(ReadProblem.FILE_MISSING, "there is no file '" + path + "'", similar(path));
        } else if (Files.isDirectory(path)) {
            return refused(
                    ReadProblem.FILE_UNREADABLE, "'" + path + "' is a directory", "name a file that ends in .yaml");
        } else if (!Files.isRegularFile(path)) {
            return refused(ReadProblem.FILE_UNREADABLE, "'" + path + "' is no regular file", "name a regular file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new Resolution.Found(
                    new SourceFile(path.toString(), new Origin.File(path.toRealPath()), in.readNBytes(LARGEST + 1)));
        } catch (IOException e) {
            String why = e instanceof AccessDeniedException ? "permission is lacking" : "the system refuses it";
            return refused(
                    ReadProblem.FILE_UNREADABLE,
                    "'" + path + "' can't be read: " + why,
                    "make it readable, or name another file");
        }
    }

    private static String similar(Path missing) {
        String suggestion = "";
        @Nullable Path name = missing.getFileName();
        @Nullable Path directory = missing.toAbsolutePath().getParent();
        if (name != null && directory != null && Files.isDirectory(directory)) {
            try (Stream<Path> siblings = Files.list(directory)) {
                List<String> names = siblings.map(
                                sibling -> directory.relativize(sibling).toString())
                        .filter(SourceFile::isFileName)
                        .sorted()
                        .toList();
                suggestion = Suggestion.among(name.toString(), names);
            } catch (IOException unlisted) {
                // no suggestion then
            }
        }
        return suggestion.isEmpty() ? "create it, or name another file" : suggestion;
    }

    private static Resolution refused(ReadProblem problem, String cause, String remedy) {
        return new Resolution.Refused(problem, cause, remedy);
    }
}
