package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.read.LineScanner;
import dev.callwright.processor.read.Places;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.Word;
import java.util.List;

/** A YAML value with its place; columns and lengths count Unicode characters (code points). */
sealed interface Node {
    Position.InFile position();

    /** What it is, for a person. */
    String kind();

    /** A text, number, truth value or null. */
    record Scalar(String text, boolean quoted, boolean cutByComment, Position.InFile position, int textStart)
            implements Node {
        /** For {@code textStart}: the text does not stand in the file as it reads, so parts of it have no exact place. */
        static final int INEXACT = -1;

        Word word() {
            return new Word(text, quoted, position);
        }

        Located located() {
            return new Located(text, position);
        }

        /** Whether nothing is written, or null. */
        boolean isNull() {
            return word().kind() == Word.Kind.NULL;
        }

        LineScanner scanner(Problems problems) {
            return new LineScanner(text, textStart == INEXACT ? Places.all(position) : exactPlaces(), problems);
        }

        private Places exactPlaces() {
            if (text.codePointCount(0, text.length()) == text.length()) {
                return (from, to) -> position.shifted(textStart + from, to - from);
            }
            return (from, to) ->
                    position.shifted(textStart + text.codePointCount(0, from), text.codePointCount(from, to));
        }

        @Override
        public String kind() {
            return switch (word().kind()) {
                case TEXT -> "a text";
                case NULL -> "nothing";
                case BOOL -> "'" + text + "'";
                case NUMBER, UNCLEAR -> "the number '" + text + "'";
            };
        }
    }

    /** A list, in block form or, {@code flow}, within brackets. */
    record Sequence(List<Node> items, boolean flow, Position.InFile position) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A mapping, in block form or, {@code flow}, within braces. */
    record Mapping(List<Entry> entries, boolean flow, Position.InFile position) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /** What is refused whatever it says; its problem was reported. */
    record Refused(Position.InFile position) implements Node {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    /**
     * A key with its value.
     *
     * @param repeated whether an earlier key of the mapping has the same text; reported already
     */
    record Entry(Scalar key, Node value, boolean repeated) {
        /** As if this were its key, which it is a slip for. */
        Entry as(String word) {
            return new Entry(new Scalar(word, false, false, key.position(), Scalar.INEXACT), value, repeated);
        }
    }
}
