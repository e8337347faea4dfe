package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.publish.PublishedDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    private final Map<String, String> sourceOfClass = new HashMap<>();
    private final Set<String> published = new HashSet<>();

    Output(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.messager = environment.getMessager();
    }

    /** Whether nothing was written for this description so far; from now on something was. */
    boolean begin(Description description) {
        return published.add(PublishedDescription.qualifiedName(description));
    }

    /** Writes a class; that two descriptions ask for one class is reported. */
    void write(GeneratedFile file, Description description, TypeElement spec) {
        String other = sourceOfClass.putIfAbsent(file.qualifiedName(), description.source());
        if (other != null) {
            String message = "both " + other + " and " + description.source() + " ask for the class "
                    + file.qualifiedName() + "; give one an explicit Java name or another package [class-twice]";
            messager.printMessage(Diagnostic.Kind.ERROR, message, spec);
            return;
        }
        try (Writer writer = filer.createSourceFile(file.qualifiedName(), spec).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            failed(file.qualifiedName(), e, spec);
        }
    }

    /** Packs a description with the classes made from it, for those who use its types from the jar. */
    void publish(Description description, TypeElement spec) {
        String name = PublishedDescription.resourceName(PublishedDescription.qualifiedName(description));
        try {
            FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, spec);
            try (var out = resource.openOutputStream()) {
                out.write(PublishedDescription.text(description).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            failed(name, e, spec);
        }
    }

    private void failed(String name, IOException cause, TypeElement spec) {
        String message = name + " can't be written: " + cause.getMessage() + " [output]";
        messager.printMessage(Diagnostic.Kind.ERROR, message, spec);
    }
}
