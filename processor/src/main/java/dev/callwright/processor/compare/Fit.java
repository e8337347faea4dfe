package dev.callwright.processor.compare;

import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.description.TypeDefinition.Union;
import dev.callwright.processor.description.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether all that one side writes can be read by the other. What differs within a type that both have is not its
 * business: that is a change of this type.
 */
final class Fit {
    private final Side writer;
    private final Side reader;
    private final TypePairs types;
    private final boolean byClient;
    private final Set<List<String>> underway = new HashSet<>();

    private Fit(Side writer, Side reader, TypePairs types, boolean byClient) {
        this.writer = writer;
        this.reader = reader;
        this.types = types;
        this.byClient = byClient;
    }

    /** Whether a released client can read what a server of the new description answers. */
    static Fit answers(Side before, Side after, TypePairs types) {
        return new Fit(after, before, types, true);
    }

    /** Whether a server of the new description can read what a released client sends. */
    static Fit requests(Side before, Side after, TypePairs types) {
        return new Fit(before, after, types, false);
    }

    /**
     * Where numbers, booleans and enums of numbers are texts.
     *
     * @param written where they are written
     * @param read where they are read
     * @param any whether all else is text too, as it is outside JSON
     */
    record Texts(boolean written, boolean read, boolean any) {
        static final Texts NONE = new Texts(false, false, false);
        static final Texts ALL = new Texts(true, true, true);

        /** For what travels the other way. */
        Texts reversed() {
            return new Texts(read, written, any);
        }
    }

    /** Whether it fits. */
    boolean fits(TypeRef written, TypeRef read, Texts texts) {
        if (written instanceof TypeRef.Scalar a && read instanceof TypeRef.Scalar b) {
            return fits(a.type(), b.type(), texts);
        } else if (written instanceof TypeRef.PageOf a && read instanceof TypeRef.PageOf b) {
            return fits(a.item(), b.item(), texts);
        } else if (written instanceof TypeRef.MapOf a && read instanceof TypeRef.MapOf b) {
            return fits(a.key(), b.key(), Texts.ALL)
                    && (b.nullableValues() || !a.nullableValues())
                    && fits(a.value(), b.value(), texts);
        } else if (written.isList() && read.isList()) {
            return (mayHoldNull(read) || !mayHoldNull(written)) && fits(element(written), element(read), texts);
        }
        return read.is(ScalarType.JSON) || fitsNamed(written, read, texts);
    }

    /** Clients read what is to be a text without quotes too; of servers nobody knows. */
    private boolean fits(ScalarType written, ScalarType read, Texts texts) {
        boolean isText = texts.any() || (texts.written() && written.isQuotable());
        boolean wantsText = texts.any() || (texts.read() && read.isQuotable());
        if (isText && read == ScalarType.STRING) {
            return true;
        }
        boolean sameKind = isText == wantsText || (wantsText && byClient) || read == ScalarType.JSON;
        return sameKind && fits(written, read);
    }

    private static boolean fits(ScalarType written, ScalarType read) {
        return written == read
                || switch (read) {
                    case LONG -> written == ScalarType.INT;
                    case DOUBLE -> written == ScalarType.INT;
                    case DECIMAL -> written.isNumber();
                    case STRING -> written.isTemporal() && written != ScalarType.INSTANT;
                    case JSON -> written != ScalarType.BINARY && written != ScalarType.TEXT;
                    case BINARY -> written == ScalarType.TEXT;
                    default -> false;
                };
    }

    private static boolean mayHoldNull(TypeRef type) {
        return type instanceof TypeRef.ListOf list && list.nullableElements();
    }

    private static TypeRef element(TypeRef type) {
        return type instanceof TypeRef.ListOf list ? list.element() : ((TypeRef.SetOf) type).element();
    }

    private boolean fitsNamed(TypeRef written, TypeRef read, Texts texts) {
        Optional<TypeDefinition> from = writer.find(written);
        Optional<TypeDefinition> to = reader.find(read);
        if (from.isPresent() && to.isPresent()) {
            return fits(from.get(), to.get()) && isOfSameKind(from.get(), to.get(), texts);
        } else if (from.isPresent() && from.get() instanceof Enumeration constants) {
            return read.is(ScalarType.STRING) && (texts.written() || isText(constants));
        }
        // Enums are open on the client's side: any text is one of their values.
        return to.isPresent() && to.get() instanceof Enumeration && byClient && written.is(ScalarType.STRING);
    }

    /** Whether quotes on one side alone keep no constant from being known: see {@link #fits(ScalarType, ScalarType, Texts)}. */
    private boolean isOfSameKind(TypeDefinition from, TypeDefinition to, Texts texts) {
        return texts.written() == texts.read() || (texts.read() && byClient) || isText(texts.written() ? to : from);
    }

    private static boolean isText(TypeDefinition type) {
        return type instanceof Enumeration constants
                && constants.constants().stream().allMatch(constant -> constant.wire() instanceof Literal.Text);
    }

    private boolean fits(TypeDefinition from, TypeDefinition to) {
        if (byClient ? types.isSame(to, from) : types.isSame(from, to)) {
            return true;
        } else if (from instanceof Enumeration a && to instanceof Enumeration b) {
            return byClient || wires(b).containsAll(wires(a));
        } else if (from instanceof Model a && to instanceof Model b) {
            boolean isNew = underway.add(List.of(a.name().text(), b.name().text()));
            return !isNew || b.fields().stream().allMatch(field -> fits(a, b, field));
        }
        return from instanceof Union a && to instanceof Union b && fits(a, b);
    }

    /** Unions are open on the client's side, too; what both know has to be the same there. */
    private boolean fits(Union from, Union to) {
        return from.member().text().equals(to.member().text())
                && from.variants().stream()
                        .allMatch(written -> to.variants().stream()
                                .filter(read -> Wire.text(read.value()).equals(Wire.text(written.value())))
                                .findFirst()
                                .map(read -> fitsNamed(written.type(), read.type(), Texts.NONE))
                                .orElse(byClient));
    }

    private static Set<String> wires(Enumeration enumeration) {
        Set<String> wires = new HashSet<>();
        enumeration.constants().forEach(constant -> wires.add(constant.wire().text()));
        return wires;
    }

    private boolean fits(Model from, Model to, Field read) {
        return from.fields().stream()
                .filter(each -> each.name().text().equals(read.name().text()))
                .findFirst()
                .map(written -> fits(written, writer.formats(from), read, reader.formats(to)))
                .orElse(read.optional());
    }

    private boolean fits(Field written, Formats theirs, Field read, Formats ours) {
        return (read.optional() || !written.optional())
                && (read.optional() || read.nullable() || !written.nullable())
                && fits(written.type(), read.type(), new Texts(written.quoted(), read.quoted(), false))
                && isReadable(written, theirs, read, ours);
    }

    private boolean isReadable(Field written, Formats theirs, Field read, Formats ours) {
        Optional<TemporalWriting> from = TemporalWriting.of(written.type(), written, theirs);
        Optional<TemporalWriting> to = TemporalWriting.of(read.type(), read, ours);
        return from.isEmpty() || to.isEmpty() || to.get().reads(from.get(), byClient);
    }
}
