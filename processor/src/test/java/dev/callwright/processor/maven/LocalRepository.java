package dev.callwright.processor.maven;

import dev.callwright.annotation.ApiSpec;
import dev.callwright.processor.CallwrightProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local repository of Maven's for one test: this build's own modules as they are now, and by links all that the
 * machine's local repository has. So nothing of this build is installed on the machine.
 */
final class LocalRepository implements AutoCloseable {
    private static final Path GROUP = Path.of("dev/callwright");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>callwright-parent</artifactId>\\s*<version>([^<]+)</version>");

    private final Path folder;

    private LocalRepository(Path folder) {
        this.folder = folder;
    }

    static LocalRepository in(Path folder) throws IOException, URISyntaxException {
        String home = System.getProperty("user.home");
        Path machines = Path.of(System.getProperty("localRepository", home + "/.m2/repository"));
        Path own = Files.createDirectories(folder.resolve(GROUP));
        link(machines, folder);
        link(machines.resolve(GROUP.getName(0)), own.resolveSibling(""));
        add(own, "callwright-parent", Path.of("../pom.xml"), null);
        add(own, "callwright-runtime", Path.of("../runtime/pom.xml"), ApiSpec.class);
        add(own, "callwright-processor", Path.of("pom.xml"), CallwrightProcessor.class);
        return new LocalRepository(folder);
    }

    Path folder() {
        return folder;
    }

    /** Removes the links, and nothing that they lead to. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** What one folder holds, in another, but for what is there already. */
    private static void link(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> entries = Files.list(from)) {
                for (Path entry : entries.toList()) {
                    Path link = to.resolve(entry.getFileName());
                    if (Files.notExists(link)) {
                        Files.createSymbolicLink(link, entry);
                    }
                }
            }
        }
    }

    private static void add(Path group, String artifact, Path pom, Class<?> member)
            throws IOException, URISyntaxException {
        String version = version();
        Path folder = Files.createDirectories(group.resolve(artifact).resolve(version));
        String name = artifact + "-" + version;
        Files.copy(pom, folder.resolve(name + ".pom"));
        if (member != null) {
            Path classes = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            copy(classes, folder.resolve(name + ".jar"));
        }
    }

    /** In Maven's phases up to test the classes of a module are a folder, later they are its jar. */
    private static void copy(Path classes, Path jar) throws IOException {
        if (Files.isRegularFile(classes)) {
            Files.copy(classes, jar);
            return;
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }

    private static String version() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("../pom.xml")));
        if (!version.find()) {
            throw new AssertionError("the parent's pom has no version");
        }
        return version.group(1);
    }
}
