package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class of the facts of all calls: one nested class each, loaded when its call is first made. */
final class CallsSpec {
    private final Generation generation;
    private final List<Request> requests;
    private final Answers answers;

    CallsSpec(Generation generation, List<Request> requests) {
        this.generation = generation;
        this.requests = requests;
        this.answers = new Answers(generation);
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        generation.type(generation.names().calls()))
                .addModifiers(Modifier.FINAL)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addJavadoc(Docs.words("The facts of the calls.").block());
        type.addField(api(type));
        Envelope envelope = generation.inherited().envelope();
        if (envelope != null && requests.stream().anyMatch(request -> inherits(request.call()))) {
            type.addField(FieldSpec.builder(
                            RuntimeTypes.ENVELOPE, "ENVELOPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc(Docs.words("What wraps the answers.").block())
                    .initializer(envelope(envelope))
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Docs.words("Never.").block())
                .build());
        requests.forEach(request -> type.addType(call(request)));
        return type.build();
    }

    private static boolean inherits(Call call) {
        return call.envelope() instanceof Call.Setting.Inherited<Envelope>;
    }

    private FieldSpec api(TypeSpec.Builder type) {
        CodeBlock.Builder api = CodeBlock.builder()
                .add(
                        "$T.named($L)",
                        RuntimeTypes.API,
                        JavaLiterals.string(generation.description().api().text()));
        Located server = generation.description().server();
        if (server != null) {
            api.add("$Z.server($L)", JavaLiterals.string(server.text()));
        }
        return FieldSpec.builder(RuntimeTypes.API, "API", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Common to all.").block())
                .initializer(withErrors(api.build(), type))
                .build();
    }

    /** Compilers go down a chain of calls by recursion, so that one of many errors is parted among methods. */
    private CodeBlock withErrors(CodeBlock api, TypeSpec.Builder type) {
        Parts<CodeBlock> parts = Parts.of(errors());
        if (parts.isOne()) {
            return chained(api, parts.items());
        }
        CodeBlock all = api;
        int number = 0;
        for (List<CodeBlock> part : parts.list()) {
            String name = "errors" + number++;
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addJavadoc(Docs.words("{@return the API with some of its error codes}")
                            .tag("@param api without them")
                            .block())
                    .returns(RuntimeTypes.API)
                    .addParameter(RuntimeTypes.API, "api")
                    .addStatement("return $L", chained(CodeBlock.of("api"), part))
                    .build());
            all = CodeBlock.of("$N($L)", name, all);
        }
        return all;
    }

    private static CodeBlock chained(CodeBlock first, List<CodeBlock> calls) {
        return CodeBlock.builder().add(first).add(CodeBlock.join(calls, "")).build();
    }

    /** Those that mean something for a call. */
    private List<CodeBlock> errors() {
        List<CodeBlock> errors = new ArrayList<>();
        for (ErrorCode error : generation.inherited().errors()) {
            CodeBlock flags = flags(error);
            if (!flags.isEmpty()) {
                errors.add(CodeBlock.of(
                        "$Z.error($L, $L)", JavaLiterals.string(error.code().text()), flags));
            }
        }
        return errors;
    }

    private static CodeBlock flags(ErrorCode error) {
        List<CodeBlock> flags = new ArrayList<>();
        if (error.refused()) {
            flags.add(CodeBlock.of("$T.REFUSED", RuntimeTypes.ERROR_TRAIT));
        }
        if (error.retryable()) {
            flags.add(CodeBlock.of("$T.RETRYABLE", RuntimeTypes.ERROR_TRAIT));
        }
        if (error.expired()) {
            flags.add(CodeBlock.of("$T.EXPIRED", RuntimeTypes.ERROR_TRAIT));
        }
        return CodeBlock.join(flags, ", ");
    }

    private static CodeBlock envelope(Envelope envelope) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.codeIn($L)",
                        RuntimeTypes.ENVELOPE,
                        JavaLiterals.strings(envelope.code().names()));
        if (!envelope.success().isEmpty()) {
            List<String> values =
                    envelope.success().stream().map(Literal::plain).toList();
            code.add("$Z.success($L)", JavaLiterals.strings(values));
        }
        if (envelope.successWhenAbsent()) {
            code.add("$Z.successWhenAbsent()");
        }
        member(code, "data", envelope.data());
        member(code, "errorIn", envelope.error());
        member(code, "message", envelope.message());
        member(code, "requestId", envelope.requestId());
        member(code, "detail", envelope.detail());
        return code.build();
    }

    private static void member(CodeBlock.Builder code, String method, @Nullable MemberPath path) {
        if (path != null) {
            code.add("$Z.$L($L)", method, JavaLiterals.strings(path.names()));
        }
    }

    private TypeSpec call(Request request) {
        Call call = request.call();
        ClassName name = generation.callClass(call);
        boolean mentionsDeprecated = generation.deprecations().isReturned(call);
        ParameterWriting writing = new ParameterWriting(generation, request);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("Of {@code " + generation.names().method(call) + "}.")
                        .block())
                .addAnnotations(Deprecations.suppressed(mentionsDeprecated))
                .superclass(ParameterizedTypeName.get(
                        RuntimeTypes.CALL, request.value().name(), answers.type(call)))
                .addField(FieldSpec.builder(name, "CALL", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(
                                Docs.words("The one instance, without state.").block())
                        .initializer("new $T()", name)
                        .build())
                .addFields(writing.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc(Docs.words("Once.").block())
                        .addStatement("super($L,$W$L)", facts(call), answers.result(request))
                        .build());
        type.addMethod(writing.write(type));
        if (request.value().rules().hasEffects()) {
            type.addMethod(ineffective(request));
        }
        return type.build();
    }

    private CodeBlock facts(Call call) {
        CodeBlock.Builder facts = CodeBlock.builder()
                .add(
                        "$T.of(API, $L, $S, $L)",
                        RuntimeTypes.CALL_FACTS,
                        JavaLiterals.string(generation.names().method(call)),
                        call.method().name(),
                        JavaLiterals.string(call.path().text()));
        if (call.safe()) {
            facts.add(".safe()");
        } else if (call.idempotent()) {
            facts.add(".idempotent()");
        }
        if (!call.absence().isEmpty()) {
            facts.add("$Z.absent($L, $L)", statuses(call.absence()), codes(call.absence()));
        }
        if (call.envelope() instanceof Call.Setting.Own<Envelope> own) {
            facts.add("$Z.envelope($L)", envelope(own.value()));
        } else if (inherits(call) && generation.inherited().envelope() != null) {
            facts.add("$Z.envelope(ENVELOPE)");
        }
        return facts.build();
    }

    private static CodeBlock statuses(Absence absence) {
        return set(absence.statuses().stream().map(Located::text));
    }

    private CodeBlock codes(Absence absence) {
        return set(generation.inherited().codes(absence).stream().map(JavaLiterals::string));
    }

    private static CodeBlock set(Stream<String> literals) {
        return CodeBlock.of("$T.of($L)", Set.class, literals.distinct().collect(Collectors.joining(", ")));
    }

    private static MethodSpec ineffective(Request request) {
        return MethodSpec.methodBuilder("ineffective")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addParameter(request.value().name(), "request")
                .addStatement("return request.ineffective()")
                .build();
    }
}
