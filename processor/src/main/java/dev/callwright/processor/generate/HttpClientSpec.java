package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.callwright.processor.description.Call;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The implementation of a client: each call goes to the runtime with its facts. */
final class HttpClientSpec {
    private final Generation generation;
    private final Style style;
    private final List<Request> requests;
    private final Answers answers;

    HttpClientSpec(Generation generation, Style style, List<Request> requests) {
        this.generation = generation;
        this.style = style;
        this.requests = requests;
        this.answers = new Answers(generation);
    }

    TypeSpec spec() {
        ClassName name = style.implementation(generation);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addJavadoc(Docs.words("Performs the calls over HTTP.").block())
                .addSuperinterface(style.client(generation))
                .addField(FieldSpec.builder(RuntimeTypes.CALLER, "caller", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Docs.words("Knows the connection and the options.")
                                .block())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Docs.words("On a caller.")
                                .gap()
                                .tag("@param caller knows the connection and the options")
                                .block())
                        .addParameter(RuntimeTypes.CALLER, "caller")
                        .addStatement("this.caller = caller")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(style.client(generation))
                        .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
                        .addStatement("return new $T(caller.with(options))", name)
                        .build());
        requests.forEach(request -> type.addMethod(performing(request)));
        return type.build();
    }

    private MethodSpec performing(Request request) {
        Call call = request.call();
        ClassName facts = generation.callClass(call);
        boolean mentionsDeprecated = generation.deprecations().isReturned(call);
        return MethodSpec.methodBuilder(generation.names().method(call))
                .addAnnotation(Override.class)
                .addAnnotations(Deprecations.annotations(call.deprecation(), mentionsDeprecated))
                .addModifiers(Modifier.PUBLIC)
                .returns(style.returned(answers.type(call)))
                .addParameter(request.value().name(), "request")
                .addStatement("$Lcaller.$L($T.CALL, request)", style.ending(call), style.callerMethod(), facts)
                .build();
    }
}
