package dev.callwright.benchmark.call;

/** The first call of a process. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Makes the small call, and prints how many nanoseconds it has been since the start. To be the whole of a contender's
     * {@code main}.
     *
     * @param start {@link System#nanoTime()}, taken before the contender was made
     * @param contender closed in the end
     */
    public static void run(long start, Contender contender) throws Exception {
        Object answer = contender.small();
        long took = System.nanoTime() - start;
        System.out.println(answer == null ? "nothing" : Long.toString(took));
        contender.close();
    }
}
