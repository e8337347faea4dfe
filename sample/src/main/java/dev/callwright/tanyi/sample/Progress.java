package dev.callwright.tanyi.sample;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A progress bar on the error stream, where a person watches it; elsewhere nothing. */
final class Progress implements AutoCloseable {
    /** Fits everywhere; finding the terminal's own width would take native code. */
    private static final int COLUMNS = 79;

    private final String things;
    private final PrintWriter err;
    private final boolean watched;
    private @Nullable ProgressBar bar;

    Progress(String things, CommandSpec command) {
        this.things = things;
        this.err = command.commandLine().getErr();
        this.watched = Tanyi.of(command).errorIsTerminal();
    }

    /**
     * Shows how far it got. There is no bar before that, so that a walk that fails at once leaves its one line alone.
     *
     * @param expected how many there will be, or something negative where that is not known
     */
    void reached(long done, long expected) {
        if (watched) {
            bar = bar == null ? start() : bar;
            bar.maxHint(expected);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.println();
            err.flush();
        }
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setTaskName(things)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                .build();
    }

    private void draw(String line) {
        err.print('\r' + line);
        err.flush();
    }
}
