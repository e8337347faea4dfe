package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.json.JsonMapper;

/** Who has no Jackson notices nothing, on class path and module path; who has one, or both, has the bridges to these. */
class WithoutJacksonTest {
    private static final String JACKSON_2 = Jvm.path(ObjectMapper.class, JsonFactory.class, JsonTypeInfo.class);
    private static final String JACKSON_3 = Jvm.path(JsonMapper.class, TokenStreamFactory.class, JsonTypeInfo.class);
    private static final String CLIENT = Jvm.path(Json.class, CallDetail.class, WithoutJacksonTest.class);
    private static final String CALL = "{\"callRecordId\":7,\"new\":[1.50]}";

    private static final String REQUIRES_2 = "requires com.fasterxml.jackson.databind; ";
    private static final String REQUIRES_3 = "requires tools.jackson.databind; ";
    private static final String READ = "CallDetail.fromJson(json)";
    private static final String READ_2 = "new com.fasterxml.jackson.databind.ObjectMapper()"
            + ".registerModule(new dev.callwright.jackson.CallwrightModule())"
            + ".readValue(json, CallDetail.class)";
    private static final String READ_3 = "tools.jackson.databind.json.JsonMapper.builder()"
            + ".addModule(new dev.callwright.jackson3.CallwrightJackson3Module())"
            + ".build().readValue(json, CallDetail.class)";

    /** What another JVM runs. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) {
            try (Connection connection = Connection.builder()
                    .server(URI.create("http://127.0.0.1:9"))
                    .build()) {
                CallRecordClient.create(connection);
                System.out.println(CallDetail.fromJson(CALL).toJson());
            }
        }
    }

    /** What another JVM runs that has Jackson 2. */
    public static final class Main2 {
        private Main2() {}

        public static void main(String[] args) throws IOException {
            ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
            System.out.println(mapper.writeValueAsString(mapper.readValue(CALL, CallDetail.class)));
        }
    }

    /** What another JVM runs that has Jackson 3. */
    public static final class Main3 {
        private Main3() {}

        public static void main(String[] args) {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
            System.out.println(mapper.writeValueAsString(mapper.readValue(CALL, CallDetail.class)));
        }
    }

    @TempDir
    Path directory;

    @Test
    void onTheClassPath() throws Exception {
        assertEquals(Set.of(), bridgesLoaded(Main.class, CLIENT));
        assertEquals(Set.of(), bridgesLoaded(Main.class, CLIENT, JACKSON_2, JACKSON_3));
    }

    @Test
    void theBridgesOnTheClassPath() throws Exception {
        assertEquals(Set.of("bridge", "jackson"), bridgesLoaded(Main2.class, CLIENT, JACKSON_2));
        assertEquals(Set.of("bridge", "jackson3"), bridgesLoaded(Main3.class, CLIENT, JACKSON_3));
        assertEquals(Set.of("bridge", "jackson"), bridgesLoaded(Main2.class, CLIENT, JACKSON_2, JACKSON_3));
        assertEquals(Set.of("bridge", "jackson3"), bridgesLoaded(Main3.class, CLIENT, JACKSON_2, JACKSON_3));
    }

    /** Runs a class, and tells which packages of bridges were loaded; without a mapper, no Jackson may be. */
    private static Set<String> bridgesLoaded(Class<?> main, String... path) throws Exception {
        String output = Jvm.run("-verbose:class", "-cp", String.join(File.pathSeparator, path), main.getName());
        assertTrue(output.lines().anyMatch(CALL::equals), output);
        Set<String> bridges = Pattern.compile(" dev\\.callwright\\.(bridge|jackson3?)\\.")
                .matcher(output)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertEquals(bridges.isEmpty(), !output.contains("jackson.databind."), output);
        return bridges;
    }

    @Test
    void inAModule() throws Exception {
        assertEquals(List.of(CALL, "[]"), inModules("exports dev.callwright.tanyi;", READ));
        assertEquals(List.of(CALL, "[]"), inModules("exports dev.callwright.tanyi;", READ, JACKSON_2, JACKSON_3));
    }

    @Test
    void theBridgesInAModule() throws Exception {
        String name2 = "com.fasterxml.jackson.databind";
        String name3 = "tools.jackson.databind";
        String exports = "exports dev.callwright.tanyi;";
        assertEquals(List.of(CALL, "[" + name2 + "]"), inModules(REQUIRES_2 + exports, READ_2, JACKSON_2));
        assertEquals(List.of(CALL, "[" + name3 + "]"), inModules(REQUIRES_3 + exports, READ_3, JACKSON_3));
        assertEquals(
                List.of(CALL, "[" + name2 + ", " + name3 + "]"),
                inModules(
                        REQUIRES_2 + REQUIRES_3 + "opens dev.callwright.tanyi to " + name2 + ", " + name3 + ";",
                        READ_3.replace("json,", READ_2 + ".toJson(),"),
                        JACKSON_2,
                        JACKSON_3));
    }

    /** What an app prints that is a module, with the client's classes in it: a call that it read, and its Jacksons. */
    private List<String> inModules(String info, String read, String... jacksons) throws Exception {
        String use = """
                package dev.callwright.tanyi;

                public final class Use {
                    private Use() {}

                    public static void main(String[] args) throws Exception {
                        String json = "{\\"callRecordId\\":7,\\"new\\":[1.50]}";
                        System.out.println(%s.toJson());
                        System.out.println(ModuleLayer.boot().modules().stream()
                                .map(Module::getName)
                                .filter(name -> name.endsWith("jackson.databind"))
                                .sorted()
                                .toList());
                    }
                }
                """.formatted(read);
        Path app = Files.createTempDirectory(directory, "app");
        copyClient(app);
        Path sources = Files.createTempDirectory(directory, "sources");
        Files.writeString(
                sources.resolve("module-info.java"), "module app { requires dev.callwright.runtime; " + info + " }");
        Files.writeString(sources.resolve("Use.java"), use);
        String libraries = Stream.concat(Stream.of(Jvm.path(Json.class, Nullable.class)), Stream.of(jacksons))
                .collect(Collectors.joining(File.pathSeparator));
        compile(libraries, app, sources.resolve("module-info.java"), sources.resolve("Use.java"));
        String path = libraries + File.pathSeparator + app;
        return Jvm.run("-p", path, "-m", "app/dev.callwright.tanyi.Use").lines().toList();
    }

    private static void compile(String libraries, Path app, Path... sources) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-exports", "-Werror", "-proc:none"));
        arguments.addAll(List.of("-p", libraries, "-d", app.toString()));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int status =
                ToolProvider.getSystemJavaCompiler().run(null, problems, problems, arguments.toArray(String[]::new));
        assertEquals(0, status, problems.toString());
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
