package dev.callwright.tanyi.sample.sandbox;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Decides whom a job called, when, and how often. */
final class DemoDialer {

    private static final int DAYS = 5;
    private static final int SECONDS_A_DAY = 9 * 3600;

    private final DemoPeople people;
    private final Random random;
    private long nextTask = 1_305_001;

    DemoDialer(DemoPeople people, Random random) {
        this.people = people;
        this.random = random;
    }

    /**
     * One dialling of a customer.
     *
     * @param last whether it was the last of its task: the others reached nobody, or there would not have been more
     */
    record Attempt(DemoJob job, long taskId, Customer customer, int redialTimes, boolean last, LocalDateTime start) {}

    /** Returns as many attempts as the job made, in the order of their times. */
    List<Attempt> dial(DemoJob job) {
        List<Attempt> attempts = new ArrayList<>();
        while (attempts.size() < job.calls()) {
            attempts.addAll(task(job, Math.min(tries(), job.calls() - attempts.size())));
        }
        attempts.sort(Comparator.comparing(Attempt::start).thenComparing(Attempt::taskId));
        return attempts;
    }

    private int tries() {
        int dice = random.nextInt(20);
        return dice < 12 ? 1 : dice < 16 ? 2 : dice < 18 ? 3 : 4;
    }

    private List<Attempt> task(DemoJob job, int tries) {
        Customer customer = people.next(job.start().minusDays(1 + random.nextInt(20)));
        long taskId = nextTask++;
        LocalDateTime start = job.start().plusDays(random.nextInt(DAYS)).plusSeconds(random.nextInt(SECONDS_A_DAY));
        List<Attempt> attempts = new ArrayList<>();
        for (int redial = 0; redial < tries; redial++) {
            attempts.add(new Attempt(job, taskId, customer, redial, redial == tries - 1, start));
            start = start.plusSeconds(1800 + random.nextInt(3600));
        }
        return attempts;
    }
}
