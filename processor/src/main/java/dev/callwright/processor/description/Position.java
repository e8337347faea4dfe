package dev.callwright.processor.description;

/** Where in the user's text a part of a description stands, so that a problem can point at it. */
public sealed interface Position {
    /**
     * A place in a YAML file.
     *
     * @param file the file as the user would name it in an editor: absolute where it is a file, else its URI
     * @param line 1-based
     * @param column 1-based, in characters
     * @param length characters to underline, 0 for none
     */
    record InFile(String file, int line, int column, int length) implements Position {
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
    record InSource(int index, String text) implements Position {}
}
