package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Rule;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeDefinition.Enumeration;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.naming.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules between the parameters of a request, as code over the fields of its builder. A list, set or map that is
 * empty counts as not set, as there is nothing of it to send.
 */
final class Rules {
    private static final int LONGEST_CHAIN = 50;

    private final List<Rule> rules;
    private final boolean refusing;
    private final Map<String, Property> properties;
    private final Names names;
    private final TypeMapping types;

    /**
     * The rules of a request.
     *
     * @param refusing whether a request of which something is without effect is refused
     */
    Rules(List<Rule> rules, boolean refusing, List<Property> properties, Names names, TypeMapping types) {
        this.rules = rules;
        this.refusing = refusing;
        this.properties =
                properties.stream().collect(Collectors.toMap(Property::wireName, Function.identity(), (a, b) -> a));
        this.names = names;
        this.types = types;
    }

    /** Whether something set can be without effect. */
    boolean hasEffects() {
        return rules.stream().anyMatch(Rule.Conditional.class::isInstance);
    }

    /** Whether such a request is refused, rather than sent and reported. */
    boolean isRefusing() {
        return refusing && hasEffects();
    }

    /** What the rules say, in the names of accessors. */
    List<String> sentences() {
        return rules.stream().map(this::sentence).toList();
    }

    private String sentence(Rule rule) {
        if (rule instanceof Rule.CountsOnlyWhen only) {
            boolean one = only.parameters().size() == 1;
            return accessors(only.parameters()) + (one ? " counts" : " count") + " only when "
                    + words(only.condition());
        } else if (rule instanceof Rule.NoEffectWhen not) {
            boolean one = not.parameters().size() == 1;
            return accessors(not.parameters()) + (one ? " has" : " have") + " no effect when " + words(not.condition());
        }
        return "at least one of " + accessors(rule.parameters()) + " is needed";
    }

    private String accessors(List<Located> parameters) {
        return parameters.stream()
                .map(parameter -> property(parameter).accessor())
                .collect(Collectors.joining(", "));
    }

