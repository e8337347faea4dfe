package dev.callwright.processor;

import com.google.auto.service.AutoService;
import dev.callwright.processor.locate.DescriptionLocator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
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
        List<TypeElement> specs = annotations.stream()
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
        if (!specs.isEmpty()) {
            new Round(processingEnv, output).process(specs);
        }
        return false;
    }
}
