package dev.callwright.benchmark.json;

import dev.callwright.benchmark.model.CallPage;

/** No contender: what a JVM costs that decodes nothing. */
final class NoCodec implements Codec<byte[]> {
    @Override
    public byte[] decode(byte[] json) {
        return json;
    }

    @Override
    public byte[] encode(byte[] page) {
        return page;
    }

    @Override
    public CallPage plain(byte[] page) {
        throw new UnsupportedOperationException();
    }
}
