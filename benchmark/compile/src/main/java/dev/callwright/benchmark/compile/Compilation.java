package dev.callwright.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One API in a folder of its own, and the ways to compile it; each is whole processes, begun with nothing there. Nothing
 * is deleted before the end: some file systems are slow to create files where many were deleted a moment ago.
 */
final class Compilation {
    private final Path folder;
    /** Where the last run of the processor left its sources. */
    private Path generated;
    /** Where the last run of OpenAPI Generator left its project. */
    private Path openApi;

    Compilation(LargeApi api) {
        try {
            folder = Files.createTempDirectory("compile");
            generated = folder;
            openApi = folder;
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

    /** javac with the processor, which leaves its sources for the other two. */
    Cost withProcessor() {
        generated = fresh("generated");
        return javac(
                List.of(folder.resolve("LargeSpec.java")),
                "-cp",
                callwright(),
                "-processorpath",
                Jars.of("callwright-processor"),
                "-Acallwright.dir=" + folder,
                "-s",
                generated.toString());
    }

    /** javac with a processor that only copies what ours wrote. */
    Cost withCopying() {
        return javac(
                List.of(folder.resolve("LargeSpec.java")),
                "-cp",
                callwright(),
                "-processorpath",
                Jars.of("callwright-benchmark-compile", "callwright-runtime"),
                "-processor",
                CopyingProcessor.class.getName(),
                "-A" + CopyingProcessor.FROM + "=" + generated,
                "-s",
                fresh("copied").toString());
    }

    /** javac of what the processor wrote. */
    Cost withoutProcessor() {
        List<Path> sources = new ArrayList<>(sources(generated));
        sources.add(folder.resolve("LargeSpec.java"));
        return javac(sources, "-cp", callwright(), "-proc:none");
    }

    private static String callwright() {
        return Jars.of("callwright-runtime", "jspecify");
    }

    /** OpenAPI Generator's command line, then javac of what it wrote. */
    Cost openApiGenerator() {
        openApi = fresh("openapi");
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
                openApi.toString()));
        String classPath = Jars.of(
                "jackson-core",
                "jackson-annotations",
                "jackson-databind",
                "jackson-datatype-jsr310",
                "jackson-databind-nullable",
                "jsr305",
                "jakarta\\.annotation-api");
        return generating.plus(javac(sources(openApi.resolve("src/main/java")), "-cp", classPath, "-proc:none"));
    }

    /** How many lines the processor wrote. */
    long lines() {
        return lines(generated);
    }

    /** How many lines OpenAPI Generator wrote that javac is given. */
    long openApiLines() {
        return lines(openApi.resolve("src/main/java"));
    }

    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cost javac(List<Path> sources, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-d", fresh("classes").toString()));
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

    private Path fresh(String name) {
        try {
            return Files.createTempDirectory(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All below a folder, in order. */
    static List<Path> sources(Path root) {
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
}
