package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CallsCommandTest {
    private static final String NO_CALLS =
            "{\"number\":1,\"pageSize\":20,\"totalElements\":0,\"pages\":0,\"content\":[]}";

    @AutoClose
    private final SandboxServer sandbox = SandboxServer.start();

    private final Shell shell = new Shell();

    @Test
    void aPageIsATableAndASummary() {
        Outcome run = shell.run("calls", "--job", 1, "--page-size", 3, "--server", sandbox.base());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertEquals(6, run.lines().size(), run.out());
        assertTrue(run.lines().get(0).matches("CALL  STARTED +PHONE +RESULT +INTENT .*"), run.out());
        assertEquals("3 of 700 calls, page 1 of 234", run.lines().get(5));
    }

    @Test
    void jsonIsAnArrayOfCalls() {
        Outcome run = shell.run("calls", "--job", 1, "--json", "--server", sandbox.base());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(20, run.json().size());
        assertEquals(1, run.json().get(0).get("robotCallJobId").asInt());
        assertTrue(run.json().get(0).has("callDetailList"));
    }

    @Test
    void withoutAServerASandboxIsAskedAndTheErrorStreamSaysSo() {
        Outcome run = shell.run("calls", "--job", 6);

        assertEquals(0, run.exitCode());
        assertEquals("20 of 50 calls, page 1 of 3", run.lines().get(22));
        assertEquals(
                "tanyi: no --server given; asking a sandbox with made-up data, started for this command\n",
                run.err().replace("\r\n", "\n"));
    }

    @Test
    void allPagesAreWalked() {
        Outcome run = shell.run("calls", "--job", 1, "--all", "--json", "--server", sandbox.base());

        Set<Long> ids = new HashSet<>();
        run.json().forEach(call -> ids.add(call.get("callRecordId").asLong()));
        assertEquals(700, run.json().size());
        assertEquals(700, ids.size());
        assertEquals("", run.err());
    }

    @Test
    void allPagesGoByWithoutABarWhereNobodyWatches() {
        Outcome run = shell.run("calls", "--job", 5, "--all", "--server", sandbox.base());
        assertEquals("", run.err());
        assertEquals("150 calls", run.lines().get(152));
    }

    @Test
    void allPagesGoByUnderABarWhereSomebodyWatches() {
        Outcome run = shell.watched().run("calls", "--job", 5, "--all", "--server", sandbox.base());
        assertTrue(run.err().contains("calls 100%"), run.err());
        assertTrue(run.err().contains("150/150"), run.err());
        assertFalse(run.out().contains("100%"));
    }

    @Test
    void aWalkThatFailsAtOnceLeavesOneLine() {
        Outcome run = shell.watched().run("calls", "--job", 99, "--all", "--server", sandbox.base());
        assertEquals(1, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.err());
    }

    @Test
    void aLimitEndsTheWalkAndIsExact() {
        Outcome run = shell.run("calls", "--job", 1, "--limit", 150, "--json", "--server", sandbox.base());
        assertEquals(150, run.json().size());
    }

    @Test
    void aWalkStartsAtThePageAskedFor() {
        Outcome run =
                shell.run("calls", "--job", 1, "--all", "--page", 7, "--page-size", 100, "--server", sandbox.base());
        assertEquals("100 calls", run.lines().get(102));
    }

    @Test
    void anEmptyListIsASummaryAlone() {
        Outcome run = shell.run("calls", "--job", 1, "--phone", "1", "--server", sandbox.base());
        assertEquals("0 of 0 calls, page 1 of 0", run.out().strip());
    }

    @Test
    void anEmptyListIsAnEmptyJsonArray() {
        Outcome run = shell.run("calls", "--job", 1, "--phone", "1", "--json", "--server", sandbox.base());
        assertTrue(run.json().isArray());
        assertEquals(0, run.json().size());
    }

    @Test
    void everyFilterReachesTheServer() throws Exception {
        try (RecordingServer server = RecordingServer.answeringData(NO_CALLS)) {
            String[] options = ("calls --job 1 --flow 2 --result answered,Power-Off --result BUSY --intent a,b"
                            + " --hangup-by remote_hangup --no-real-intent --phone 15364736473 --call 145213 --name 张三"
                            + " --concern 公司位置,交通 --read not-read --talk-min 1 --talk-max 3 --last --redials 2"
                            + " --group 100 --page-size 10 --page 4 --server " + server.base())
                    .split(" ");
            Outcome run = shell.run((Object[]) options);

            assertEquals(0, run.exitCode(), run.err());
            JsonNode expected = new ObjectMapper()
                    .readTree("{'robotCallJobId':1,'dialogFlowId':2,'resultStatuses':['ANSWERED','POWER_OFF','BUSY'],"
                            .concat("'intentLevels':['A','B'],'hangupBy':'REMOTE_HANGUP','realIntent':false,")
                            .concat(
                                    "'calledPhoneNumber':'15364736473','callRecordId':145213,'customerPersonName':'张三',")
                            .concat("'customerConcern':['公司位置','交通'],'readStatus':'NOT_READ','chatDurationMin':1,")
                            .concat("'chatDurationMax':3,'lastCallRecord':true,'redialTimes':2,'customerGroupId':100,")
                            .concat("'pageSize':10,'pageNum':4}")
                            .replace('\'', '"'));
            assertEquals(
                    expected, new ObjectMapper().readTree(server.onlyRequest().body()));
        }
    }

    @Test
    void filtersThatHaveNoEffectArePointedOut() {
        Outcome run = shell.run("calls", "--job", 1, "--redials", 2, "--server", sandbox.base());
        assertEquals(0, run.exitCode());
        assertEquals(
                "tanyi: note: redialTimes has no effect: it counts only when lastCallRecord is true",
                run.err().strip());
    }

    @Test
    void anUnknownConstantIsRefusedWithTheKnownOnes() {
        Outcome run = shell.run("calls", "--job", 1, "--read", "skimmed");
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi calls: Invalid value for option '--read': 'skimmed' is none of NOT_READ, HAS_READ",
                run.errorLines().get(0));
    }

    @Test
    void aListOfNothingIsRefused() {
        Outcome run = shell.run("calls", "--job", 1, "--result=,");
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi calls: --result is given without any value",
                run.errorLines().get(0));
    }

    @Test
    void aPageSizeOutOfRangeIsRefusedBeforeAnythingIsSent() {
        try (RecordingServer server = RecordingServer.answeringData(NO_CALLS)) {
            Outcome run = shell.run("calls", "--job", 1, "--page-size", 101, "--server", server.base());
            assertEquals(2, run.exitCode());
            assertTrue(run.errorLines().get(0).contains("pageSize"), run.err());
            assertTrue(server.requests().isEmpty());
        }
    }

    @Test
    void aLimitBelowOneIsRefused() {
        Outcome run = shell.run("calls", "--job", 1, "--limit", 0);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi calls: --limit must be at least 1, not 0",
                run.errorLines().get(0));
    }

    @Test
    void aJobMustBeNamed() {
        Outcome run = shell.run("calls");
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi calls: Missing required option: '--job=ID'",
                run.errorLines().get(0));
        assertEquals("Try 'tanyi calls --help'.", run.errorLines().get(1));
    }
}
