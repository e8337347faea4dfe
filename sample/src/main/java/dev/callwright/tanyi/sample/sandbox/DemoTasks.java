package dev.callwright.tanyi.sample.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Decides whom a job has still to call. */
final class DemoTasks {

    private final DemoPeople people;
    private final Random random;
    private long nextId = 3_033_001;

    DemoTasks(DemoPeople people, Random random) {
        this.people = people;
        this.random = random;
    }

    List<Task> queue(DemoJob job) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < job.tasks(); i++) {
            Customer customer = people.next(job.start().minusDays(1));
            boolean whiteListed = random.nextInt(10) == 0;
            tasks.add(new Task(nextId++, job.id(), customer, status(), whiteListed, sharedWhiteList()));
        }
        return tasks;
    }

    /** Half of the tasks are not started, the others in any status. */
    private Task.Status status() {
        Task.Status[] all = Task.Status.values();
        return random.nextBoolean() ? Task.Status.NOT_STARTED : all[random.nextInt(all.length)];
    }

    private @Nullable Boolean sharedWhiteList() {
        return random.nextInt(3) > 0 ? null : random.nextBoolean();
    }
}
