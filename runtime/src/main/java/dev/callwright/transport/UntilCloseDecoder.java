package dev.callwright.transport;

import java.io.IOException;

/** A body that ends where the connection does; whether it was cut short, nobody can tell. */
final class UntilCloseDecoder implements BodyDecoder {
    private final WireInput input;
    private boolean complete;

    UntilCloseDecoder(WireInput input) {
        this.input = input;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = complete ? -1 : input.read(target, offset, length);
        complete = read < 0;
        return read;
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public boolean endsItself() {
        return false;
    }
}
