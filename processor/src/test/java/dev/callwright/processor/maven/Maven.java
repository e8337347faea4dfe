package dev.callwright.processor.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Maven of this machine, run in a process of its own, with the JDK of this test. */
final class Maven {
    private final Path repository;
    private boolean offline = true;

    Maven(Path repository) {
        this.repository = repository;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder(command(), "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a phase. What the machine's local repository lacks is fetched, once. */
    Build run(Path project, String phase) throws IOException, InterruptedException {
        Build build = start(project, phase);
        if (offline && build.output().contains("in offline mode")) {
            offline = false;
            return start(project, phase);
        }
        return build;
    }

    private Build start(Path project, String phase) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(command(), "--batch-mode", "-Dstyle.color=never"));
        command.addAll(List.of("--no-transfer-progress", "-Dmaven.repo.local=" + repository, phase));
        if (offline) {
            command.add("--offline");
        }
        Path output = project.resolveSibling("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Maven did not end: " + Files.readString(output));
        }
        return new Build(process.exitValue() == 0, Files.readString(output));
    }

    private static String command() {
        return System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    }

    /** What came of a run, and all that it printed. */
    record Build(boolean success, String output) {
        boolean compiled() {
            return output.contains("Compiling ");
        }

        /** What it calls errors, up to the line with which Maven begins its summary. */
        List<String> errors() {
            return output.lines()
                    .dropWhile(line -> !line.contains("COMPILATION ERROR"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("[INFO] BUILD"))
                    .filter(line -> !line.startsWith("[INFO]"))
                    .toList();
        }
    }
}
