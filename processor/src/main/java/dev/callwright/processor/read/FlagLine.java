package dev.callwright.processor.read;

import static dev.callwright.processor.read.ReadProblem.FLAG_TWICE;
import static dev.callwright.processor.read.ReadProblem.FLAG_VALUE;
import static dev.callwright.processor.read.ReadProblem.UNKNOWN_FLAG;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flags of a one-line form: {@code sensitive min 1 format "HH:mm"}. */
final class FlagLine {
    private final LineScanner line;
    private final Set<Flag> allowed;
    private final Flags flags = new Flags();
    private @Nullable Flag previous;
    private boolean lost;

    private FlagLine(LineScanner line, Set<Flag> allowed) {
        this.line = line;
        this.allowed = allowed;
    }

    /** Consumes all that stands before the doc. */
    static Flags read(LineScanner line, Set<Flag> allowed) {
        FlagLine form = new FlagLine(line, allowed);
        while (!line.atEndOfForm()) {
            form.next();
        }
        return form.flags;
    }

    private void next() {
        Word word = line.word("");
        Flag flag = word.quoted() ? null : Flag.named(word.text(), allowed);
        if (flag == null) {
            reportUnknown(word);
            return;
        }
        Flags.Value value = valueOf(flag, word);
        if (value != null && !flags.add(flag, value)) {
            report(FLAG_TWICE, word, "'" + word.text() + "' stands twice", "keep one");
        }
        previous = flag;
        lost = false;
    }

    private Flags.@Nullable Value valueOf(Flag flag, Word word) {
        Flags.Value value = written(flag, word);
        return line.isBroken() ? null : value;
    }

    private Flags.@Nullable Value written(Flag flag, Word word) {
        return switch (flag.takes()) {
            case NOTHING -> new Flags.Value.Set();
            case TEXT ->
                hasValue(word) ? new Flags.Value.Texts(List.of(line.word("").located())) : null;
            case TEXTS -> texts(word);
            case LITERAL -> literal(word);
            case REASON -> new Flags.Value.Because(reason(word));
        };
    }

    private Flags.@Nullable Value literal(Word flag) {
        Literal literal = hasValue(flag) ? Literals.read(line.word(""), line.problems()) : null;
        return literal == null ? null : new Flags.Value.Of(literal);
    }

    private Flags.@Nullable Value texts(Word flag) {
        List<Located> texts = new ArrayList<>();
        do {
            if (!hasValue(flag)) {
                return null;
            }
            texts.add(line.word(",").located());
        } while (line.accept(','));
        return new Flags.Value.Texts(texts);
    }

    private Deprecation reason(Word flag) {
        boolean given = line.at('"') || line.at('\'');
        return new Deprecation(given ? DocText.of(line.word("").text()) : "", flag.position());
    }

    /** Whether a value follows. A flag's own word is none: as a value it wants quotes. */
    private boolean hasValue(Word flag) {
        boolean follows = valueFollows();
        if (!follows) {
            report(
                    FLAG_VALUE,
                    flag,
                    "'" + flag.text() + "' has no value",
                    "write one after it"
                            + (line.atEndOfForm() ? "" : ", in quotes where it is itself a word like this"));
        }
        return follows;
    }

    private boolean valueFollows() {
        Word next = line.peek(",");
        return !line.atEndOfForm()
                && (next.quoted() || (!next.text().isEmpty() && Flag.named(next.text(), allowed) == null));
    }

    /** Words that come from one slip, such as a doc without its hyphen, are reported once. */
    private void reportUnknown(Word word) {
        List<String> words = Flag.words(allowed);
        Optional<String> translation = ForeignWords.remedy(word.text(), words);
        Optional<String> near = Suggestion.nearest(word.text(), words);
        String suggestion = translation.orElseGet(() -> near.isPresent() ? Suggestion.among(word.text(), words) : "");
        if (!suggestion.isEmpty() || !lost) {
            report(UNKNOWN_FLAG, word, "unknown word '" + word.text() + "'", remedy(word, suggestion));
        }
        lost = near.isEmpty(); // after a word of another notation comes its value
        near.filter(flag -> !word.quoted()).ifPresent(flag -> readAs(Flag.named(flag, allowed), word));
    }

    /** A slip for a flag is read as that with its value, lest this be reported too. */
    private void readAs(@Nullable Flag flag, Word word) {
        if (flag == null) {
            return;
        }
        previous = flag;
        boolean complete = flag.takes() == Flag.Takes.NOTHING || flag.takes() == Flag.Takes.REASON || valueFollows();
        Flags.Value value = complete ? valueOf(flag, word) : null;
        if (value != null) {
            flags.add(flag, value);
        }
    }

    private String remedy(Word word, String suggestion) {
        if (word.is("?") || word.is("optional")) {
            return "write '?' directly after the type of what may be left out";
        } else if (word.text().matches("[-–—].*")) {
            return "begin a doc with ' - ', a hyphen between spaces";
        } else if (!suggestion.isEmpty()) {
            return suggestion;
        } else if (previous != null && previous.takes() != Flag.Takes.NOTHING) {
            return "put the text after '" + previous.word() + "' in quotes, or write ' - ' before a doc";
        }
        return "write ' - ' before a doc, or one of " + String.join(", ", Flag.words(allowed));
    }

    private void report(ReadProblem problem, Word word, String cause, String remedy) {
        line.problems().report(problem, word.position(), cause, remedy);
    }
}
