package dev.callwright.processor.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Finds the file that an annotated interface names. Compilers tell a processor differently much about where things lie,
 * so several places are tried in turn: the folder of the option {@value #DIRECTORY_OPTION}; {@code api} and {@code
 * resources} beside the folders above the interface's source, up to its module's root; the same below the module that
 * holds the class output; the class path; the source path. The first hit counts.
 */
public final class DescriptionLocator {
    /** Names the folder of descriptions outright, where a build tool hides the others. */
    public static final String DIRECTORY_OPTION = "callwright.dir";

    private static final Set<String> BUILD_FILES =
            Set.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
    private static final List<String> SOURCE_SETS = List.of("src/main", "src/test", ".");
    private static final List<String> FOLDERS = List.of("api", "resources", ".");

    private final ProcessingEnvironment environment;

    public DescriptionLocator(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * What was found, and where it was looked for.
     *
     * @param file the description; empty where no place has it
     * @param tried every place, in order
     */
    public record Search(Optional<URI> file, List<String> tried) {}

    /** Looks for {@code name}, a relative path, on behalf of {@code type}. */
    public Search find(String name, TypeElement type) {
        List<String> tried = new ArrayList<>();
        Optional<URI> file = candidates(name, type).stream()
                .peek(candidate -> tried.add(candidate.toString()))
                .filter(Files::exists)
                .findFirst()
                .map(Path::toUri)
                .or(() -> resource(StandardLocation.CLASS_PATH, "", name, tried))
                .or(() -> resource(StandardLocation.SOURCE_PATH, packageOf(type), name, tried));
        return new Search(file, tried);
    }

    private List<Path> candidates(String name, TypeElement type) {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(environment.getOptions().get(DIRECTORY_OPTION))
                .map(Path::of)
                .ifPresent(folders::add);
        SourceFolder.of(type, environment).ifPresent(source -> addAbove(source, folders));
        classOutput().flatMap(DescriptionLocator::moduleRoot).ifPresent(root -> addSourceSets(root, folders));
        return folders.stream()
                .map(folder -> folder.resolve(name).normalize())
                .distinct()
                .toList();
    }

    private static void addAbove(Path source, List<Path> folders) {
        for (Path folder = source; folder != null; folder = folder.getParent()) {
            for (String beside : FOLDERS) {
                folders.add(folder.resolve(beside));
            }
            if (isModuleRoot(folder)) {
                addSourceSets(folder, folders);
                return;
            }
        }
    }

    private static void addSourceSets(Path root, List<Path> folders) {
        for (String sourceSet : SOURCE_SETS) {
            for (String beside : FOLDERS) {
                folders.add(root.resolve(sourceSet).resolve(beside));
            }
        }
    }

    private static Optional<Path> moduleRoot(Path within) {
        for (Path folder = within; folder != null; folder = folder.getParent()) {
            if (isModuleRoot(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean isModuleRoot(Path folder) {
        return BUILD_FILES.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }

    /** Where classes go; the resource is named and never written. */
    private Optional<Path> classOutput() {
        try {
            Filer filer = environment.getFiler();
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "callwright")
                    .toUri();
            return SourceFolder.path(uri).map(Path::getParent);
        } catch (IOException | RuntimeException notTold) {
            return Optional.empty();
        }
    }

    private Optional<URI> resource(
            JavaFileManager.Location location, String packageName, String name, List<String> tried) {
        tried.add((location == StandardLocation.CLASS_PATH ? "class path: " : "source path: ") + name);
        try {
            var file = environment.getFiler().getResource(location, packageName, name);
            file.openInputStream().close();
            return Optional.of(file.toUri());
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private String packageOf(TypeElement type) {
        PackageElement packageElement = environment.getElementUtils().getPackageOf(type);
        return packageElement.getQualifiedName().toString();
    }
}
