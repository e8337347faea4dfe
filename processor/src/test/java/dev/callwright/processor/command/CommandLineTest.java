package dev.callwright.processor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path folder;

    private void refuses(String message, String... arguments) {
        assertEquals(new Cli.Result(2, "", message + "\n"), new Cli(folder).run(arguments));
    }

    @Test
    void withoutACommandItNamesThem() {
        refuses("a command is missing: diff, check, show; see java -jar callwright-processor.jar --help");
    }

    @Test
    void aCommandThatThereIsNotGetsAHint() {
        refuses("there is no command 'chek'; did you mean 'check'?", "chek");
        refuses("there is no command 'compile'; use one of diff, check, show", "compile");
    }

    @Test
    void anOptionThatThereIsNotGetsAHint() {
        refuses("'diff' has no option '--jason'; did you mean '--json'?", "diff", "--jason", "a", "b");
        refuses("'check' has no option '-x'; use one of --class-path, --help", "check", "-x");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        refuses("a value is missing: --out DIR", "show", "api.yaml", "--out");
        refuses("the option '--list' takes no value", "show", "--list=all");
    }

    @Test
    void missingOperandsAreNamed() {
        refuses("'diff' takes two descriptions, OLD and NEW, not 1", "diff", "one.yaml");
        refuses("nothing to check: name the FILE of a description", "check");
        refuses("nothing to show: name the FILE of a description", "show");
    }

    @Test
    void aPathThatIsNoneIsRefused() {
        refuses("'a?b' is no path: name a file", "check", "a\0b");
    }

    @Test
    void javaIsRefused() {
        Cli.Result result = new Cli(folder).run("check", "ShopSpec.java");

        assertEquals(2, result.status());
        assertEquals(
                "'ShopSpec.java' is Java, which only a compiler can read; name a description in YAML, or the one that"
                        + " compiling packed beside the classes: API.callwright.yaml\n",
                result.err());
    }

    @Test
    void theHelpNamesAllCommands() {
        assertEquals(new Cli.Result(0, """
                Usage: java -jar callwright-processor.jar COMMAND ...

                  diff   Compares two descriptions, and says for whom each change breaks what
                  check  Reads descriptions, and says what is wrong with them
                  show   Shows the Java sources that are generated from a description

                COMMAND --help tells more; --version prints the version.
                """, ""), new Cli(folder).run("--help"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "check", "show"})
    void eachCommandHasHelpOfItsOwn(String command) {
        Cli.Result result = new Cli(folder).run(command, "--help");

        assertEquals(0, result.status());
        assertTrue(result.out().startsWith("Usage: java -jar callwright-processor.jar " + command + " "), result.out());
        assertTrue(result.out().contains("\nExits with 0"), result.out());
    }

    @Test
    void theVersionIsTheJars() {
        assertEquals(new Cli.Result(0, "callwright (not packed)\n", ""), new Cli(folder).run("--version"));
    }

    @Test
    void anUnexpectedFailureIsOneLine() {
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("of\nno use");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertEquals(2, new CommandLine(broken, new PrintStream(err, true, UTF_8)).run(List.of("--version")));
        assertEquals(1, err.toString(UTF_8).lines().count());
        assertTrue(err.toString(UTF_8)
                .startsWith(
                        "this is a bug in Callwright: java.lang.IllegalStateException: of no use at dev.callwright."));
    }
}
