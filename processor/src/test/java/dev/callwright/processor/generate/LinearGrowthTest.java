package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.publish.PublishedDescription;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four times the description takes four times the work, counted in bytes allocated, which no busy machine changes. */
class LinearGrowthTest {
    private static final int FEW = 20;
    private static final double MOST = 4.4;

    private final Map<String, Long> bytes = new LinkedHashMap<>();

    @Test
    void everyStepTakesWorkInProportion(@TempDir Path temp) {
        work(temp, FEW); // loads the classes
        Map<String, Long> few = work(temp, FEW);
        Map<String, Long> many = work(temp, 4 * FEW);
        few.forEach((step, once) -> {
            double times = (double) many.get(step) / once;
            assertTrue(times < MOST, step + " of four times as much takes " + times + " times the work");
        });
    }

    private Map<String, Long> work(Path temp, int size) {
        bytes.clear();
        String text = yaml(size);
        Description description = counted("reading", () -> Descriptions.of(temp, text));
        Names names = counted("naming", () -> Names.of(description));
        assertEquals(List.of(), counted("checking", () -> Checks.problems(description, names)));
        List<GeneratedFile> files = counted("generating", () -> Generator.generate(description, names));
        assertTrue(files.size() > 3 * size, files.size() + " files");
        counted("publishing", () -> PublishedDescription.text(description));
        return Map.copyOf(bytes);
    }

    /** Counts what one thread does; all is done by it, for it is the only one of its pool. */
    private <T> T counted(String step, Supplier<T> task) {
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            return alone.submit(() -> countedHere(step, task)).join();
        } finally {
            alone.shutdown();
        }
    }

    private <T> T countedHere(String step, Supplier<T> task) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        T result = task.get();
        bytes.put(step, threads.getThreadAllocatedBytes(thread) - before);
        return result;
    }

    /** Calls, models and enums, {@code size} of each; names are as long in any size. */
    private static String yaml(int size) {
        StringBuilder yaml = new StringBuilder("""
                callwright: 1
                api: Many
                package: dev.acme.many
                envelope: {code: code, success: [0], data: data}
                calls:
                """);
        for (int i = 100; i < 100 + size; i++) {
            yaml.append("""
                      find%1$d:
                        doc: Finds things, one by one.
                        get: /things/%1$d/{id}
                        path:
                          id: long - the thing
                        query:
                          status: Status%1$d? - how far it is
                        returns: list<Thing%1$d>
                      change%1$d:
                        post: /things/%1$d
                        body:
                          name: string max 20 - what it is called
                          tags: list<string>? - one of these
                        returns: Thing%1$d
                    """.formatted(i));
        }
        yaml.append("types:\n");
        for (int i = 100; i < 100 + size; i++) {
            yaml.append("""
                      Thing%1$d - a thing of some kind:
                        id: long - the thing
                        name: string? sensitive - what it is called; kept for a year
                        status: Status%1$d? - how far it is
                        next: Thing%2$d? - what comes after it
                        since: datetime? - when it was seen first
                      Status%1$d:
                        - WAITING - not begun
                        - DONE = 9 - over
                    """.formatted(i, i == 100 ? 100 + size - 1 : i - 1));
        }
        return yaml.toString();
    }
}
