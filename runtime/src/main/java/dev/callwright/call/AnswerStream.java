package dev.callwright.call;

import dev.callwright.client.ApiException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body that its caller reads: fails as calls fail, and ends the call when it ends. */
final class AnswerStream extends FilterInputStream {
    private static final int SKIPPED_AT_ONCE = 8 * 1024;

    private final Invocation<?> invocation;
    private final Answer answer;
    /** What has been read of the body already, and comes first. */
    private final byte[] beginning;

    private int given;
    private @Nullable ApiException failure;
    private volatile boolean ended;

    private AnswerStream(Invocation<?> invocation, Answer answer, byte[] beginning, InputStream rest) {
        super(rest);
        this.invocation = invocation;
        this.answer = answer;
        this.beginning = beginning;
    }

    /** Says no more of its type than need be, so that a call without such a stream does not load it. */
    static InputStream of(Invocation<?> invocation, Answer answer, byte[] beginning, InputStream rest) {
        return new AnswerStream(invocation, answer, beginning, rest);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (failure != null) {
            throw failure;
        }
        try {
            if (given < beginning.length) {
                return giveBeginning(target, offset, length);
            }
            int count = in.read(target, offset, length);
            if (count < 0 && !ended) {
                end(null);
            }
            return count;
        } catch (IOException e) {
            failure = answer.broken(e);
            end(failure);
            throw failure;
        }
    }

    private int giveBeginning(byte[] target, int offset, int length) throws IOException {
        answer.requireGoingOn();
        int count = Math.min(length, beginning.length - given);
        System.arraycopy(beginning, given, target, offset, count);
        given += count;
        return count;
    }

    /** By reading, whose failures are those of calls, and which sees the end. */
    @Override
    public long skip(long count) {
        byte[] passed = new byte[(int) Math.max(0, Math.min(count, SKIPPED_AT_ONCE))];
        long skipped = 0;
        int read = 0;
        while (skipped < count && read >= 0) {
            read = read(passed, 0, (int) Math.min(count - skipped, passed.length));
            skipped += Math.max(read, 0);
        }
        return skipped;
    }

    /** Unknown. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            invocation.stop(Stop.CANCELLED); // a read under way in another thread
            end(null);
        }
        in.close();
    }

    private void end(@Nullable ApiException failure) {
        ended = true;
        invocation.end(failure);
    }
}
