package dev.callwright.benchmark.json;

import dev.callwright.benchmark.Payload;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;

/** Whether a contender reads what the others read, and writes what they can read. */
final class Agreement {
    private Agreement() {}

    /**
     * Checks a contender with all payloads.
     *
     * @param contender its name
     * @throws IllegalStateException if it reads or writes something else
     */
    static void check(String contender) throws IOException {
        for (Payload payload : Payload.values()) {
            check(contender, Contender.codec(contender), payload);
        }
    }

    private static <P> void check(String contender, Codec<P> codec, Payload payload) throws IOException {
        P page = codec.decode(payload.bytes());
        same(contender + " decodes " + payload.title(), payload.page(), codec.plain(page));
        CallPage written = new Databind2Codec().decode(codec.encode(page));
        same(contender + " encodes " + payload.title(), payload.page(), written);
    }

    private static void same(String what, CallPage expected, CallPage actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + " wrongly:\n" + expected + "\n" + actual);
        }
    }
}
