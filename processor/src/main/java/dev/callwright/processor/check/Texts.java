package dev.callwright.processor.check;

import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.TypeDefinition.Union;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a description that generated code holds as they are. */
final class Texts {
    private Texts() {}

    static Stream<Located> of(Subject subject) {
        Description description = subject.description();
        return Stream.of(
                        Stream.ofNullable(description.server()),
                        description.errors().stream().flatMap(Texts::of),
                        subject.envelopes().stream().flatMap(Texts::of),
                        subject.pagings().stream().flatMap(paging -> paging.response().members().stream()),
                        Stream.ofNullable(description.formats().zone()),
                        description.formats().temporal().values().stream().flatMap(List::stream),
                        subject.calls().stream().flatMap(call -> Stream.of(call.name(), call.path())),
                        subject.calls().stream()
                                .flatMap(call -> call.rules().stream())
                                .flatMap(Texts::of),
                        subject.fields().stream().map(FieldUse::field).flatMap(Texts::of),
                        subject.fixed().stream().flatMap(Texts::of),
                        subject.enums().stream()
                                .flatMap(type -> type.constants().stream())
                                .flatMap(Texts::of),
                        subject.unions().stream().flatMap(Texts::of))
                .flatMap(texts -> texts);
    }

    private static Stream<Located> of(ErrorCode error) {
        return Stream.of(
                error.code(),
                error.name(),
                new Located(error.doc(), error.name().position()));
    }

    private static Stream<Located> of(Constant constant) {
        return Stream.of(
                constant.name(),
                of(constant.wire()),
                new Located(constant.doc(), constant.name().position()));
    }

    /** What is read and written of a union itself. */
    static Stream<Located> of(Union union) {
        return Stream.concat(
                Stream.of(union.member()), union.variants().stream().map(variant -> of(variant.value())));
    }

    /** What a call sends of it. */
    static Stream<Located> of(FixedParameter parameter) {
        return Stream.of(parameter.name(), of(parameter.value()));
    }

    private static Stream<Located> of(Envelope envelope) {
        Stream<Located> members = envelope.members().stream().flatMap(Texts::of);
        return Stream.concat(members, envelope.success().stream().map(Texts::of));
    }

    private static Stream<Located> of(MemberPath path) {
        return path.names().stream().map(name -> new Located(name, path.position()));
    }

    private static Stream<Located> of(Rule rule) {
        return rule instanceof Rule.Conditional conditional
                        && conditional.condition() instanceof Rule.Condition.IsEqual equal
                ? Stream.of(of(equal.value()))
                : Stream.empty();
    }

    private static Stream<Located> of(Field field) {
        return Stream.concat(some(field.name(), field.zone()), field.formats().stream());
    }

    private static Stream<Located> some(@Nullable Located... texts) {
        return Stream.of(texts).flatMap(text -> Optional.ofNullable(text).stream());
    }

    private static Located of(Literal literal) {
        return new Located(literal.text(), literal.position());
    }
}
