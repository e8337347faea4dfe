package dev.callwright.tanyi.sample.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.TanyiCredentials;
import dev.callwright.tanyi.TanyiSigner;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients of the past meet the server of today, and today's client meets servers of the past. */
class HistoryTest {
    private static final int PRESENT = 7;

    @TempDir
    static Path folder;

    private static final SandboxServer SANDBOX = SandboxServer.start();
    private static List<Version> versions;
    private static List<String> seenToday;

    @BeforeAll
    static void compile() throws IOException {
        versions = Version.all(folder);
        seenToday = version(PRESENT).seen(SANDBOX.base());
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    private static Version version(int number) {
        return versions.get(number - 1);
    }

    @Test
    void theAppSeesMuchThatTheFirstVersionsDidNotKnow() {
        String seen = String.join("\n", seenToday);
        assertTrue(seen.contains(" VACANT_NUMBER F "), seen);
        assertTrue(seen.contains("refused with 404"), seen);
        assertTrue(seen.contains("callDetailList"), seen);
        assertFalse(seen.contains("Exception"), seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void anOldClientSeesAndKeepsAllThatTheNewServerSays(int old) {
        assertEquals(seenToday, version(old).seen(SANDBOX.base()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theNewClientSeesWhatTheOldServerSays(int old) {
        try (OldServer server = new OldServer(version(old).description())) {
            List<String> seen = version(PRESENT).seen(server.base());
            assertEquals(version(old).seen(server.base()), seen);
            assertNotEquals(seenToday, seen, "the server is no older than the sandbox");
            assertEquals(calls(seenToday), calls(seen));
        }
    }

    /** Where the table of verdicts has no row. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void anAppNeedNotBeCompiledAgainWhereNothingBreaks(int old) {
        assertEquals(seenToday, version(old).seen(version(old + 1), SANDBOX.base()));
    }

    @Test
    void anAppMustBeCompiledAgainWhereTheTableSaysSo() {
        AssertionError thrown =
                assertThrows(AssertionError.class, () -> version(5).seen(version(6), SANDBOX.base()));
        assertTrue(
                thrown.getCause() instanceof NoSuchMethodError,
                () -> thrown.getCause().toString());
    }

    @Test
    void aFilterThatIsGoneNoLongerFilters() {
        try (OldServer then = new OldServer(version(3).description())) {
            assertTrue(version(3).seen(then.base()).contains("filtered: [ANSWERED]"));
        }
        assertFalse(version(3).seen(SANDBOX.base()).contains("filtered: [ANSWERED]"));
    }

    @Test
    void aNumberThatGrewIsRefusedByOldClientsWithItsPath() {
        try (OldServer server = new OldServer(
                version(PRESENT).description(),
                call -> call.put("callRecordId", call.get("callRecordId").longValue() + (1L << 32)))) {
            assertEquals(
                    "UnreadableAnswerException: findCalls (POST /callRecord/getCallRecordInfoList) has an answer that"
                            + " cannot be read: $.data.content[0].callRecordId: expected an int, but found a number out of"
                            + " its range",
                    version(5).seen(server.base()).get(0).replaceAll(" \\(byte.*", ""));
            assertTrue(version(6).seen(server.base()).get(0).contains(" ANSWERED "));
        }
    }

    @Test
    void aCallThatTheOldServerDoesNotHaveIsRefused() {
        TanyiSigner signer = new TanyiSigner(new TanyiCredentials("demo-key", "demo-secret", "demo-tenant"));
        try (OldServer server = new OldServer(version(4).description());
                Connection connection = Connection.builder()
                        .server(server.base().toString())
                        .signer(signer)
                        .build()) {
            BusinessException thrown = assertThrows(
                    BusinessException.class,
                    () -> CallRecordClient.create(connection).listPendingTasks(1));
            assertEquals("404", thrown.code());
        }
    }

    /** The calls of a list alone: what else there is to see, and by what filters, is a matter of the version. */
    private static List<String> calls(List<String> seen) {
        return seen.subList(0, 60);
    }
}
