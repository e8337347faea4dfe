package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.client.Connection;
import dev.callwright.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no Jackson notices nothing, on the class path and in modules; a module that has it has the bridge. */
class WithoutJacksonTest {
    private static final String JACKSON = Jvm.path(ObjectMapper.class, JsonFactory.class, JsonTypeInfo.class);
    private static final String OPENS = "opens dev.callwright.tanyi to com.fasterxml.jackson.databind;";
    private static final String READ = "new com.fasterxml.jackson.databind.ObjectMapper()"
            + ".registerModule(new dev.callwright.jackson.CallwrightModule())"
            + ".readerFor(CallDetail.class).readValue(";
    private static final String USE = """
            package dev.callwright.tanyi;

            public class Use {
                public static void main(String[] args) throws Exception {
                    CallDetail call = CallDetail.fromJson("{\\"callRecordId\\":7,\\"new\\":[1.50]}");
                    System.out.println(call.toJson());
                    try {
                        Class.forName("com.fasterxml.jackson.core.JsonFactory");
                        System.out.println("Jackson is there");
                    } catch (ClassNotFoundException e) {
                        System.out.println("Jackson is not there");
                    }
                }
            }
            """;

    /** What another JVM runs. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) {
            try (Connection connection = Connection.builder()
                    .server(URI.create("http://127.0.0.1:9"))
                    .build()) {
                CallRecordClient.create(connection);
                System.out.println(CallDetail.fromJson("{\"callRecordId\":7,\"new\":[1.50]}")
                        .toJson());
            }
        }
    }

    @TempDir
    Path directory;

    @Test
    void onTheClassPath() throws Exception {
        String output = Jvm.run(
                "-verbose:class", "-cp", Jvm.path(Json.class, CallDetail.class, Main.class), Main.class.getName());

        assertTrue(output.lines().anyMatch("{\"callRecordId\":7,\"new\":[1.50]}"::equals), output);
        assertFalse(output.contains("jackson"), output);
    }

    @Test
    void inAModule() throws Exception {
        String modules = module("module app { requires dev.callwright.runtime; }", USE);

        assertEquals(
                List.of("{\"callRecordId\":7,\"new\":[1.50]}", "Jackson is not there"),
                Jvm.run("-p", modules, "-m", "app/dev.callwright.tanyi.Use")
                        .lines()
                        .toList());
    }

    @Test
    void theBridgeInAModule() throws Exception {
        String requires = "requires dev.callwright.runtime; requires com.fasterxml.jackson.databind; ";
        String use = USE.replace("CallDetail.fromJson(", READ);
        for (String access : List.of("exports dev.callwright.tanyi;", OPENS)) {
            String modules = module("module app { " + requires + access + " }", use) + File.pathSeparator + JACKSON;

            assertEquals(
                    List.of("{\"callRecordId\":7,\"new\":[1.50]}", "Jackson is there"),
                    Jvm.run("-p", modules, "-m", "app/dev.callwright.tanyi.Use")
                            .lines()
                            .toList());
        }
    }

    /** A module path: the runtime, and an app that has the client's classes in it. */
    private String module(String info, String use) throws IOException {
        Path app = Files.createTempDirectory(directory, "app");
        copyClient(app);
        Path sources = Files.createTempDirectory(directory, "sources");
        Path infoFile = Files.writeString(sources.resolve("module-info.java"), info);
        Path useFile = Files.writeString(sources.resolve("Use.java"), use);
        String path = Jvm.path(Json.class, Nullable.class) + File.pathSeparator + JACKSON;
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        problems,
                        problems,
                        "-proc:none",
                        "-p",
                        path,
                        "-d",
                        app.toString(),
                        infoFile.toString(),
                        useFile.toString());
        assertEquals(0, status, problems.toString());
        return Jvm.path(Json.class) + File.pathSeparator + app;
    }

    private static void copyClient(Path app) throws IOException {
        String folder = "dev/callwright/tanyi";
        Path target = Files.createDirectories(app.resolve(folder));
        Path client = Jvm.location(CallDetail.class);
        if (Files.isDirectory(client)) {
            copy(client.resolve(folder), target);
        } else {
            try (var jar = FileSystems.newFileSystem(client)) {
                copy(jar.getPath(folder), target);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : new ArrayList<>(files.toList())) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
