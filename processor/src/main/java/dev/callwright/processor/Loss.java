package dev.callwright.processor;

import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.locate.SourceCharset;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;

/**
 * What became of a character when a compiler wrote it. A charset that lacks it makes a question mark of it, without a
 * word, and the client would send that.
 *
 * @param file that holds the character
 */
record Loss(GeneratedFile file, String character) {
    /** The first character of a written file that the compiler will read as another, as far as it tells. */
    static Optional<Loss> of(
            GeneratedFile file, FileObject written, TypeElement spec, ProcessingEnvironment environment) {
        if (file.text().chars().allMatch(c -> c < 128)
                || !"file".equals(written.toUri().getScheme())) {
            return Optional.empty();
        }
        return SourceCharset.of(spec, environment)
                .flatMap(charset -> lost(file.text(), content(written, charset)))
                .map(character -> new Loss(file, character));
    }

    private static String content(FileObject written, Charset charset) {
        try {
            return new String(Files.readAllBytes(Path.of(written.toUri())), charset);
        } catch (IOException gone) {
            return "";
        }
    }

    private static Optional<String> lost(String text, String read) {
        int at = 0;
        while (at < text.length() && at < read.length() && text.charAt(at) == read.charAt(at)) {
            at++;
        }
        return at == text.length() ? Optional.empty() : Optional.of(Character.toString(text.codePointAt(at)));
    }

    String message() {
        return "the compiler writes sources in a charset that has no '" + character + "', as in " + file.qualifiedName()
                + "; compile with -encoding UTF-8 [" + BuildProblem.OUTPUT.id() + "]";
    }
}
