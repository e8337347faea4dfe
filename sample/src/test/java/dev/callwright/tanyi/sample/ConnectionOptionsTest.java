package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionOptionsTest {
    private static final String SECRET = "s3cr3t-of-nobody";

    @AutoClose
    private final SandboxServer sandbox = SandboxServer.start();

    @TempDir
    private Path directory;

    private final Shell shell = new Shell();

    @Test
    void credentialsComeFromAFile() throws IOException {
        Path file = file("appKey=demo-key\nappSecret = demo-secret \ntenantSign=demo-tenant\n");
        Outcome run = withoutVariables().run("call", 1, "--server", sandbox.base(), "--credentials", file);
        assertEquals(0, run.exitCode(), run.err());
    }

    @Test
    void aFileCountsMoreThanTheEnvironment() throws IOException {
        Path file = file("appKey=demo-key\nappSecret=" + SECRET + "\ntenantSign=demo-tenant\n");
        Outcome run = shell.run("call", 1, "--server", sandbox.base(), "--credentials", file);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code 401"), run.err());
    }

    @Test
    void missingVariablesAreNamed() {
        Outcome run =
                shell.unset("TANYI_APP_SECRET").set("TANYI_APP_KEY", " ").run("call", 1, "--server", sandbox.base());
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi call: no credentials, since the environment has no TANYI_APP_KEY and no TANYI_APP_SECRET",
                run.errorLines().get(0));
    }

    @Test
    void missingPropertiesAreNamed() throws IOException {
        Path file = file("appKey=demo-key\nappSecret=" + SECRET + "\n");
        Outcome run = shell.run("call", 1, "--server", sandbox.base(), "--credentials", file);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi call: the credentials file " + file + " has no tenantSign",
                run.errorLines().get(0));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = directory.resolve("100%-missing.properties");
        Outcome run = shell.run("call", 1, "--server", sandbox.base(), "--credentials", file);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi call: there is no credentials file " + file,
                run.errorLines().get(0));
    }

    @Test
    void aFileThatIsNoneOfPropertiesIsRefused() throws IOException {
        Path broken = file("appSecret=" + SECRET + "\\u12\n");
        Path latin1 = directory.resolve("latin1.properties");
        Files.writeString(latin1, "appSecret=é", StandardCharsets.ISO_8859_1);
        for (Path file : new Path[] {broken, latin1}) {
            Outcome run = shell.run("call", 1, "--server", sandbox.base(), "--credentials", file);
            assertEquals(2, run.exitCode());
            assertEquals(
                    "tanyi call: the credentials file " + file + " is no properties file in UTF-8",
                    run.errorLines().get(0));
        }
    }

    @Test
    void aDirectoryIsNoCredentialsFile() {
        Outcome run = shell.run("call", 1, "--server", sandbox.base(), "--credentials", directory);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi call: the credentials file " + directory + " cannot be read",
                run.errorLines().get(0));
    }

    @Test
    void theSecretIsNeverPrinted() throws IOException {
        Path file = file("appKey=demo-key\nappSecret=" + SECRET + "\ntenantSign=demo-tenant\n");
        for (String command : new String[] {"call 1", "calls --job 1 --all", "remove 1", "purge --job 1 --task 1"}) {
            Object[] words =
                    (command + " --stacktrace --server " + sandbox.base() + " --credentials " + file).split(" ");
            Outcome run = shell.run(words);
            assertEquals(1, run.exitCode());
            assertTrue(run.err().contains("code 401"), run.err());
            assertFalse((run.out() + run.err()).contains(SECRET), run.err());
        }
    }

    @Test
    void theSecretIsNoOption() {
        Outcome run = shell.run("call", 1, "--secret", SECRET);
        assertEquals(2, run.exitCode());
        for (String command : new String[] {"calls", "call", "pending", "remove", "purge", "sandbox", "tour"}) {
            assertFalse(shell.run(command, "--help").out().toLowerCase().contains("--secret"), command);
        }
    }

    @Test
    void aSandboxOfItsOwnTakesTheCredentialsOfAFile() throws IOException {
        Path file = file("appKey=other\nappSecret=" + SECRET + "\ntenantSign=other\n");
        Outcome run = shell.run("call", 1, "--credentials", file);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("code 401"), run.err());
    }

    @Test
    void aSandboxOfItsOwnNeedsNoCredentials() {
        assertEquals(0, withoutVariables().run("call", 1).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "ftp://localhost/", "http:///path", "http://host/?a=b", "http://a b/", ""})
    void whatIsNoServerIsRefused(String server) {
        Outcome run = shell.run("call", 1, "--server", server);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi call: Invalid value for option '--server': '" + server
                        + "' is no http or https address as https://host/path",
                run.errorLines().get(0));
    }

    private Shell withoutVariables() {
        return shell.unset("TANYI_APP_KEY").unset("TANYI_APP_SECRET").unset("TANYI_TENANT_SIGN");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("tanyi.properties"), content);
    }
}
