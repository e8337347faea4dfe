package dev.callwright.processor.description;

import java.io.File;
import java.util.Comparator;

/** Where in the user's text a part of a description stands, so that a problem can point at it. */
public sealed interface Position {
    /** The file as the user would name it in an editor; empty for Java source, of which no compiler tells it. */
    String file();

    /** Compares places of one file from its top, and those of Java source in the order in which it was read. */
    static int fromTop(Position one, Position other) {
        if (one instanceof InFile a && other instanceof InFile b) {
            return Comparator.comparingInt(InFile::line)
                    .thenComparingInt(InFile::column)
                    .compare(a, b);
        } else if (one instanceof InSource a && other instanceof InSource b) {
            return Integer.compare(a.index(), b.index());
        }
        return Boolean.compare(one instanceof InSource, other instanceof InSource);
    }

    /**
     * A place in a YAML file.
     *
     * @param file absolute where it is a file, else its URI
     * @param line 1-based
     * @param column 1-based, in characters
     * @param length characters to underline, 0 for none
     */
    record InFile(String file, int line, int column, int length) implements Position {
        /** The last part of a file's name, be it a path or a URI: {@code call-record.yaml}. */
        public static String shortName(String file) {
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf(File.separatorChar)) + 1);
        }

        /** The place {@code offset} characters further on the same line. */
        public InFile shifted(int offset, int newLength) {
            return new InFile(file, line, column + offset, newLength);
        }
    }

    /**
     * A place in an annotated interface: an element, or one value of one of its annotations.
     *
     * @param index identifies the place to the reader that made it
     * @param text the place in words, as {@code CallRecordSpec.getCallDetail(callRecordId)}
     */
    record InSource(int index, String text) implements Position {
        @Override
        public String file() {
            return "";
        }
    }
}
