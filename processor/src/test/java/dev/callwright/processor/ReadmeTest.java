package dev.callwright.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.ApiException;
import dev.callwright.client.Connection;
import dev.callwright.processor.check.Check;
import dev.callwright.processor.check.Checks;
import dev.callwright.processor.command.Cli;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.problem.Problem.Severity;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.source.SourceProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true. */
class ReadmeTest {
    private static final String FIRST = "A first client";
    private static final String COMMAND_LINE = "The command line";
    private static final String SIDE_BY_SIDE = "Both notations, side by side";

    @TempDir
    Path directory;

    @Test
    void theFirstExampleHasAtMostFortyLines() {
        long lines = Stream.concat(Readme.blocks(FIRST, "yaml").stream(), Readme.blocks(FIRST, "java").stream())
                .flatMap(String::lines)
                .count();

        assertTrue(lines <= 40, lines + " lines");
    }

    @Test
    void theFirstExampleCompilesAndAnswers() throws Exception {
        UserProject project = firstExample();
        assertEquals(List.of(), project.errors());

        assertEquals(
                "travelling since 2026-11-22T10:00:00Z",
                where(project, "'status':'ON_ITS_WAY','seenAt':'2026-11-22T10:00:00Z'"));
        assertEquals("it is there", where(project, "'status':'DELIVERED'"));
        assertEquals("nobody has seen it", where(project, "'status':null"));
    }

    @Test
    void theFirstExampleStandsInTheSideBySideTable() {
        assertEquals(Readme.blocks(FIRST, "yaml"), Readme.blocks(SIDE_BY_SIDE, "yaml"));
    }

    @Test
    void bothNotationsGiveTheSameSources() {
        UserProject yaml = firstExample();
        UserProject source = new UserProject(directory.resolve("source"))
                .write("src/main/java/com/example/parcels/ParcelsSpec.java", only(SIDE_BY_SIDE, "java"));

        assertEquals(List.of(), yaml.errors());
        assertEquals(List.of(), source.errors());
        assertFalse(yaml.generated().isEmpty());
        assertEquals(yaml.generated(), source.generated());
    }

    @Test
    void theFragmentsOfTheNotationAreOneDescription() {
        String head = "callwright: 1\napi: Tasks\npackage: com.example.tasks\n";
        UserProject project = new UserProject(directory)
                .write("src/main/api/tasks.yaml", head + String.join("", Readme.blocks("The notation", "yaml")))
                .write(
                        "src/main/java/com/example/tasks/TasksSpec.java",
                        spec("com.example.tasks", "Tasks", "tasks.yaml"));

        assertEquals(List.of(), project.errors());
        assertTrue(project.generated().containsKey("TasksClient.java"));
    }

    @Test
    void theSnippetsOfWhatYouGetCompile() throws Exception {
        StringBuilder methods = new StringBuilder();
        List<String> snippets = Readme.blocks("What you get", "java");
        for (String snippet : snippets) {
            methods.append("void snippet")
                    .append(methods.length())
                    .append("() throws Exception {\n")
                    .append(snippet)
                    .append("}\n");
        }
        UserProject project = new UserProject(directory)
                .write(
                        "src/main/api/calls.yaml",
                        Files.readString(Path.of("../api-spec/src/main/api/call-record.yaml")))
                .write(
                        "src/main/java/dev/callwright/tanyi/CallRecordSpec.java",
                        spec("dev.callwright.tanyi", "CallRecord", "calls.yaml"))
                .write("src/main/java/dev/callwright/tanyi/Snippets.java", """
                        package dev.callwright.tanyi;
                        import com.fasterxml.jackson.databind.JsonNode;
                        import com.fasterxml.jackson.databind.ObjectMapper;
                        import dev.callwright.client.*;
                        import dev.callwright.jackson.CallwrightModule;
                        import dev.callwright.jackson3.CallwrightJackson3Module;
                        import dev.callwright.json.JsonValue;
                        import dev.callwright.transport.CannedTransport;
                        import java.io.InputStream;
                        import java.nio.ByteBuffer;
                        import java.nio.file.Path;
                        import java.time.*;
                        import java.util.*;
                        import java.util.concurrent.*;
                        import java.util.function.Supplier;
                        import java.util.logging.Logger;
                        import tools.jackson.databind.json.JsonMapper;
                        abstract class Snippets {
                            CallRecordClient calls;
                            CallRecordAsyncClient async;
                            CallDetail call;
                            String token;
                            String json;
                            Supplier<String> login;
                            Logger log;
                            List<Long> seen;
                            Connection connection;
                            Download download;
                            Path folder;
                            Queue queue;
                            interface Queue {
                                List<PendingTask> tasksAfter(@org.jspecify.annotations.Nullable String id);
                            }
                        """ + methods + "}\n");

        assertEquals(12, snippets.size());
        assertEquals(List.of(), project.errors());
    }

