package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.CallwrightProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What a team ships to its users: the client of one version of a description, compiled with every warning an error. */
record ClientJar(Path file) {
    /** From a YAML description. */
    static ClientJar ofYaml(Path folder, String yaml) {
        try {
            Path work = Files.createTempDirectory(folder, "yaml");
            Files.writeString(work.resolve("api.yaml"), yaml);
            String api = word(yaml, "api");
            String spec = "package " + word(yaml, "package") + ";\n/** Described in YAML. */\n"
                    + "@dev.callwright.annotation.ApiSpec(\"api.yaml\") interface " + api + "Spec {}\n";
            return compiled(work, spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From an annotated interface. */
    static ClientJar ofInterface(Path folder, String source) {
        try {
            return compiled(Files.createTempDirectory(folder, "source"), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the generated sources. */
    Path sources() {
        return file.resolveSibling("generated");
    }

    private static ClientJar compiled(Path work, String spec) throws IOException {
        Path classes = work.resolve("classes");
        Path generated = Files.createDirectory(work.resolve("generated"));
        List<String> complaints = Javac.complaints(
                List.of(spec),
                List.of(),
                classes,
                List.of(new CallwrightProcessor()),
                "-s",
                generated.toString(), // in the jar, they would be compiled again along with who uses it
                "-Acallwright.dir=" + work,
                "-Xlint:all,-processing,-path",
                "-Xdoclint:all/protected",
                "-Werror");
        assertEquals(List.of(), complaints);
        return new ClientJar(packed(classes, work.resolve("client.jar")));
    }

    private static String word(String yaml, String key) {
        return yaml.lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
