package dev.callwright.benchmark.compile;

import dev.callwright.annotation.ApiSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes sources that are there already: what any processor costs that writes as much, since javac enters all again in
 * each of its rounds.
 */
public final class CopyingProcessor extends AbstractProcessor {
    /** The option that names the folder of the sources. */
    static final String FROM = "copy.from";

    /** For javac. */
    public CopyingProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ApiSpec.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FROM);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            Path root = Path.of(processingEnv.getOptions().get(FROM));
            Compilation.sources(root).forEach(source -> copy(root.relativize(source), source));
        }
        return true;
    }

    private void copy(Path name, Path source) {
        String file = name.toString().replace(name.getFileSystem().getSeparator(), ".");
        String type = file.substring(0, file.length() - ".java".length());
        try (OutputStream out = processingEnv.getFiler().createSourceFile(type).openOutputStream()) {
            Files.copy(source, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
