package dev.callwright.processor.description;

/**
 * A parameter whose value the API fixes: it is sent with every call, and callers never see it.
 *
 * @param location where it travels
 * @param name on the wire
 * @param value a text; in a JSON body also a number or boolean
 */
public record FixedParameter(Parameter.Location location, Located name, Literal value) {
    /** What tells it apart from the others of a request. */
    public Parameter.Slot slot() {
        return Parameter.Slot.of(location, name);
    }
}
