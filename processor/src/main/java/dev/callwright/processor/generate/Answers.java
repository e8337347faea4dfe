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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        TypeName type = returns.is(ScalarType.BINARY)
                ? RuntimeTypes.DOWNLOAD
                : generation.types().boxed(returns);
        return call.returnsOptional() && !(returns instanceof TypeRef.PageOf)
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), type)
                : type;
    }

    /** What it is, for people. */
    static String words(Call call) {
        TypeRef returns = call.returns();
        if (returns instanceof TypeRef.PageOf) {
            return "one page of what there is";
        } else if (returns != null && returns.is(ScalarType.BINARY)) {
            return "the content, which the caller closes";
        } else if (returns != null && returns.is(ScalarType.TEXT)) {
            return call.returnsOptional() ? "the answer's text, empty where there is none" : "the answer's text";
        }
        return call.returnsOptional() ? "the result, empty where there is none" : "the result";
    }

    /** How the runtime makes it. */
    CodeBlock result(Request request) {
        TypeRef returns = request.call().returns();
        if (returns == null) {
            return CodeBlock.of("$T.none()", RuntimeTypes.RESULT);
        } else if (returns.is(ScalarType.BINARY)) {
            return CodeBlock.of("$T.download()", RuntimeTypes.RESULT);
        } else if (returns.is(ScalarType.TEXT)) {
            return CodeBlock.of(
                    "$T.$L()", RuntimeTypes.RESULT, request.call().returnsOptional() ? "optionalText" : "text");
        } else if (returns instanceof TypeRef.PageOf page) {
            return CodeBlock.of("$T.of($L)", RuntimeTypes.RESULT, pages(request.paging(), page));
        }
        String method = request.call().returnsOptional() ? "optional" : "of";
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.RESULT, method, decoder(returns));
    }

    private CodeBlock decoder(TypeRef type) {
        CodeBlock format = type.temporal()
                .map(temporal -> generation.temporals().format(temporal, null))
                .orElse(CodeBlock.of(""));
        return generation.codecs().decoder(type, format);
    }

    private CodeBlock pages(@Nullable Paging paging, TypeRef.PageOf page) {
        List<CodeBlock> members = new ArrayList<>();
        if (paging != null) {
            member(members, "ITEMS", paging.response().items());
            member(members, "NUMBER", paging.response().page());
            member(members, "SIZE", paging.response().size());
            member(members, "TOTAL", paging.response().total());
            member(members, "PAGES", paging.response().pages());
            member(members, "CURSOR", paging.response().cursor());
            member(members, "MORE", paging.response().more());
        }
        return CodeBlock.of(
                "$T.of($T.of($L),$W$L)",
                RuntimeTypes.PAGE_DECODER,
                Map.class,
                CodeBlock.join(members, ",$W"),
                decoder(page.item()));
    }

    private static void member(List<CodeBlock> members, String part, @Nullable Located name) {
        if (name != null) {
            members.add(CodeBlock.of("$T.$L, $L", RuntimeTypes.PAGE_PART, part, JavaLiterals.string(name.text())));
        }
    }
}
