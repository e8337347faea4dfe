package dev.callwright.processor;

import java.util.List;
import java.util.Locale;

/** Texts that a description may hold, and that would be more than text to a careless generator. */
final class HostileText {
    /** Each is a text that can also be sent: whole characters. */
    static final List<String> ALL = List.of(
            "*/ class Injected {} /*",
            "\\u002a/ class Injected {} /*",
            "\\u000a class Injected {}",
            "\"; static { System.exit(1); } String x = \"",
            "\\",
            "\\\\u0022 + Injected.x",
            "'",
            "\"\"\"",
            "{@code",
            "{@link Injected#x}",
            "{@inheritDoc} {@docRoot} {@value}",
            "{@snippet file=\"x\"}",
            "<script>alert(1)</script>",
            "<!-- ",
            "</p></div>",
            "<a href=\"javascript:x\">",
            "&#42;/",
            "@param x y\n@return z\n@deprecated\n@throws Injected",
            "a\n\n} class Injected {\n",
            "$T $L $S $N $$ $> $< $W $[ $]",
            "%s %n %1$s %",
            "${x} #{y} {z}",
            "\u202e} class Injected {\u202c \u200f",
            "a\u0000b\u0007",
            "a\u2028b\u0085c\ufeffd",
            "// /* /** */ //",
            "x # y: z, [a] {b} - c",
            "说明。第二句",
            "😀");

    private HostileText() {}

    /** As YAML and the lines of the notation take any text: in double quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
