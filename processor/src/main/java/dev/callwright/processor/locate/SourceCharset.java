package dev.callwright.processor.locate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/** The charset in which a compiler reads sources, and writes those of processors. */
public final class SourceCharset {
    private SourceCharset() {}

    /** Empty where the compiler does not tell. */
    public static Optional<Charset> of(TypeElement type, ProcessingEnvironment environment) {
        return SourceObject.of(type, environment).flatMap(SourceCharset::of);
    }

    /** No compiler is asked for it outright, but the reader of a file knows it. */
    private static Optional<Charset> of(FileObject source) {
        try (Reader reader = source.openReader(true)) {
            return reader instanceof InputStreamReader decoding
                    ? Optional.ofNullable(decoding.getEncoding()).map(Charset::forName)
                    : Optional.empty();
        } catch (IOException | RuntimeException notTold) {
            return Optional.empty();
        }
    }
}
