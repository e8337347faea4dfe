package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.publish.PublishedDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** What a compilation writes, each file once. */
final class Output {
    private final Filer filer;
    private final Messager messager;
    private final Claims claims = new Claims();
    private final Set<String> written = new HashSet<>();

    Output(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.messager = environment.getMessager();
    }

    /** Takes notice of classes that are compiled, be they the user's or generated. */
    void seeSources(Collection<String> classes) {
        claims.see(classes.stream().filter(name -> !written.contains(name)).toList());
    }

    /** Whether an earlier round wrote what comes of a description. */
    boolean isWritten(Description description) {
        return claims.isHeldBy(description);
    }

    /** Reserves the names of what is about to be written; those that something else has are reported. */
    List<Problem> claim(Description description, List<GeneratedFile> files) {
        return claims.add(
                description, files.stream().map(GeneratedFile::qualifiedName).toList());
    }

    /** Writes a class. */
    void write(GeneratedFile file, TypeElement spec) {
        written.add(file.qualifiedName());
        try (Writer writer = filer.createSourceFile(file.qualifiedName(), spec).openWriter()) {
            writer.write(file.text());
        } catch (IOException | IllegalArgumentException e) { // the second is javac's, of a directory
            failed(file.qualifiedName(), e, spec);
        }
    }

    /** Writes those classes that are neither written nor the user's. */
    void writeMissing(List<GeneratedFile> files, TypeElement spec) {
        files.stream()
                .filter(file -> !written.contains(file.qualifiedName()) && !claims.isSource(file.qualifiedName()))
                .forEach(file -> write(file, spec));
    }

    /** Packs a description with the classes made from it, for those who use its types from the jar. */
    void publish(Description description, TypeElement spec) {
        String name = PublishedDescription.resource(description);
        try {
            FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, spec);
            try (var out = resource.openOutputStream()) {
                out.write(PublishedDescription.text(description).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            failed(name, e, spec);
        }
    }

    private void failed(String name, Exception cause, TypeElement spec) {
        String message = name + " can't be written: " + cause.getMessage() + " [" + BuildProblem.OUTPUT.id() + "]";
        messager.printMessage(Diagnostic.Kind.ERROR, message, spec);
    }
}
