package dev.callwright.processor.locate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where descriptions lie in a module of a Maven or Gradle build. */
public final class ModuleFolders {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
    private static final List<String> SOURCE_SETS = List.of("src/main", "src/test", "");
    private static final List<String> BESIDE = List.of("api", "resources", "");

    private ModuleFolders() {}

    /** The nearest directory, this one or one above, with a build file. */
    public static Optional<Path> root(Path within) {
        for (Path folder = within; folder != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The folders for descriptions beside {@code source} and every directory above it within its module. */
    static List<Path> above(Path source) {
        List<Path> folders = new ArrayList<>();
        for (Path folder = source; folder != null; folder = folder.getParent()) {
            if (isRoot(folder)) {
                folders.addAll(below(folder));
                return folders;
            }
            addBeside(folder, folders);
        }
        return folders;
    }

    /** The folders for descriptions in a module. */
    static List<Path> below(Path root) {
        List<Path> folders = new ArrayList<>();
        SOURCE_SETS.forEach(sourceSet -> addBeside(root.resolve(sourceSet), folders));
        return folders;
    }

    private static void addBeside(Path folder, List<Path> folders) {
        BESIDE.forEach(beside -> folders.add(folder.resolve(beside)));
    }

    private static boolean isRoot(Path folder) {
        return BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }
}
