package dev.callwright.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One API in a folder of its own, and the ways to compile it; each is whole processes, begun with nothing there. */
final class Compilation {
    private final Path folder;

    Compilation(LargeApi api) {
        try {
            folder = Files.createTempDirectory("compile");
            Files.writeString(folder.resolve("large.yaml"), api.yaml());
            Files.writeString(folder.resolve("large.json"), api.openApi());
            Files.writeString(folder.resolve("LargeSpec.java"), """
                    package com.example.large;

                    @dev.callwright.annotation.ApiSpec("large.yaml")
                    interface LargeSpec {}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** javac with the processor, which leaves its sources for {@link #withoutProcessor()}. */
    Cost withProcessor() {
        return javac(
                List.of(folder.resolve("LargeSpec.java")),
                "-cp",
                callwright(),
                "-processorpath",
                Jars.of("callwright-processor"),
                "-Acallwright.dir=" + folder,
                "-s",
                emptied("generated").toString());
    }

    /** javac of what the processor wrote. */
    Cost withoutProcessor() {
        List<Path> sources = new ArrayList<>(sources(folder.resolve("generated")));
        sources.add(folder.resolve("LargeSpec.java"));
        return javac(sources, "-cp", callwright(), "-proc:none");
    }

    private static String callwright() {
        return Jars.of("callwright-runtime", "jspecify");
    }

    /** OpenAPI Generator's command line, then javac of what it wrote. */
    Cost openApiGenerator() {
        Path output = emptied("openapi");
        Cost generating = Cost.of(List.of(
                tool("java"),
                "-jar",
                Jars.of("openapi-generator-cli"),
                "generate",
                "-g",
                "java",
                "--library",
                "native",
                "-i",
                folder.resolve("large.json").toString(),
                "-o",
                output.toString()));
        String classPath = Jars.of(
                "jackson-core",
                "jackson-annotations",
                "jackson-databind",
                "jackson-datatype-jsr310",
                "jackson-databind-nullable",
                "jsr305",
                "jakarta\\.annotation-api");
        return generating.plus(javac(sources(output.resolve("src/main/java")), "-cp", classPath, "-proc:none"));
    }

    /** How many lines the processor wrote. */
    long lines() {
        return lines(folder.resolve("generated"));
    }

    /** How many lines OpenAPI Generator wrote that javac is given. */
    long openApiLines() {
        return lines(folder.resolve("openapi/src/main/java"));
    }

    void delete() {
        delete(folder);
    }

    private Cost javac(List<Path> sources, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-d", emptied("classes").toString()));
        arguments.addAll(List.of(options));
        sources.forEach(source -> arguments.add(source.toString()));
        try {
            Path file = folder.resolve("arguments");
            Files.write(file, arguments);
            return Cost.of(List.of(tool("javac"), "@" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private Path emptied(String name) {
        Path emptied = folder.resolve(name);
        delete(emptied);
        try {
            return Files.createDirectories(emptied);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path root) {
        long lines = 0;
        for (Path source : sources(root)) {
            try (Stream<String> text = Files.lines(source)) {
                lines += text.count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
