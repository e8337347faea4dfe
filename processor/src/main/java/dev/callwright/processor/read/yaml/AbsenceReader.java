package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.read.Literals;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which answers say that there is nothing: numbers are statuses, texts are names of errors. */
record AbsenceReader(Values values) {
    /** What is unclear looks like one. */
    private static final Set<Word.Kind> NUMBERS = Set.of(Word.Kind.NUMBER, Word.Kind.UNCLEAR);

    Absence read(Node.@Nullable Entry entry) {
        List<Located> statuses = new ArrayList<>();
        List<Located> errors = new ArrayList<>();
        for (Node.Scalar scalar : scalars(entry)) {
            if (NUMBERS.contains(scalar.word().kind())) {
                Long status = Literals.wholeNumber(scalar.word(), values.problems());
                if (status != null) {
                    statuses.add(new Located(status.toString(), scalar.position()));
                }
            } else if (values.isText(scalar)) {
                errors.add(scalar.located());
            }
        }
        return new Absence(statuses, errors);
    }

    private List<Node.Scalar> scalars(Node.@Nullable Entry entry) {
        if (entry == null) {
            return List.of();
        } else if (entry.value() instanceof Node.Sequence sequence
                && sequence.items().isEmpty()) {
            values.problems()
                    .report(
                            ReadProblem.MISSING_VALUE,
                            entry.key().position(),
                            "'absent' names no answer",
                            "write which one says that there is nothing, such as 'absent: [404]', or leave the key out");
        }
        return values.scalars(entry);
    }
}
