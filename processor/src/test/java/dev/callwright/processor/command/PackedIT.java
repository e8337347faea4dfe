package dev.callwright.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published, run by itself; the build says where it is, once it is packed. */
@EnabledIfSystemProperty(named = "callwright.jar", matches = ".+")
class PackedIT {
    private static final String ONE = "callwright: 1\napi: Shop\npackage: demo\ntypes:\n  Item:\n    a: int - 数\n";

    @TempDir
    Path folder;

    @Test
    void itComparesWithoutAClassPath() throws Exception {
        write("old.yaml", ONE);
        write("new.yaml", ONE.replace("int", "string"));

        assertEquals("""
                1
                new.yaml:6:5: field 'a' of 'Item' is string, and was int: breaks wire, source, binary
                    source, binary: methods take and return another Java type [java-type]
                    wire: released clients can't read all that servers may answer [values-widened]
                    wire: servers can't read all that released clients may send [values-narrowed]
                1 change, 1 breaking: wire, source, binary
                """, run("diff", "old.yaml", "new.yaml"));
    }

    @Test
    void itShowsAndChecks() throws Exception {
        write("shop.yaml", ONE);

        assertEquals("0\n0 errors, 0 warnings\n", run("check", "shop.yaml"));
        assertTrue(run("show", "shop.yaml", "Item").contains("/** 数 */"));
    }

    @Test
    void itKnowsItsVersion() throws Exception {
        assertTrue(run("--version").matches("0\ncallwright \\d+\\.\\d+\\.\\d+\\S*\n"));
    }

    /** With the modules of a runtime that has no compiler. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--limit-modules", "java.base,java.compiler", "-Dfile.encoding=US-ASCII"));
        command.addAll(List.of("-jar", System.getProperty("callwright.jar")));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String text = Files.readString(output, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        return process.exitValue() + "\n" + text;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
