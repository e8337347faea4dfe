package dev.callwright.tanyi.sample.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The made-up data of a sandbox, the same in every run.
 *
 * @param jobIds the jobs there are
 * @param calls the calls they made, in the order in which they made them
 * @param tasks what they have still to call
 */
record DemoData(Set<Long> jobIds, List<Call> calls, List<Task> tasks) {

    private static final long SEED = 20_180_804;

    /** Draws everything from one sequence of random numbers, so that the order of drawing is part of the data. */
    static DemoData generate() {
        Random random = new Random(SEED);
        DemoPeople people = new DemoPeople(random);
        DemoDialer dialer = new DemoDialer(people, random);
        DemoCalls calls = new DemoCalls(random);
        DemoTasks tasks = new DemoTasks(people, random);
        List<Call> made = new ArrayList<>();
        List<Task> queued = new ArrayList<>();
        for (DemoJob job : DemoJob.ALL) {
            dialer.dial(job).forEach(attempt -> made.add(calls.next(attempt)));
            queued.addAll(tasks.queue(job));
        }
        return new DemoData(
                DemoJob.ALL.stream().map(DemoJob::id).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(made),
                List.copyOf(queued));
    }
}
