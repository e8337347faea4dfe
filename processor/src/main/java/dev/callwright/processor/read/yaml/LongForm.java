package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Deprecation;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.read.DocText;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.Flags;
import dev.callwright.processor.read.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flags of a mapping, where the same words as in a line are keys. */
final class LongForm {
    private LongForm() {}

    /** The keys of a form: its own, then those of its flags, then {@code doc}. */
    static List<String> keys(List<String> own, Set<Flag> flags) {
        List<String> keys = new ArrayList<>(own);
        keys.addAll(Flag.words(flags));
        keys.add("doc");
        return keys;
    }

    static Flags flags(Section section, Set<Flag> allowed, Values values) {
        Flags flags = new Flags();
        for (Node.Entry entry : section.entries()) {
            Flag flag = Flag.named(entry.key().text(), allowed);
            Flags.Value value = flag == null ? null : value(flag, entry, values);
            if (flag != null && value != null) {
                flags.add(flag, value);
            }
        }
        return flags;
    }

    private static Flags.@Nullable Value value(Flag flag, Node.Entry entry, Values values) {
        return switch (flag.takes()) {
            case NOTHING -> Boolean.TRUE.equals(values.bool(entry)) ? new Flags.Value.Set() : null;
            case TEXT -> {
                Located text = values.text(entry);
                yield text == null ? null : new Flags.Value.Texts(List.of(text));
            }
            case TEXTS -> new Flags.Value.Texts(values.texts(entry));
            case LITERAL -> {
                Literal literal = values.literal(entry);
                yield literal == null ? null : new Flags.Value.Of(literal);
            }
            case REASON -> reason(entry, values);
        };
    }

    /** {@code true}, {@code false}, or the reason, which says true as well. */
    private static Flags.@Nullable Value reason(Node.Entry entry, Values values) {
        Node.Scalar scalar = values.scalar(entry, "true or a reason");
        if (scalar == null || scalar.word().is("false")) {
            return null;
        }
        boolean bare = scalar.word().kind() == Word.Kind.BOOL;
        if (!bare && !values.isText(scalar)) {
            return null;
        }
        values.warnOfCut(scalar);
        return new Flags.Value.Because(new Deprecation(bare ? "" : DocText.of(scalar.text()), scalar.position()));
    }
}
