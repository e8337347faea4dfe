package dev.callwright.processor;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.check.Checks.Reading;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.generate.Generator;
import dev.callwright.processor.generate.Stubs;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.read.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * One round of compilation, from annotated interfaces to written files. Everything is read and judged before anything is
 * written. Where something is wrong, classes without content are written, so that the compiler does not bury it under
 * complaints about names it can't find.
 */
final class Round {
    private final ProcessingEnvironment environment;
    private final Output output;
    private final Problems problems = new Problems();

    /** Each description once, those used by others before these. */
    private final List<Task> tasks = new ArrayList<>();

    private final Set<Description> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A description to generate from.
     *
     * @param spec the interface that led to it
     */
    private record Task(Description description, Names names, TypeElement spec) {}

    Round(ProcessingEnvironment environment, Output output) {
        this.environment = environment;
        this.output = output;
    }

    void process(List<TypeElement> specs) {
        SpecReaders readers = new SpecReaders(environment, specs.get(0), problems);
        for (TypeElement spec : specs) {
            readers.read(spec).ifPresent(description -> add(description, spec));
        }
        Reading reading = problems.hasErrors() ? Reading.IN_PART : Reading.COMPLETE;
        for (Task task : tasks) {
            if (!readers.isSalvaged(task.description())) {
                check(task, readers.isIncomplete(task.description()) ? Reading.WITHOUT_USED : reading);
            }
        }
        List<List<GeneratedFile>> files = problems.hasErrors()
                ? List.of()
                : tasks.stream().map(this::generate).toList();
        new Reporter(environment.getMessager(), readers.source()).report(problems.list());
        if (problems.hasErrors()) {
            tasks.forEach(this::writeStubs);
        } else {
            for (int i = 0; i < tasks.size(); i++) {
                write(tasks.get(i), files.get(i));
            }
        }
    }

    private void add(Description description, TypeElement spec) {
        if (known.add(description)) {
            for (Use use : description.uses()) {
                if (!use.compiled()) {
                    add(use.description(), spec);
                }
            }
            if (!output.isWritten(description)) {
                tasks.add(new Task(description, Names.of(description), spec));
            }
        }
    }

    private void check(Task task, Reading reading) {
        Checks.problems(task.description(), task.names(), reading).forEach(problems::add);
    }

    private List<GeneratedFile> generate(Task task) {
        List<GeneratedFile> files = Generator.generate(task.description(), task.names());
        output.claim(task.description(), files).forEach(problems::add);
        return files;
    }

    private void write(Task task, List<GeneratedFile> files) {
        files.forEach(file -> output.write(file, task.spec()));
        output.publish(task.description(), task.spec());
    }

    private void writeStubs(Task task) {
        output.writeMissing(Stubs.of(task.description(), task.names()), task.spec());
    }
}
