package dev.callwright.processor;

import com.google.auto.service.AutoService;
import dev.callwright.processor.locate.DescriptionLocator;
import dev.callwright.processor.problem.Bug;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Generates the client of every API that an interface with {@code @ApiSpec} describes or names. */
@AutoService(Processor.class)
@SupportedAnnotationTypes(CallwrightProcessor.API_SPEC)
@SupportedOptions(DescriptionLocator.DIRECTORY_OPTION)
public final class CallwrightProcessor extends AbstractProcessor {
    static final String API_SPEC = "dev.callwright.annotation.ApiSpec";

    private @Nullable Output output;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (output == null) {
            output = new Output(processingEnv);
        }
        output.seeSources(ElementFilter.typesIn(round.getRootElements()).stream()
                .map(type -> type.getQualifiedName().toString())
                .toList());
        List<TypeElement> specs = annotations.stream()
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
        if (!specs.isEmpty()) {
            process(specs, output);
        }
        return false;
    }

    /** Whatever a description holds, no stack trace is the answer. */
    private void process(List<TypeElement> specs, Output output) {
        try {
            new Round(processingEnv, output, specs).process();
        } catch (RuntimeException | StackOverflowError e) {
            if (isOfCompiler(e)) {
                throw e;
            }
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, bug(e, specs), specs.get(0));
        }
    }

    /** javac lets its own exceptions pass through processors, and explains them: a class file that is missing, say. */
    private static boolean isOfCompiler(Throwable error) {
        return error.getClass().getName().startsWith("com.sun.tools.javac.");
    }

    private static String bug(Throwable error, List<TypeElement> specs) {
        String read = specs.stream().map(TypeElement::getQualifiedName).collect(Collectors.joining(", "));
        return Bug.cause(error) + ", while reading " + read + "; " + Bug.REMEDY + " [" + Bug.ID + "]";
    }
}
