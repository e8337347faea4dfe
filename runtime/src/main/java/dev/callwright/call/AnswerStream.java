package dev.callwright.call;

import dev.callwright.client.ApiException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body that its caller reads: fails as calls fail, and ends the call when it ends. */
final class AnswerStream extends InputStream {
    private final Invocation<?> invocation;
    private final Answer answer;
    /** What has been read of the body already, and comes first. */
    private final byte[] beginning;

    private final InputStream rest;

    private int given;
    private @Nullable ApiException failure;
    private volatile boolean ended;

    private AnswerStream(Invocation<?> invocation, Answer answer, byte[] beginning, InputStream rest) {
        this.invocation = invocation;
        this.answer = answer;
        this.beginning = beginning;
        this.rest = rest;
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
            int count = rest.read(target, offset, length);
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

    @Override
    public void close() throws IOException {
        if (!ended) {
            invocation.stop(Stop.CANCELLED); // a read under way in another thread
            end(null);
        }
        rest.close();
    }

    private void end(@Nullable ApiException failure) {
        ended = true;
        invocation.end(failure);
    }
}
