package dev.callwright.processor.description;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type that a description declares. */
public sealed interface TypeDefinition {
    /** The name as written, by which the description refers to it. */
    Located name();

    /** The Java name the description asks for; null where the name itself serves. */
    @Nullable
    Located javaName();

    /** Plain text, empty where none. */
    String doc();

    /** Null where it is not deprecated. */
    @Nullable
    Deprecation deprecation();

    /** The types that it is made of. */
    List<TypeRef> within();

    /** A JSON object with known members. */
    record Model(
            Located name,
            @Nullable Located javaName,
            List<Field> fields,
            String doc,
            @Nullable Deprecation deprecation) implements TypeDefinition {
        public Model {
            fields = List.copyOf(fields);
        }

        @Override
        public List<TypeRef> within() {
            return fields.stream().map(Field::type).toList();
        }
    }

    /** A value out of a known, open list. */
    record Enumeration(
            Located name,
            @Nullable Located javaName,
            List<Constant> constants,
            String doc,
            @Nullable Deprecation deprecation)
            implements TypeDefinition {
        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public List<TypeRef> within() {
            return List.of();
        }

        /** What a value as written means: the constant of this very wire value, else the first of this name or text. */
        public Optional<Constant> constant(Literal written) {
            return constants.stream()
                    .filter(constant -> isSame(constant.wire(), written))
                    .findFirst()
                    .or(() -> constants.stream()
                            .filter(constant -> constant.name().text().equals(written.text())
                                    || constant.wire().text().equals(written.text()))
                            .findFirst());
        }

        private static boolean isSame(Literal wire, Literal written) {
            return wire.getClass().equals(written.getClass()) && wire.text().equals(written.text());
        }
    }

    /**
     * A JSON object that is one of several models.
     *
     * @param member the name of the member that tells which; no field of the models
     */
    record Union(
            Located name,
            @Nullable Located javaName,
            Located member,
            List<Variant> variants,
            String doc,
            @Nullable Deprecation deprecation)
            implements TypeDefinition {
        public Union {
            variants = List.copyOf(variants);
        }

        @Override
        public List<TypeRef> within() {
            return variants.stream().map(Variant::type).toList();
        }
    }

    /**
     * One of the models that an object of a union can be.
     *
     * @param value what the member says that tells so
     * @param type the model
     */
    record Variant(Literal value, TypeRef type) {
        /** The model, of a variant that is one. */
        public String modelName() {
            return ((TypeRef.Named) type).name();
        }
    }
}
