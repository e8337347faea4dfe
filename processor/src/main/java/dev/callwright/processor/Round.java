package dev.callwright.processor;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.generate.Generator;
import dev.callwright.processor.generate.Stubs;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.read.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Each description once, those used by others before these, with the interface that led to it. */
    private final Map<Description, TypeElement> descriptions = new LinkedHashMap<>();

    Round(ProcessingEnvironment environment, Output output) {
        this.environment = environment;
        this.output = output;
    }

    void process(List<TypeElement> specs) {
        SpecReaders readers = new SpecReaders(environment, specs.get(0), problems);
        for (TypeElement spec : specs) {
            readers.read(spec).ifPresent(description -> add(description, spec));
        }
        descriptions.keySet().forEach(this::check);
        new Reporter(environment.getMessager(), readers.source()).report(problems.list());
        if (problems.hasErrors()) {
            descriptions.forEach(this::writeStubs);
        } else {
            descriptions.forEach(this::write);
        }
    }

    private void add(Description description, TypeElement spec) {
        for (Use use : description.uses()) {
            if (!use.compiled()) {
                add(use.description(), spec);
            }
        }
        descriptions.putIfAbsent(description, spec);
    }

    private void check(Description description) {
        Checks.problems(description, Names.of(description)).forEach(problems::add);
    }

    private void write(Description description, TypeElement spec) {
        if (output.begin(description)) {
            Generator.generate(description, Names.of(description))
                    .forEach(file -> output.write(file, description, spec));
            output.publish(description, spec);
        }
    }

    private void writeStubs(Description description, TypeElement spec) {
        if (output.begin(description)) {
            Stubs.of(description, Names.of(description)).forEach(file -> output.write(file, description, spec));
        }
    }
}
