package dev.callwright.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pass over JavaPoet's text that writes short things on few lines, as a person would. It goes by lines alone: no doc
 * and no literal of the user's can look like the end of a comment or hold a line break.
 */
final class Layout {
    private static final int WIDTH = 120;
    private static final Pattern INNER = Pattern.compile("(if|for|switch|case|default ->|while|else|\\}) ?.*");
    private static final Pattern TYPE = Pattern.compile(".*\\b(class|interface|enum) .*");
    private static final Pattern CONSTANT = Pattern.compile("[\\p{javaJavaIdentifierPart}]+,?");

    private Layout() {}

    static String of(String text) {
        List<String> lines = docs(text.lines().toList());
        lines = methods(overrides(lines));
        return String.join("\n", gaps(fields(lines))) + "\n";
    }

    /** Each doc on as few lines as it takes. */
    private static List<String> docs(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().equals("/**")) {
                laid.add(lines.get(i));
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).strip().equals("*/")) {
                end++;
            }
            laid.addAll(doc(lines.subList(i, end + 1)));
            i = end;
        }
        return laid;
    }

    private static List<String> doc(List<String> block) {
        List<String> content = block.subList(1, block.size() - 1);
        boolean close = content.size() == 1
                || (isTag(content.get(1)) && content.stream().noneMatch(Layout::isGap));
        String indent = indent(block.get(0));
        List<String> laid = new ArrayList<>(content);
        laid.set(0, indent + "/** " + content.get(0).strip().substring(1).strip());
        int last = laid.size() - 1;
        laid.set(last, laid.get(last) + " */");
        return close && laid.stream().allMatch(Layout::fits) ? laid : block;
    }

    private static boolean isTag(String line) {
        return line.strip().startsWith("* @");
    }

    private static boolean isGap(String line) {
        return line.strip().equals("*");
    }

    /** {@code @Override} before what it is about. */
    private static List<String> overrides(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().equals("@Override") && !lines.get(i + 1).strip().startsWith("@")) {
                line += " " + lines.get(++i).strip();
            }
            laid.add(line);
        }
        return laid;
    }

    /** Methods of one statement on one line. */
    private static List<String> methods(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (opensMethod(line)) {
                String statement = lines.get(i + 1).strip();
                if (statement.equals("}")) {
                    line += "}";
                    i++;
                } else if (lines.get(i + 2).strip().equals("}") && fits(line + " " + statement + " }")) {
                    line += " " + statement + " }";
                    i += 2;
                }
            }
            laid.add(line);
        }
        return laid;
    }

    private static boolean opensMethod(String line) {
        String code = line.strip();
        return code.endsWith(") {")
                && !INNER.matcher(code).matches()
                && !TYPE.matcher(code).matches()
                && code.chars().filter(c -> c == '(').count()
                        == code.chars().filter(c -> c == ')').count();
    }

    /** A doc beside a field that only the package sees, or beside a constant of an enum. */
    private static List<String> fields(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isOneLineDoc(line)) {
                String next = lines.get(i + 1).strip();
                boolean field = (next.endsWith(";") && !next.startsWith("public "))
                        || CONSTANT.matcher(next).matches();
                if (field && fits(line + " " + next)) {
                    line += " " + next;
                    i++;
                }
            }
            laid.add(line);
        }
        return laid;
    }

    private static boolean isOneLineDoc(String line) {
        return line.strip().startsWith("/** ") && line.endsWith(" */");
    }

    /** No blank lines between what stands on a line with its doc. */
    private static List<String> gaps(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean between = i > 0 && i + 1 < lines.size() && lines.get(i).isEmpty();
            if (!between || !isDocumentedField(lines.get(i - 1)) || !isDocumentedField(lines.get(i + 1))) {
                laid.add(lines.get(i));
            }
        }
        return laid;
    }

    private static boolean isDocumentedField(String line) {
        return line.strip().startsWith("/** ") && line.contains(" */ ");
    }

    private static String indent(String line) {
        return line.substring(0, line.indexOf(line.strip()));
    }

    private static boolean fits(String line) {
        return line.length() <= WIDTH;
    }
}
