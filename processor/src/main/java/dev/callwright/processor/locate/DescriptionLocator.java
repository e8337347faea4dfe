package dev.callwright.processor.locate;

import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
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

    private final ProcessingEnvironment environment;
    private final Map<String, Optional<Path>> classOutputs = new HashMap<>();

    public DescriptionLocator(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** What was found. */
    public sealed interface Search {
        /** A file, or whatever else has its path. */
        record InFile(Path path) implements Search {}

        /** A resource of the class path or source path. */
        record InResource(SourceFile file) implements Search {}

        /**
         * Nothing.
         *
         * @param tried every place, in order
         */
        record Nowhere(List<String> tried) implements Search {}
    }

    /** Looks for {@code name}, a relative path, on behalf of {@code spec}. */
    public Search find(String name, TypeElement spec) {
        List<Path> candidates = candidates(name, spec);
        Optional<Path> path = candidates.stream().filter(Files::exists).findFirst();
        if (path.isPresent()) {
            return new Search.InFile(path.get());
        }
        String packageName = environment
                .getElementUtils()
                .getPackageOf(spec)
                .getQualifiedName()
                .toString();
        Optional<SourceFile> resource = resource(StandardLocation.CLASS_PATH, "", name)
                .or(() -> resource(StandardLocation.SOURCE_PATH, packageName, name));
        return resource.<Search>map(Search.InResource::new).orElseGet(() -> nowhere(candidates));
    }

    private List<Path> candidates(String name, TypeElement spec) {
        try {
            return folders(spec).stream()
                    .map(folder -> folder.resolve(name).normalize())
                    .distinct()
                    .toList();
        } catch (InvalidPathException noPath) {
            return List.of();
        }
    }

    /** The directories a description may use files of, real paths: the module of {@code spec}, and the option's. */
    public List<Path> roots(TypeElement spec) {
        Optional<Path> module = SourceFolder.of(spec, environment)
                .flatMap(ModuleFolders::root)
                .or(() -> classOutput(spec).flatMap(ModuleFolders::root));
        return Stream.of(module, optionFolder())
                .flatMap(Optional::stream)
                .map(DescriptionLocator::real)
                .toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException missing) {
            return path;
        }
    }

    private Optional<Path> optionFolder() {
        try {
            return Optional.ofNullable(environment.getOptions().get(DIRECTORY_OPTION))
                    .map(folder -> Path.of(folder).toAbsolutePath().normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A resource of the class path, for {@code use}. */
    public Optional<ProjectUses.Resource> classPathResource(String path) {
        try {
            FileObject file = environment.getFiler().getResource(StandardLocation.CLASS_PATH, "", path);
            return Optional.of(new ProjectUses.Resource(file.toUri(), file.openInputStream()));
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private static Search nowhere(List<Path> candidates) {
        List<String> tried = new ArrayList<>();
        candidates.forEach(candidate -> tried.add(candidate.toString()));
        tried.add("the class path");
        tried.add("the source path");
        return new Search.Nowhere(tried);
    }

    private List<Path> folders(TypeElement spec) {
        List<Path> folders = new ArrayList<>();
        optionFolder().ifPresent(folders::add);
        SourceFolder.of(spec, environment).map(ModuleFolders::above).ifPresent(folders::addAll);
        classOutput(spec).flatMap(ModuleFolders::root).map(ModuleFolders::below).ifPresent(folders::addAll);
        return folders;
    }

    /** Where classes go, by a resource that is named and never opened; Eclipse's compiler only tells of one to write. */
    private Optional<Path> classOutput(TypeElement spec) {
        Filer filer = environment.getFiler();
        return classOutputs.computeIfAbsent(
                OwnModule.prefix(spec, environment),
                module -> folder(() -> filer.getResource(StandardLocation.CLASS_OUTPUT, module, "callwright"))
                        .or(() -> folder(
                                () -> filer.createResource(StandardLocation.CLASS_OUTPUT, module, "callwright"))));
    }

    private static Optional<Path> folder(Callable<FileObject> resource) {
        try {
            return SourceFolder.path(resource.call().toUri()).map(Path::getParent);
        } catch (Exception notTold) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> resource(JavaFileManager.Location location, String packageName, String name) {
        try {
            FileObject file = environment.getFiler().getResource(location, packageName, name);
            try (InputStream in = file.openInputStream()) {
                return Optional.of(SourceFile.of(file.toUri(), new SourceFile.Origin.Resource(name, false), in));
            }
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
