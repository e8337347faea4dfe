package dev.callwright.tanyi.sample;

/** Text as a terminal shows it. */
final class Text {
    private Text() {}

    /** {@return the text on one line, with nothing in it that a terminal would obey} */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || isBreak(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    /** {@return how many columns the text takes; Chinese and its like take two each} */
    static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isBreak(int c) {
        int type = Character.getType(c);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The blocks that Unicode's annex 11 calls wide, as far as they are in use. */
    private static boolean isWide(int c) {
        return between(c, 0x1100, 0x115F) // Hangul
                || between(c, 0x2E80, 0x303E) // radicals and punctuation
                || between(c, 0x3041, 0xA4CF) // kana, ideographs, Yi
                || between(c, 0xAC00, 0xD7A3) // Hangul
                || between(c, 0xF900, 0xFAFF) // ideographs
                || between(c, 0xFE30, 0xFE6F) // punctuation
                || between(c, 0xFF01, 0xFF60) // full-width forms
                || between(c, 0xFFE0, 0xFFE6)
                || between(c, 0x1F300, 0x1F64F) // pictures
                || between(c, 0x1F900, 0x1F9FF)
                || between(c, 0x20000, 0x3FFFD); // ideographs
    }

    private static boolean between(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