    /** Statements that add to {@code found} what is set and has no effect. */
    List<CodeBlock> effects() {
        List<CodeBlock> effects = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof Rule.CountsOnlyWhen only) {
                CodeBlock without = condition(only.condition(), false);
                String reason = ": it counts only when " + words(only.condition());
                only.parameters().forEach(parameter -> effects.add(effect(parameter, without, reason)));
            } else if (rule instanceof Rule.NoEffectWhen not) {
                CodeBlock without = condition(not.condition(), true);
                String reason = " when " + words(not.condition());
                not.parameters().forEach(parameter -> effects.add(effect(parameter, without, reason)));
            }
        }
        return effects;
    }

    private CodeBlock effect(Located parameter, CodeBlock without, String reason) {
        Property property = property(parameter);
        return CodeBlock.builder()
                .beginControlFlow("if ($L$W&& $L)", isSet(property, true), without)
                .addStatement("found.add($L)", JavaLiterals.string(property.accessor() + " has no effect" + reason))
                .endControlFlow()
                .build();
    }

    /** Statements that refuse a request which lacks all of what must not be lacking together. */
    List<CodeBlock> presences() {
        List<CodeBlock> presences = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof Rule.AtLeastOneOf some) {
                List<CodeBlock> unset = some.parameters().stream()
                        .map(parameter -> isSet(property(parameter), false))
                        .toList();
                presences.add(CodeBlock.builder()
                        .beginControlFlow("if ($L)", all(unset))
                        .addStatement("checks.refuse($L)", JavaLiterals.string(sentence(some)))
                        .endControlFlow()
                        .build());
            }
        }
        return presences;
    }

    /** Whether all hold; many in halves, for a compiler goes down a level for each of a chain. */
    private static CodeBlock all(List<CodeBlock> conditions) {
        if (conditions.size() <= LONGEST_CHAIN) {
            return conditions.stream().collect(CodeBlock.joining("$W&& "));
        }
        int half = conditions.size() / 2;
        return CodeBlock.of(
                "($L)$W&& ($L)", all(conditions.subList(0, half)), all(conditions.subList(half, conditions.size())));
    }

    private Property property(Located parameter) {
        return Objects.requireNonNull(properties.get(parameter.text()), parameter.text());
    }

    private static CodeBlock isSet(Property property, boolean expected) {
        String own = property.own();
        if (property.field().nullable()) {
            return CodeBlock.of("$L$N", expected ? "" : "!", property.presence());
        }
        if (property.type().isList() || property.type() instanceof TypeRef.MapOf) {
            return expected
                    ? CodeBlock.of("$1L != null && !$1L.isEmpty()", own)
                    : CodeBlock.of("($1L == null || $1L.isEmpty())", own);
        }
        return CodeBlock.of("$L $L null", own, expected ? "!=" : "==");
    }

    /** Whether the condition holds, or does not. */
    private CodeBlock condition(Rule.Condition condition, boolean holding) {
        Property property = property(condition.parameter());
        if (condition instanceof Rule.Condition.IsSet set) {
            return isSet(property, set.negated() != holding);
        }
        Rule.Condition.IsEqual equal = (Rule.Condition.IsEqual) condition;
        return CodeBlock.of("$L$L", equal.negated() != holding ? "" : "!", isEqual(property, equal.value()));
    }

    private CodeBlock isEqual(Property property, Literal literal) {
        TypeRef type = property.type();
        Optional<Enumeration> enumeration = names.enumeration(type);
        if (enumeration.isPresent()) {
            return equal(constant(enumeration.get(), literal), property);
        }
        TypeName boxed = types.boxed(type);
        ScalarType scalar = type instanceof TypeRef.Scalar known ? known.type() : ScalarType.STRING;
        return switch (scalar) {
            case BOOL ->
                equal(CodeBlock.of("$T.$L", boxed, literal.text().equals("true") ? "TRUE" : "FALSE"), property);
            case INT, LONG, DOUBLE ->
                equal(CodeBlock.of("$T.valueOf($L)", boxed, JavaLiterals.number(literal, scalar)), property);
            case DECIMAL ->
                CodeBlock.of(
                        "($1L != null && $1L.compareTo(new $2T($3L)) == 0)",
                        property.own(),
                        BigDecimal.class,
                        JavaLiterals.string(literal.text()));
            default -> equal(CodeBlock.of("$L", JavaLiterals.string(literal.text())), property);
        };
    }

    private static CodeBlock equal(CodeBlock value, Property property) {
        return CodeBlock.of("$L.equals($L)", value, property.own());
    }

    private CodeBlock constant(Enumeration enumeration, Literal literal) {
        ClassName type = types.of(enumeration);
        return enumeration
                .constant(literal)
                .map(constant -> CodeBlock.of("$T.$N", type, names.constant(constant, enumeration)))
                .orElseGet(() -> CodeBlock.of("$T.of($L)", type, JavaLiterals.string(literal.text())));
    }

    /** Whether the code mentions what is deprecated. */
    boolean mentionsDeprecated() {
        return rules.stream()
                .anyMatch(rule ->
                        rule instanceof Rule.Conditional conditional && mentionsDeprecated(conditional.condition()));
    }

    private boolean mentionsDeprecated(Rule.Condition condition) {
        return condition instanceof Rule.Condition.IsEqual equal
                && names.enumeration(property(equal.parameter()).type())
                        .filter(enumeration -> isDeprecated(enumeration, equal.value()))
                        .isPresent();
    }

    private static boolean isDeprecated(Enumeration enumeration, Literal value) {
        return enumeration.deprecation() != null
                || enumeration.constant(value).map(Constant::deprecation).isPresent();
    }

    private String words(Rule.Condition condition) {
        String accessor = property(condition.parameter()).accessor();
        if (condition instanceof Rule.Condition.IsSet set) {
            return accessor + (set.negated() ? " is not set" : " is set");
        }
        Rule.Condition.IsEqual equal = (Rule.Condition.IsEqual) condition;
        return accessor
                + (equal.negated() ? " is not " : " is ")
                + equal.value().text();
    }
}
