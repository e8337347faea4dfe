package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands {@code remove} and {@code purge}. */
class DeletingCommandsTest {
    @AutoClose
    private final SandboxServer sandbox = SandboxServer.start();

    private final Shell shell = new Shell();

    @Test
    void removeTakesOneTaskOutOfTheQueue() {
        long task = queue(1).get(0);
        Outcome run = run("remove", task);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Removed task " + task + ".", run.out().strip());
        assertEquals(99, queue(1).size());
        assertFalse(queue(1).contains(task));
    }

    @Test
    void removePrintsTheAnswerAsJson() {
        Outcome run = run("remove", queue(1).get(0), "--json");
        assertTrue(run.json().isNull(), run.out());
    }

    @Test
    void removingWhatIsGoneFails() {
        long task = queue(1).get(0);
        run("remove", task);
        Outcome run = run("remove", task);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("tanyi: deleteTask "), run.err());
        assertEquals(1, run.errorLines().size());
    }

    @Test
    void purgeTakesTheTasksNamed() {
        List<Long> tasks = queue(1).subList(0, 3);
        Outcome run = run("purge", "--job", 1, "--task", tasks.get(0) + "," + tasks.get(1), "--task", tasks.get(2));
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                "Removed tasks %d, %d, %d of job 1.".formatted(tasks.toArray()),
                run.out().strip());
        assertEquals(97, queue(1).size());
    }

    @Test
    void purgeTakesWhatMatchesAFilter() {
        int inCache = run("pending", "--job", 1, "--status", "in-cache", "--all", "--json")
                .json()
                .size();
        Outcome run = run("purge", "--job", 1, "--status", "in-cache");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Removed the tasks of job 1 in status IN_CACHE.", run.out().strip());
        assertTrue(inCache > 0);
        assertEquals(100 - inCache, queue(1).size());
    }

    @Test
    void purgeTakesEverythingOnlyWhenToldSo() {
        Outcome run = run("purge", "--job", 1, "--everything");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Removed all tasks of job 1.", run.out().strip());
        assertEquals(List.of(), queue(1));
        assertEquals(80, queue(2).size());
    }

    @Test
    void purgeWithNeitherTasksNorAFilterRefuses() {
        Outcome run = run("purge", "--job", 1);
        assertEquals(2, run.exitCode());
        assertEquals(
                "tanyi purge: without --task, --phone or --status this would remove the whole queue of job 1;"
                        + " if that is what you want, say --everything",
                run.errorLines().get(0));
        assertEquals(100, queue(1).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--task=", "--phone=", "--phone=  ", "--status=", "--status=GONE", "--task=,"})
    void purgeTakesNoEmptyOrUnknownFilterForNone(String filter) {
        Outcome run = run("purge", "--job", 1, filter);
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(100, queue(1).size());
    }

    @Test
    void purgeRefusesEverythingBesideAFilter() {
        Outcome run = run("purge", "--job", 1, "--everything", "--status", "RETRY");
        assertEquals(2, run.exitCode());
        assertEquals(100, queue(1).size());
    }

    @Test
    void purgeRefusesAFilterBesideTasks() {
        Outcome run = run("purge", "--job", 1, "--task", queue(1).get(0), "--status", "RETRY");
        assertEquals(2, run.exitCode());
        assertTrue(run.errorLines().get(0).contains("taskStatus has no effect"), run.err());
        assertEquals(100, queue(1).size());
    }

    private Outcome run(Object... args) {
        List<Object> words = new ArrayList<>(Arrays.asList(args));
        words.add("--server");
        words.add(sandbox.base());
        return shell.run(words.toArray());
    }

    private List<Long> queue(int job) {
        List<Long> ids = new ArrayList<>();
        run("pending", "--job", job, "--all", "--json")
                .json()
                .forEach(task -> ids.add(task.get("robotCallTaskId").asLong()));
        return ids;
    }
}
