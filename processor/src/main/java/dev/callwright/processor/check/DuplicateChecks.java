package dev.callwright.processor.check;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeDefinition.Model;
import dev.callwright.processor.problem.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must not be said twice. */
final class DuplicateChecks {
    private static final String LEAVE_OUT = "leave one of them out, or rename it";

    static final List<Check> ALL = List.of(
            Check.error("duplicate-type", "No type is declared twice.", DuplicateChecks::types),
            Check.error("duplicate-call", "No call is declared twice.", DuplicateChecks::calls),
            Check.error("duplicate-field", "No model has a field twice.", DuplicateChecks::fields),
            Check.error(
                    "duplicate-parameter",
                    "No call has a parameter twice in one place, fixed ones among them; the case of header names does"
                            + " not count.",
                    DuplicateChecks::parameters),
            Check.error("duplicate-constant", "No enum has a constant twice.", DuplicateChecks::constants),
            Check.error("duplicate-value", "No two constants of an enum stand for one value.", DuplicateChecks::values),
            Check.error("duplicate-error", "No two errors have one code or one name.", DuplicateChecks::errors));

    private DuplicateChecks() {}

    private static void types(Subject subject, Findings findings) {
        names(
                "type",
                subject.description().types().stream().map(TypeDefinition::name).toList(),
                findings);
    }

    private static void calls(Subject subject, Findings findings) {
        names("call", subject.calls().stream().map(Call::name).toList(), findings);
    }

    private static void fields(Subject subject, Findings findings) {
        for (Model model : subject.models()) {
            names("field", model.fields().stream().map(Field::name).toList(), findings);
        }
    }

    private static void parameters(Subject subject, Findings findings) {
        for (Parameter.Location location : Parameter.Location.values()) {
            Function<Located, Object> key = name -> Parameter.Slot.of(location, name);
            List<Located> ofAll = subject.description().fixed().stream()
                    .filter(parameter -> parameter.location() == location)
                    .map(FixedParameter::name)
                    .toList();
            names("parameter", ofAll, key, findings);
            for (Call call : subject.calls()) {
                Stream<Located> asked = call.parametersIn(location).stream()
                        .map(parameter -> parameter.field().name());
                Stream<Located> fixed = call.fixedIn(location).stream().map(FixedParameter::name);
                names("parameter", Stream.concat(asked, fixed).toList(), key, findings);
            }
        }
    }

    private static void constants(Subject subject, Findings findings) {
        for (Enumeration type : subject.enums()) {
            names("constant", type.constants().stream().map(Constant::name).toList(), findings);
        }
    }

    private static void values(Subject subject, Findings findings) {
        for (Enumeration type : subject.enums()) {
            Map<Object, Constant> first = new HashMap<>();
            for (Constant constant : type.constants()) {
                Constant earlier = first.putIfAbsent(value(constant.wire()), constant);
                if (earlier != null
                        && !earlier.name().text().equals(constant.name().text())) {
                    findings.add(
                            constant.wire().position(),
                            "constants " + Say.quoted(constant.name()) + " and " + Say.quoted(earlier.name()) + " ("
                                    + Say.place(earlier.name().position()) + ") both stand for "
                                    + Say.quoted(constant.wire().text()),
                            "leave one of them out, or give it a value of its own: "
                                    + Wording.VALUE.at(constant.name().position()));
                }
            }
        }
    }

    /** Equal for what JSON takes for one value: {@code 1} and {@code 1.0}, but not {@code "1"}. */
    private static Object value(Literal wire) {
        if (wire instanceof Literal.Numeric) {
            Optional<BigDecimal> number = wire.number();
            if (number.isPresent()) {
                return number.get().stripTrailingZeros();
            }
        }
        return wire instanceof Literal.Bool bool ? bool.value() : wire.text();
    }

    private static void errors(Subject subject, Findings findings) {
        List<ErrorCode> errors = subject.description().errors();
        names("code", errors.stream().map(ErrorCode::code).toList(), findings);
        names("error", errors.stream().map(ErrorCode::name).toList(), findings);
    }

    private static void names(String kind, List<Located> names, Findings findings) {
        names(kind, names, Located::text, findings);
    }

    private static void names(String kind, List<Located> names, Function<Located, Object> key, Findings findings) {
        Map<Object, Located> first = new HashMap<>();
        for (Located name : names) {
            Located earlier = first.putIfAbsent(key.apply(name), name);
            if (earlier != null) {
                String there = Say.place(earlier.position());
                findings.add(name, kind + " " + Say.quoted(name) + " is declared already, at " + there, LEAVE_OUT);
            }
        }
    }
}
