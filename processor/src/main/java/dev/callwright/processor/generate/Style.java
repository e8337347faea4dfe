package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.processor.description.Call;
import java.util.concurrent.CompletableFuture;

/** How a client gives results: by returning them, or by futures. */
enum Style {
    BLOCKING,
    ASYNC;

    ClassName client(Generation generation) {
        return generation.type(
                this == BLOCKING
                        ? generation.names().client()
                        : generation.names().asyncClient());
    }

    ClassName implementation(Generation generation) {
        return generation.type(
                this == BLOCKING
                        ? generation.names().httpClient()
                        : generation.names().httpAsyncClient());
    }

    /** What a method returns that gives a type; {@code Void} for nothing. */
    TypeName returned(TypeName type) {
        if (this == ASYNC) {
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type);
        } else if (type.equals(ClassName.get(Void.class))) {
            return TypeName.VOID;
        }
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    /** The statement that ends a method with a call of another. */
    String ending(Call call) {
        return this == BLOCKING && call.returns() == null ? "" : "return ";
    }

    ClassName pages() {
        return this == BLOCKING ? RuntimeTypes.PAGES : RuntimeTypes.ASYNC_PAGES;
    }

    /** The statement of a method that nobody implemented. */
    CodeBlock unimplemented(String method) {
        CodeBlock exception = CodeBlock.of(
                "new $T($S + getClass().getName())",
                UnsupportedOperationException.class,
                method + " is not implemented by ");
        return this == BLOCKING
                ? CodeBlock.of("throw $L", exception)
                : CodeBlock.of("return $T.failedFuture($Z$L)", CompletableFuture.class, exception);
    }

    /** The caller's method that performs a call. */
    String callerMethod() {
        return this == BLOCKING ? "call" : "callAsync";
    }

    /** What a method's doc says of its result. */
    String result(Call call) {
        if (this == BLOCKING) {
            return call.returns() == null ? "" : Answers.words(call);
        }
        return call.returns() == null ? "completes when the call is done" : "completes with " + Answers.words(call);
    }
}
