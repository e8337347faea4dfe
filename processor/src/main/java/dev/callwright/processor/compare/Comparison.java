package dev.callwright.processor.compare;

import dev.callwright.processor.compare.Fit.Texts;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Field;
import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.description.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Compares two descriptions of an API, with all that they use. */
public final class Comparison {
    private final Side before;
    private final Side after;
    private final Changes changes = new Changes();
    private final TypePairs types;
    private final Usage usage;
    private final Writing writing;

    private Comparison(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.types = new TypePairs(before, after);
        this.usage = new Usage(before);
        this.writing = new Writing(before, after, changes);
    }

    /**
     * What changed from one description to the other; both are such that {@code check} finds no error in them.
     *
     * @return what stands in the new one first, in order of place, then what is gone from the old one
     */
    public static List<Change> of(Description before, Description after) {
        Comparison comparison = new Comparison(new Side(before), new Side(after));
        new HeadingComparison(comparison).compare();
        new ErrorsComparison(comparison).compare();
        new CallsComparison(comparison).compare();
        new TypesComparison(comparison).compare();
        comparison.writing.reportInherited();
        return comparison.changes.list();
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    Changes changes() {
        return changes;
    }

    TypePairs types() {
        return types;
    }

    Usage usage() {
        return usage;
    }

    Writing writing() {
        return writing;
    }

    JavaShape shapes() {
        return new JavaShape(before, after, types);
    }

    /** How the values of two bodies or results compare; empty where nobody can tell the types apart. */
    List<Kind> values(TypeRef then, TypeRef now) {
        return values(then, now, Texts.NONE);
    }

    /**
     * How the values of two fields compare; empty where nobody can tell them apart.
     *
     * @param text whether both are plain text, outside JSON
     */
    List<Kind> values(Field then, Field now, boolean text) {
        if (then.type().is(ScalarType.STRING) && now.listStyle() == ListStyle.JSON) {
            return List.of(Kind.VALUES_NARROWED); // to texts that hold JSON
        } else if (then.listStyle() == ListStyle.JSON && now.type().is(ScalarType.STRING)) {
            return List.of(Kind.VALUES_WIDENED);
        }
        return values(then.type(), now.type(), text ? Texts.ALL : new Texts(then.quoted(), now.quoted(), false));
    }

    private List<Kind> values(TypeRef then, TypeRef now, Texts texts) {
        List<Kind> kinds = new ArrayList<>();
        if (!Fit.answers(before, after, types).fits(now, then, texts.reversed())) {
            kinds.add(Kind.VALUES_WIDENED);
        }
        if (!Fit.requests(before, after, types).fits(then, now, texts)) {
            kinds.add(Kind.VALUES_NARROWED);
        }
        return kinds;
    }
}
