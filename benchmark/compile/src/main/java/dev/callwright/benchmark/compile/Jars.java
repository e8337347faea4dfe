package dev.callwright.benchmark.compile;

import dev.callwright.benchmark.ChildJvm;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars on the class path of this JVM. */
final class Jars {
    private Jars() {}

    /** {@return the jars of some artifacts, as a class path} */
    static String of(String... artifacts) {
        return Stream.of(artifacts).map(Jars::jar).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(String artifact) {
        return ChildJvm.ownClassPath().stream()
                .filter(path -> path.getFileName().toString().matches(artifact + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + artifact + " on the class path"));
    }
}
