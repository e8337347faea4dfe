package dev.callwright.tanyi.sample;

import dev.callwright.client.AnswerHead;
import dev.callwright.client.Page;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a tour tells: each step with its call, and under it what came back. */
final class TourReport {
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final AtomicReference<@Nullable AnswerHead> lastAnswer = new AtomicReference<>();
    private int steps;

    TourReport(PrintWriter out) {
        this.out = out;
    }

    /** Takes note of an answer, on whatever thread it came. */
    void watch(AnswerHead answer) {
        lastAnswer.set(answer);
    }

    void headline(String text) {
        out.println(text);
        out.flush();
    }

    void step(String call, String purpose) {
        steps++;
        out.println();
        out.println(Text.padLeft(String.valueOf(steps), 2) + "  " + call + ": " + purpose);
        out.flush();
    }

    void say(String line) {
        out.println(INDENT + Text.oneLine(line));
    }

    /** Tells how the last call was answered. */
    void answered() {
        AnswerHead answer = lastAnswer.get();
        if (answer != null) {
            say("HTTP " + answer.status() + ", code " + answer.code() + ", request " + answer.requestId());
        }
    }

    /** Tells how the last call was answered, and what was on the page it brought. */
    <T> void show(Page<T> page, Table<T> table, String things) {
        answered();
        show(table.lines(page.items()));
        say(page.items().size() + " of " + page.total() + " " + things + ", page " + page.number() + " of "
                + page.pages());
    }

    void show(List<String> lines) {
        lines.forEach(line -> out.println((INDENT + line).stripTrailing()));
    }

    /** Ends the tour unless all is as it should be. */
    void expect(boolean right, String wrong) {
        if (!right) {
            throw new UserFacingException("the tour failed at step " + steps + ": " + wrong);
        }
    }
}
