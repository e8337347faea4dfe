package dev.callwright.processor;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.check.Checks.Reading;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.generate.Generator;
import dev.callwright.processor.generate.Stubs;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.read.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One round of compilation, from annotated interfaces to written files. Everything is read and judged before anything is
 * written. Where something is wrong, classes without content are written, so that the compiler does not bury it under
 * complaints about names it can't find.
 */
final class Round {
    private final ProcessingEnvironment environment;
    private final Output output;
    private final List<TypeElement> specs;
    private final Problems problems = new Problems();

    /** Each description once, those used by others before these. */
    private final List<Task> tasks = new ArrayList<>();

    private final Set<Description> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A description to generate from.
     *
     * @param spec the interface that led to it
     */
    private record Task(Description description, Names names, TypeElement spec) {
        Draft draft(Neighbours neighbours) {
            boolean shadowed = neighbours.shadowJavaLang(description, spec);
            return new Draft(description, Generator.generate(description, names, shadowed), spec);
        }

        /** Those of its types, by their qualified names. */
        Stream<String> classes() {
            return description.types().stream().map(type -> names.type(type).toString());
        }

        Draft stubs(Elements elements) {
            String home = elements.getPackageOf(spec).getQualifiedName().toString();
            return new Draft(description, Stubs.of(description, names, home), spec);
        }
    }

    Round(ProcessingEnvironment environment, Output output, List<TypeElement> specs) {
        this.environment = environment;
        this.output = output;
        this.specs = specs;
    }

    void process() {
        SpecReaders readers = new SpecReaders(environment, specs, problems);
        for (TypeElement spec : specs) {
            readers.read(spec).ifPresent(description -> add(description, spec));
        }
        Reading reading = problems.hasErrors() ? Reading.IN_PART : Reading.COMPLETE;
        for (Task task : tasks) {
            if (!readers.isSalvaged(task.description())) {
                check(task, readers.isIncomplete(task.description()) ? Reading.WITHOUT_USED : reading);
            }
        }
        List<Draft> drafts = problems.hasErrors() ? List.of() : drafts();
        new Reporter(environment.getMessager(), readers.source()).report(problems.list());
        if (problems.hasErrors()) {
            output.writeMissing(tasks.stream()
                    .map(task -> task.stubs(environment.getElementUtils()))
                    .toList());
        } else {
            output.write(drafts);
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

    /** What is to be written, judged as it is. */
    private List<Draft> drafts() {
        Set<String> planned = tasks.stream().flatMap(Task::classes).collect(Collectors.toSet());
        Neighbours neighbours = new Neighbours(environment.getElementUtils(), planned);
        List<Draft> drafts = tasks.stream().map(task -> task.draft(neighbours)).toList();
        drafts.forEach(draft -> output.claim(draft).forEach(problems::add));
        return drafts;
    }
}