    @Test
    void theProblemIsTheOneThatIsReported() {
        String wrong = only(FIRST, "yaml").replace("Status?", "Statos?");
        UserProject project = firstExample().write("src/main/api/parcels.yaml", wrong);

        assertEquals(
                List.of(only("Problems", "")),
                project.errors().stream().map(error -> error + "\n").toList());
    }

    @Test
    void theComparisonIsTheOneThatIsPrinted() {
        Cli cli = changedParcels("    sender: string?\n");

        assertEquals(
                only(COMMAND_LINE, ""), cli.run("diff", "old.yaml", "new.yaml").out());
    }

    @Test
    void theJsonIsTheOneThatIsPrinted() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String printed =
                changedParcels("").run("diff", "old.yaml", "new.yaml", "--json").out();

        assertEquals(json.readTree(only(COMMAND_LINE, "json")), json.readTree(printed));
    }

    @Test
    void theCommandsOfTheCommandLineAreThere() {
        for (String line : only(COMMAND_LINE, "sh").lines().toList()) {
            String command = line.split(" ")[3];
            assertEquals(0, new Cli(directory).run(command, "--help").status(), line);
        }
    }

    /** The first example with a weight that becomes a double, and more. */
    private Cli changedParcels(String more) {
        String parcels = only(FIRST, "yaml");
        String head = parcels.substring(0, parcels.indexOf("  Status:"));
        String tail = parcels.substring(head.length());
        return new Cli(directory)
                .file("old.yaml", head + "    weight: int\n" + tail)
                .file("new.yaml", head + "    weight: double\n" + more + tail);
    }

    @Test
    void theTableHoldsEveryProblem() {
        List<String> rows = new ArrayList<>();
        rows.add("| *form* | |");
        for (ReadProblem problem : ReadProblem.values()) {
            rows.add(row(problem.id(), problem.severity(), problem.guarantee()));
        }
        rows.add("| *interfaces* | |");
        for (SourceProblem problem : SourceProblem.values()) {
            rows.add(row(problem.id(), Severity.ERROR, problem.guarantee()));
        }
        rows.add("| *meaning* | |");
        for (Check check : Checks.all()) {
            rows.add(row(check.id(), check.severity(), check.guarantee()));
        }
        rows.add("| *output* | |");
        for (BuildProblem problem : BuildProblem.values()) {
            rows.add(row(problem.id(), Severity.ERROR, problem.guarantee()));
        }
        String table = Readme.section("Problems")
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .collect(Collectors.joining("\n"));

        assertEquals(String.join("\n", rows), table);
    }

    @Test
    void theTableOfExceptionsHoldsTheWholeFamily() {
        Set<String> family = new TreeSet<>(Set.of(ApiException.class.getSimpleName()));
        Stream.of(ApiException.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .forEach(family::add);

        Set<String> told = firstCells("What you get");
        told.removeIf(word -> !word.endsWith("Exception")); // other tables tell of other things

        assertEquals(family, told);
    }

    @Test
    void theTablesOfFieldsHoldEveryTypeAndFlag() {
        Set<String> words = firstCells("The notation");

        for (ScalarType type : ScalarType.values()) {
            assertTrue(words.contains(type.word()), type.word());
        }
        for (String flag : Flag.words(Flag.OF_FIELD)) {
            assertTrue(words.contains(flag), flag);
        }
    }

    @Test
    void theTableOfPackagesHoldsEachThatThereIs() throws IOException {
        Set<String> packages = new TreeSet<>(packages("../runtime"));
        packages.addAll(packages("../processor"));
        Set<String> listed = new TreeSet<>();
        Matcher cell = Pattern.compile("(?m)^\\|[^|]*\\| `([\\w.]+)` \\|")
                .matcher(Readme.section("For developers of Callwright"));
        while (cell.find()) {
            listed.add(cell.group(1));
        }
        listed.removeIf(name -> name.startsWith("tanyi") || name.equals("benchmark"));
        packages.removeIf(name -> name.startsWith("processor.read."));

        assertEquals(packages, listed);
    }

    /** The first words of all quoted texts in the first column of the tables under a heading. */
    private static Set<String> firstCells(String heading) {
        Set<String> words = new TreeSet<>();
        for (String line : Readme.section(heading).lines().toList()) {
            Matcher quoted =
                    Pattern.compile("`([\\w-]+)[^`]*`").matcher(line.startsWith("|") ? line.split("\\|")[1] : "");
            while (quoted.find()) {
                words.add(quoted.group(1));
            }
        }
        return words;
    }

    private static Set<String> packages(String module) throws IOException {
        Path root = Path.of(module, "src/main/java/dev/callwright");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> root.relativize(file.resolveSibling("")).toString())
                    .map(name -> name.replaceAll("[/\\\\]$", "").replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toSet());
        }
    }

    private static String row(String id, Severity severity, String guarantee) {
        return "| `" + id + "`" + (severity == Severity.WARNING ? " (warning)" : "") + " | " + guarantee + " |";
    }

    private UserProject firstExample() {
        List<String> java = Readme.blocks(FIRST, "java");
        assertEquals(2, java.size());
        return new UserProject(directory.resolve("yaml"))
                .write("src/main/api/parcels.yaml", only(FIRST, "yaml"))
                .write(
                        "src/main/java/com/example/parcels/ParcelsSpec.java",
                        "package com.example.parcels;\nimport dev.callwright.annotation.ApiSpec;\n" + java.get(0))
                .write(
                        "src/main/java/com/example/parcels/Where.java",
                        "package com.example.parcels;\nimport dev.callwright.client.Connection;\n"
                                + "public class Where {\npublic static String where(Connection connection) {\n"
                                + java.get(1) + "}\n}\n");
    }

    private static String spec(String packageName, String api, String file) {
        return "package " + packageName + ";\n@dev.callwright.annotation.ApiSpec(\"" + file + "\")\ninterface " + api
                + "Spec {}\n";
    }

    private static String only(String heading, String language) {
        List<String> blocks = Readme.blocks(heading, language);
        assertEquals(1, blocks.size(), heading);
        return blocks.get(0);
    }

    /** What the example tells of a parcel of which the server says this, quotes written as apostrophes. */
    private static String where(UserProject project, String members) throws Exception {
        String answer = "{'code':0,'msg':'','data':{'number':'1Z999'," + members + "}}";
        byte[] body = answer.replace('\'', '"').getBytes(UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/parcels/1Z999", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        try (Connection connection = Connection.builder().server(base).build();
                URLClassLoader loader = project.loader()) {
            return (String) loader.loadClass("com.example.parcels.Where")
                    .getMethod("where", Connection.class)
                    .invoke(null, connection);
        } finally {
            server.stop(0);
        }
    }
}
