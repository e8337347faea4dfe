package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden sources under the checkers of careful teams, with the JDK of this test and with newer ones beside it. */
class CheckersTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> EXPORTED =
            List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

    @TempDir
    private Path temp;

    static Stream<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> beside = Files.list(own.resolveSibling(""))) {
            return Stream.concat(
                    Stream.of(own),
                    beside.filter(jdk -> !jdk.equals(own) && feature(jdk) >= 22).sorted())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void errorProneAndNullAwayFindNothing(Path jdk) throws Exception {
        assertEquals("", checked(jdk, sources()));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theyAreReallyThere(Path jdk) throws Exception {
        Path careless = temp.resolve("src/demo/Careless.java");
        Files.createDirectories(careless.resolveSibling(""));
        Files.writeString(careless, """
                package demo;

                /** A mistake for each. */
                @org.jspecify.annotations.NullMarked
                final class Careless {
                    /** None. */
                    private Careless() {}

                    /** {@return null} */
                    static String nothing() { return null; }

                    /** {@return a comparison of what is boxed}
                     * @param a one
                     * @param b another */
                    static boolean same(Integer a, Integer b) { return a == b; }
                }
                """);
        String complaints = checked(jdk, List.of(careless.toString()));
        assertTrue(complaints.contains("error: [NullAway]"), complaints);
        assertTrue(complaints.contains("[BoxedPrimitiveEquality]"), complaints);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aNamedModuleCompilesWithoutAWarning(Path jdk) throws Exception {
        Path module = temp.resolve("module/module-info.java");
        Files.createDirectories(module.resolveSibling(""));
        Files.writeString(module, """
                /** A client's module. */
                module dev.acme {
                    requires transitive dev.callwright.runtime;
                    requires static org.jspecify;

                    exports dev.acme.common;
                    exports dev.acme.shop;
                }
                """);
        List<String> sources = new ArrayList<>(sources());
        sources.add(module.toString());
        assertEquals("", run(jdk, List.of("-p", System.getProperty("java.class.path")), sources));
    }

    private String checked(Path jdk, List<String> sources) throws Exception {
        List<String> options = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        EXPORTED.forEach(
                name -> options.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        options.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED");
        options.add("-J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED");
        options.addAll(
                List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true"));
        options.add("-Xplugin:ErrorProne -Xep:NullAway:ERROR -XepOpt:NullAway:OnlyNullMarked=true"
                + (feature(jdk) >= 22 ? " -XepOpt:NullAway:JSpecifyMode=true" : ""));
        return run(jdk, options, sources);
    }

    /** What a compiler says to sources, with every lint on, and each warning an error. */
    private String run(Path jdk, List<String> options, List<String> sources) throws Exception {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString(), "--release", "17"));
        command.addAll(List.of("-encoding", "UTF-8", "-proc:none", "-Xmaxwarns", "1000", "-J-Duser.language=en"));
        command.addAll(List.of(
                "-Xlint:all",
                "-Xdoclint:all",
                "-Werror",
                "-d",
                temp.resolve("classes").toString()));
        command.addAll(options);
        command.addAll(sources);
        Path output = temp.resolve("output");
        Process compiler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(compiler.waitFor(3, TimeUnit.MINUTES));
        String said = Files.readString(output);
        return said.isEmpty() && compiler.exitValue() != 0 ? "it gave up without a word" : said;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN.resolve("sources"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    /** The release of a JDK's compiler; 0 where there is none. */
    private static int feature(Path jdk) {
        try {
            String release = Files.readString(jdk.resolve("release"));
            int version = release.indexOf("JAVA_VERSION=\"") + "JAVA_VERSION=\"".length();
            boolean compiles = Files.isExecutable(jdk.resolve("bin" + File.separator + "javac"));
            return compiles ? Integer.parseInt(release.substring(version).split("[^0-9]", 2)[0]) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
