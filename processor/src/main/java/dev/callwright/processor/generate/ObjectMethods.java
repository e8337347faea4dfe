package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What makes a model a value: {@code equals}, {@code hashCode} and {@code toString} over all its properties. */
final class ObjectMethods {
    private final ValueClass model;
    private final List<Property> properties;
    private final TypeMapping types;

    ObjectMethods(ValueClass model, TypeMapping types) {
        this.model = model;
        this.properties = model.properties();
        this.types = types;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(equality(type)).addMethod(hash(type)).addMethod(text(type));
    }

    private MethodSpec equality(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(TypeMapping.nullable(ClassName.OBJECT), "other");
        List<CodeBlock> comparisons = new ArrayList<>();
        properties.forEach(property -> comparisons.addAll(comparisons(property)));
        if (model.json()) {
            comparisons.add(CodeBlock.of("unknownMembers.equals(that.unknownMembers)"));
        }
        if (comparisons.isEmpty()) {
            return method.addStatement("return other instanceof $T", model.name())
                    .build();
        }
        return method.addStatement(
                        "return other instanceof $T that$W&& $L", model.name(), conjunction(type, comparisons))
                .build();
    }

    private CodeBlock conjunction(TypeSpec.Builder type, List<CodeBlock> comparisons) {
        Parts<CodeBlock> parts = Parts.of(comparisons);
        if (parts.isOne()) {
            return CodeBlock.join(comparisons, "$W&& ");
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (List<CodeBlock> part : parts.list()) {
            String name = "equals" + calls.size();
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc(Docs.words("{@return whether a part of the members is equal}")
                            .tag("@param that to compare with")
                            .block())
                    .addModifiers(Modifier.PRIVATE)
                    .returns(boolean.class)
                    .addParameter(model.name(), "that")
                    .addStatement("return $L", CodeBlock.join(part, "$W&& "))
                    .build());
            calls.add(CodeBlock.of("$N(that)", name));
        }
        return CodeBlock.join(calls, "$W&& ");
    }

    private List<CodeBlock> comparisons(Property property) {
        String own = property.own();
        String other = "that." + property.variable();
        List<CodeBlock> comparisons = new ArrayList<>();
        if (property.mayBeNull()) {
            comparisons.add(CodeBlock.of("$T.equals($L)", Objects.class, own + ", " + other));
        } else if (property.type().is(ScalarType.DOUBLE)) {
            comparisons.add(CodeBlock.of("$T.compare($L) == 0", Double.class, own + ", " + other));
        } else if (types.of(property).isPrimitive()) {
            comparisons.add(CodeBlock.of("$L", own + " == " + other));
        } else {
            comparisons.add(CodeBlock.of("$L", own + ".equals(" + other + ")"));
        }
        if (property.field().nullable()) {
            comparisons.add(CodeBlock.of("$1N == that.$1N", property.presence()));
        }
        return comparisons;
    }

    private MethodSpec hash(TypeSpec.Builder type) {
        List<CodeBlock> values = new ArrayList<>();
        for (Property property : properties) {
            values.add(CodeBlock.of("$L", property.own()));
            if (property.field().nullable()) {
                values.add(CodeBlock.of("$N", property.presence()));
            }
        }
        if (model.json()) {
            values.add(CodeBlock.of("unknownMembers"));
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class);
        if (values.isEmpty()) {
            return method.addStatement("return $T.class.getName().hashCode()", model.name())
                    .build();
        }
        return method.addStatement("return $L", combined(type, values)).build();
    }

    private CodeBlock combined(TypeSpec.Builder type, List<CodeBlock> values) {
        Parts<CodeBlock> parts = Parts.of(values);
        if (parts.isOne()) {
            return CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(values, ",$W"));
        }
        CodeBlock combined = CodeBlock.of("1");
        int number = 0;
        for (List<CodeBlock> part : parts.list()) {
            String name = "hashCode" + number++;
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc(Docs.words("{@return the hash code so far}")
                            .tag("@param before of the members before")
                            .block())
                    .addModifiers(Modifier.PRIVATE)
                    .returns(int.class)
                    .addParameter(int.class, "before")
                    .addStatement("return 31 * before$W+ $T.hash($L)", Objects.class, CodeBlock.join(part, ",$W"))
                    .build());
            combined = CodeBlock.of("$N($L)", name, combined);
        }
        return combined;
    }

    private MethodSpec text(TypeSpec.Builder type) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
        CodeBlock text = CodeBlock.of(
                "new $T($L)",
                RuntimeTypes.MODEL_TEXT,
                JavaLiterals.string(model.name().simpleName()));
        CodeBlock unknown = model.json() ? CodeBlock.of(".unknown(unknownMembers)") : CodeBlock.of("");
        if (Parts.of(properties).isOne()) {
            return method.addStatement("return $L$L$L.toString()", text, shown(properties), unknown)
                    .build();
        }
        MethodSpec part = MethodSpec.methodBuilder("addTo")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.MODEL_TEXT, "text")
                .build();
        return method.addStatement("$T text = $L", RuntimeTypes.MODEL_TEXT, text)
                .addCode(Parts.inlined(
                        type,
                        part,
                        properties,
                        some -> CodeBlock.builder()
                                .addStatement("text$L", shown(some))
                                .build()))
                .addStatement("return text$L.toString()", unknown)
                .build();
    }

    private static CodeBlock shown(List<Property> some) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property property : some) {
            String method = property.field().sensitive() ? "masked" : "add";
            code.add("$Z.$L", method + "(" + JavaLiterals.string(property.accessor()) + ", " + property.own() + ")");
        }
        return code.build();
    }
}
