package dev.callwright.benchmark.call;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A contender in its JVM, measured on demand, so that several take turns. It checks the answers, and then reads
 * commands, a line each, and prints a line to each:
 *
 * <ul>
 *   <li>{@code open WARM_UP_CALLS BLOCK_MILLIS SCENARIO}: warms up
 *   <li>{@code block}: prints a {@link Block}
 *   <li>{@code close}: prints the percentiles of all calls since {@code open}
 * </ul>
 */
final class Worker {
    private final Contender contender;
    private @Nullable Session session;

    private Worker(Contender contender) {
        this.contender = contender;
    }

    /**
     * Serves until its input ends.
     *
     * @param args the contender's class and the server's base URI
     */
    public static void main(String... args) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err); // what libraries print
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Contender contender =
                (Contender) Class.forName(args[0]).getConstructor(URI.class).newInstance(URI.create(args[1]));
        for (Endpoint endpoint : Endpoint.values()) {
            endpoint.check(contender);
        }
        out.println("checked");
        Worker worker = new Worker(contender);
        for (String command = in.readLine(); command != null; command = in.readLine()) {
            out.println(worker.answer(command));
        }
        contender.close();
        System.exit(0); // whatever threads a client leaves
    }

    private String answer(String command) throws Exception {
        String[] words = command.split(" ", 4);
        return switch (words[0]) {
            case "open" -> open(Scenario.parse(words[3]), Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "block" -> session().block().toString();
            case "close" -> end();
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String open(Scenario scenario, int warmUpCalls, long blockMillis) throws Exception {
        session = Session.open(scenario, contender, warmUpCalls, blockMillis);
        return "ready";
    }

    private String end() {
        try (Session ended = session()) {
            return ended.percentiles();
        } finally {
            session = null;
        }
    }

    private Session session() {
        if (session == null) {
            throw new IllegalStateException("nothing is open");
        }
        return session;
    }
}
