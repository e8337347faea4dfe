package dev.callwright.processor;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.locate.OwnModule;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.publish.PublishedDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** What a compilation writes, each file once. */
final class Output {
    private final ProcessingEnvironment environment;
    private final Filer filer;
    private final FileClaims claims = new FileClaims();
    private final Set<String> written = new HashSet<>();
    private boolean lossy;

    Output(ProcessingEnvironment environment) {
        this.environment = environment;
        this.filer = environment.getFiler();
    }

    /** One file, and how it is written. */
    private record Item(String name, TypeElement spec, Writing writing) {}

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
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
    List<Problem> claim(Draft draft) {
        return claims.add(
                draft.description(),
                draft.files().stream().map(GeneratedFile::qualifiedName).toList());
    }

    /** Writes the classes of descriptions, and packs these with them, for those who use their types from the jar. */
    void write(List<Draft> drafts) {
        writeAll(drafts.stream()
                .flatMap(draft -> Stream.concat(classes(draft), Stream.of(publication(draft))))
                .toList());
    }

    /** Writes those classes that are neither written nor the user's. */
    void writeMissing(List<Draft> drafts) {
        writeAll(drafts.stream()
                .flatMap(this::classes)
                .filter(item -> !written.contains(item.name()) && !claims.isSource(item.name()))
                .toList());
    }

    private Stream<Item> classes(Draft draft) {
        return draft.files().stream()
                .map(file -> new Item(file.qualifiedName(), draft.spec(), () -> writeClass(file, draft.spec())));
    }

    private Item publication(Draft draft) {
        String name = PublishedDescription.resource(draft.description());
        return new Item(name, draft.spec(), () -> publish(name, draft));
    }

    /** What hinders one file hinders most others, so all ends with the first that can't be written. */
    private void writeAll(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            try {
                items.get(i).writing().write();
            } catch (IOException | IllegalArgumentException e) { // the second is javac's, of a directory
                report(items.get(i), items.size() - i - 1, e);
                return;
            }
        }
    }

    private void writeClass(GeneratedFile file, TypeElement spec) throws IOException {
        if (written.add(file.qualifiedName())) {
            String name = OwnModule.prefix(spec, environment) + file.qualifiedName();
            JavaFileObject source = filer.createSourceFile(name, spec);
            try (Writer writer = source.openWriter()) {
                writer.write(file.text());
            }
            if (!lossy) {
                Loss.of(file, source, spec, environment).ifPresent(loss -> {
                    lossy = true;
                    report(loss.message(), spec);
                });
            }
        }
    }

    private void publish(String name, Draft draft) throws IOException {
        String module = OwnModule.prefix(draft.spec(), environment);
        FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, module, name, draft.spec());
        try (var out = resource.openOutputStream()) {
            out.write(PublishedDescription.text(draft.description()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void report(Item item, int others, Exception cause) {
        String more = others == 0 ? "" : ", nor " + others + (others == 1 ? " other file" : " other files");
        report(
                item.name() + " can't be written" + more + ": " + cause.getMessage()
                        + "; make room for it where the compiler writes [" + BuildProblem.OUTPUT.id() + "]",
                item.spec());
    }

    private void report(String message, TypeElement spec) {
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, spec);
    }
}
