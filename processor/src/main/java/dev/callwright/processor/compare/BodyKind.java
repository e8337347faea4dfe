package dev.callwright.processor.compare;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Parameter.Location;
import dev.callwright.processor.description.ScalarType;

/** What the body of a request is written as. */
enum BodyKind {
    NONE("none"),
    FORM("a form"),
    MULTIPART("a form in parts"),
    JSON("JSON"),
    BINARY("bytes");

    private final String phrase;

    BodyKind(String phrase) {
        this.phrase = phrase;
    }

    /** Whatever is set: a form that may hold a file is sent in parts without one too. */
    static BodyKind of(Call call) {
        if (call.body() != null) {
            return call.body().is(ScalarType.BINARY) ? BINARY : JSON;
        } else if (hasAny(call, Location.BODY)) {
            return JSON;
        } else if (!hasAny(call, Location.FORM)) {
            return NONE;
        }
        boolean files = call.parametersIn(Location.FORM).stream()
                .map(parameter -> parameter.field().type())
                .anyMatch(type -> type.is(ScalarType.BINARY) || type.isFiles());
        return files ? MULTIPART : FORM;
    }

    private static boolean hasAny(Call call, Location location) {
        return !call.parametersIn(location).isEmpty() || !call.fixedIn(location).isEmpty();
    }

    /** Whether who reads this kind can do with the other: no body is a form without fields, but no JSON. */
    boolean takes(BodyKind sent) {
        return this == sent || (this == FORM && sent == NONE);
    }

    /** As a report has it: {@code a form in parts}. */
    String phrase() {
        return phrase;
    }
}
