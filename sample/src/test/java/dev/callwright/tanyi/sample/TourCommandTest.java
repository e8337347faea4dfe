package dev.callwright.tanyi.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.tanyi.sample.Shell.Outcome;
import org.junit.jupiter.api.Test;

class TourCommandTest {
    private final Outcome tour = new Shell().run("tour");

    @Test
    void theTourEndsWell() {
        assertEquals(0, tour.exitCode(), tour.err());
        assertEquals("", tour.err());
        assertEquals("All went as it should.", tour.lines().get(tour.lines().size() - 1));
    }

    @Test
    void theTourMakesAllFiveCallsBlockingAndAsync() {
        for (String call :
                new String[] {"findCalls", "getCallDetail", "listPendingTasks", "deleteTask", "deleteTasks"}) {
            assertTrue(tour.out().contains("  " + call + ", blocking: "), tour.out());
            assertTrue(tour.out().contains("  " + call + ", async: "), tour.out());
        }
    }

    @Test
    void theTourWalksAllPagesOfAJob() {
        assertTrue(tour.out().contains("700 calls on 7 pages"), tour.out());
    }

    @Test
    void theTourDeletesOneTaskAndABatch() {
        assertTrue(tour.out().contains("100 tasks before, 99 now"), tour.out());
        assertTrue(tour.out().contains("98 tasks before, 95 now"), tour.out());
    }

    @Test
    void theTourProvokesABusinessError() {
        assertTrue(tour.out().contains("was answered with an error code"), tour.out());
        assertTrue(tour.out().contains("code 404"), tour.out());
    }
}
