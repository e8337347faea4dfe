package dev.callwright.processor.description;

/** The type of a value, as a description writes it. */
public sealed interface TypeRef {
    Position position();

    /** Whether it is this one of the notation itself. */
    default boolean is(ScalarType type) {
        return this instanceof Scalar scalar && scalar.type() == type;
    }

    /** A type of the notation itself. */
    record Scalar(ScalarType type, Position position) implements TypeRef {}

    /** {@code list<T>}; {@code list<T?>} where elements may be null. */
    record ListOf(TypeRef element, boolean nullableElements, Position position) implements TypeRef {}

    /** {@code set<T>}: a list on the wire, each value once. */
    record SetOf(TypeRef element, Position position) implements TypeRef {}

    /** {@code map<T>}, or {@code map<K, T>} with an enum or string as key: an object on the wire. */
    record MapOf(TypeRef key, TypeRef value, boolean nullableValues, Position position) implements TypeRef {}

    /** {@code page<T>}: only as what a call returns. */
    record PageOf(TypeRef item, Position position) implements TypeRef {}

    /** A model, enum or union, by name. */
    record Named(String name, Position position) implements TypeRef {}
}
