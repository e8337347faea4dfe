package dev.callwright.benchmark;

import dev.callwright.benchmark.model.CallPage;
import java.util.Locale;

/** The JSON texts that are decoded, as UTF-8 without white space, nulls written. */
public enum Payload {
    /** A hundred calls, in the documented order. */
    PAGE,
    /** The same, each object's members in alphabetical order. */
    REORDERED,
    /** The one call of the vendor's document. */
    SMALL;

    /** {@return the name in tables} */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what the text says; made anew} */
    public CallPage page() {
        return this == SMALL ? SampleCalls.vendorPage() : new SampleCalls().page(100);
    }

    /** {@return the text; made anew} */
    public byte[] bytes() {
        return new PlainWriter(this == REORDERED).write(page());
    }
}
