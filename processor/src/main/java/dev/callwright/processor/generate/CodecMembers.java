package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** What classes that read and write have in common: of each there is one instance, without state. */
final class CodecMembers {
    private CodecMembers() {}

    static FieldSpec instance(ClassName codec) {
        return FieldSpec.builder(codec, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("The one instance, without state.").block())
                .initializer("new $T()", codec)
                .build();
    }

    static FieldSpec names(ValueClass model) {
        return FieldSpec.builder(RuntimeTypes.JSON_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.words("By index.").block())
                .initializer("$T.of($L)", RuntimeTypes.JSON_NAMES, JavaLiterals.strings(model.memberNames()))
                .build();
    }

    static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addJavadoc(Docs.words("Once.").block());
    }
}
