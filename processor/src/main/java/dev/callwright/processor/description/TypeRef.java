package dev.callwright.processor.description;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of a value, as a description writes it. */
public sealed interface TypeRef {
    Position position();

    /** Whether it is this one of the notation itself. */
    default boolean is(ScalarType type) {
        return this instanceof Scalar scalar && scalar.type() == type;
    }

    /** Whether {@code min} and {@code max} bound its values, rather than their length. */
    default boolean isNumber() {
        return this instanceof Scalar scalar && scalar.type().isNumber();
    }

    /** Whether its values are lists on the wire. */
    default boolean isList() {
        return this instanceof ListOf || this instanceof SetOf;
    }

    /** Whether its values are several files of a form. */
    default boolean isFiles() {
        return this instanceof ListOf list
                && !list.nullableElements()
                && list.element().is(ScalarType.BINARY);
    }

    /** Whether its values have a length: characters, elements or entries. */
    default boolean hasLength() {
        return is(ScalarType.STRING) || isList() || this instanceof MapOf;
    }

    /** The date or time that it is, or is made of; empty where there is none. */
    default Optional<ScalarType> temporal() {
        return parts().flatMap(part -> part instanceof Scalar scalar ? Stream.of(scalar.type()) : Stream.empty())
                .filter(ScalarType::isTemporal)
                .findFirst();
    }

    /** The type and all within it, outermost first. */
    default Stream<TypeRef> parts() {
        Stream<TypeRef> self = Stream.of(this);
        return within().isEmpty() ? self : Stream.concat(self, within().stream().flatMap(TypeRef::parts));
    }

    /** What it is made of. */
    default List<TypeRef> within() {
        return List.of();
    }

    /** A type of the notation itself. */
    record Scalar(ScalarType type, Position position) implements TypeRef {}

    /** {@code list<T>}; {@code list<T?>} where elements may be null. */
    record ListOf(TypeRef element, boolean nullableElements, Position position) implements TypeRef {
        @Override
        public List<TypeRef> within() {
            return List.of(element);
        }
    }

    /** {@code set<T>}: a list on the wire, each value once. */
    record SetOf(TypeRef element, Position position) implements TypeRef {
        @Override
        public List<TypeRef> within() {
            return List.of(element);
        }
    }

    /** {@code map<T>}, or {@code map<K, T>} with an enum or string as key: an object on the wire. */
    record MapOf(TypeRef key, TypeRef value, boolean nullableValues, Position position) implements TypeRef {
        @Override
        public List<TypeRef> within() {
            return List.of(key, value);
        }
    }

    /** {@code page<T>}: only as what a call returns. */
    record PageOf(TypeRef item, Position position) implements TypeRef {
        @Override
        public List<TypeRef> within() {
            return List.of(item);
        }
    }

    /** A model, enum or union, by name. */
    record Named(String name, Position position) implements TypeRef {}
}
