package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Literal;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class of the business codes: an open enum that knows what each code means for the call. */
final class ErrorCodeSpec {
    private static final List<OpenEnumSpec.Extra> EXTRAS = List.of(
            flag("refused", "whether the request was refused before anything was executed"),
            flag("retryable", "whether the same request may succeed later"),
            flag("expired", "whether the credential has expired"));

    private final Generation generation;
    private final ClassName name;

    ErrorCodeSpec(Generation generation) {
        this.generation = generation;
        this.name = generation.type(generation.names().errorCode());
    }

    private static OpenEnumSpec.Extra flag(String method, String doc) {
        return new OpenEnumSpec.Extra(TypeName.BOOLEAN, method, doc, "false");
    }

    TypeSpec spec() {
        List<OpenEnumSpec.Value> values =
                generation.inherited().errors().stream().map(this::value).toList();
        return new OpenEnumSpec(name, values, EXTRAS)
                .builder()
                .addJavadoc(Docs.words("The business codes of "
                                + Docs.escaped(generation.description().api().text()) + ".")
                        .block())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc(Docs.words("{@return the code of a refusal, known or not}")
                                .tag("@param exception what a call threw")
                                .block())
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(RuntimeTypes.BUSINESS_EXCEPTION, "exception")
                        .addStatement("return of($T.requireNonNullElse(exception.code(), $S))", Objects.class, "")
                        .build())
                .build();
    }

    private OpenEnumSpec.Value value(ErrorCode error) {
        return new OpenEnumSpec.Value(
                generation.names().errorConstant(error),
                new Literal.Text(error.code().text(), error.code().position()),
                error.doc(),
                error.deprecation(),
                List.of(
                        CodeBlock.of("$L", error.refused() || error.expired()),
                        CodeBlock.of("$L", error.retryable()),
                        CodeBlock.of("$L", error.expired())));
    }
}
