package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What calls return: as a type, and as what the runtime makes of an answer. */
final class Answers {
    private final Generation generation;

    Answers(Generation generation) {
        this.generation = generation;
    }

    /** What a call gives, as a type argument. */
    TypeName type(Call call) {
        TypeRef returns = call.returns();
        if (returns == null) {
            return ClassName.get(Void.class);
        }
        TypeName type =
                isBinary(returns) ? RuntimeTypes.DOWNLOAD : generation.types().boxed(returns);
        return call.returnsOptional() && !(returns instanceof TypeRef.PageOf)
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), type)
                : type;
    }

    private static boolean isBinary(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && scalar.type() == ScalarType.BINARY;
    }

    /** What it is, for people. */
    static String words(Call call) {
        TypeRef returns = call.returns();
        if (returns instanceof TypeRef.PageOf) {
            return "one page of what there is";
        } else if (returns != null && isBinary(returns)) {
            return "the content, which the caller closes";
        }
        return call.returnsOptional() ? "the result, empty where there is none" : "the result";
    }

    /** How the runtime makes it. */
    CodeBlock result(Request request) {
        TypeRef returns = request.call().returns();
        if (returns == null) {
            return CodeBlock.of("$T.none()", RuntimeTypes.RESULT);
        } else if (isBinary(returns)) {
            return CodeBlock.of("$T.download()", RuntimeTypes.RESULT);
        } else if (returns instanceof TypeRef.PageOf page) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.RESULT, shape(request.paging(), page));
        }
        String method = request.call().returnsOptional() ? "optional" : "of";
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.RESULT, method, decoder(returns));
    }

    private CodeBlock decoder(TypeRef type) {
        CodeBlock format = Temporals.in(type)
                .map(temporal -> generation.temporals().format(temporal, null))
                .orElse(CodeBlock.of(""));
        return generation.codecs().decoder(type, format);
    }

    private CodeBlock shape(@Nullable Paging paging, TypeRef.PageOf page) {
        CodeBlock.Builder shape = CodeBlock.builder().add("$T", RuntimeTypes.PAGE_SHAPE);
        if (paging == null || paging.response().items() == null) {
            shape.add(".list()");
        } else {
            shape.add(".items($L)", Literals.string(paging.response().items().text()));
        }
        if (paging != null) {
            member(shape, "page", paging.response().page());
            member(shape, "size", paging.response().size());
            member(shape, "total", paging.response().total());
            member(shape, "pages", paging.response().pages());
            member(shape, "cursor", paging.response().cursor());
            member(shape, "more", paging.response().more());
        }
        return shape.add("$Z.decoder($L)", decoder(page.item())).build();
    }

    private static void member(CodeBlock.Builder shape, String method, @Nullable Located name) {
        if (name != null) {
            shape.add("$Z.$L($L)", method, Literals.string(name.text()));
        }
    }
}
