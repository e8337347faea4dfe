package dev.callwright.benchmark.json;

import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;

/**
 * A contender, written as its users would: whole bodies as bytes, texts as UTF-8, nulls left out when it writes. Made
 * once and used for all; has a constructor without parameters.
 *
 * @param <P> its page
 */
interface Codec<P> {
    /** {@return the page that a text says} */
    P decode(byte[] json) throws IOException;

    /** {@return a page as text} */
    byte[] encode(P page) throws IOException;

    /** {@return a page as plain records, for comparing} */
    CallPage plain(P page);
}
