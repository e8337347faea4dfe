package dev.callwright.processor.generate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pass over JavaPoet's text that writes short things on few lines, as a person would. It goes by lines alone: no doc
 * and no literal of the user's can look like the end of a comment or hold a line break.
 */
final class Layout {
    private static final int WIDTH = 120;
    private static final List<String> INNER =
            List.of("if", "for", "switch", "case", "default ->", "while", "else", "}");
    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum) ");
    private static final Pattern CONSTANT = Pattern.compile("[\\p{javaJavaIdentifierPart}]+,?");

    private static final Pattern ANNOTATION = Pattern.compile("@[A-Za-z]+(\\(\"[a-z]+\"\\))?");

    private Layout() {}

    static String of(String text) {
        List<String> lines = cases(rejoined(docs(text.lines().toList())));
        lines = methods(overrides(lines));
        return String.join("\n", gaps(fields(lines))) + "\n";
    }

    /** Each doc on as few lines as it takes. */
    private static List<String> docs(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!is(lines.get(i), "/**")) {
                laid.add(lines.get(i));
                continue;
            }
            int end = i + 1;
            while (!is(lines.get(end), "*/")) {
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
        return is(line, "*");
    }

    /** What was broken behind a parenthesis and fits after all. */
    private static List<String> rejoined(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (String line : lines) {
            int last = laid.size() - 1;
            boolean broken = last >= 0
                    && laid.get(last).endsWith("(")
                    && !laid.get(last).strip().startsWith("*");
            if (broken && fits(laid.get(last) + line.strip())) {
                laid.set(last, laid.get(last) + line.strip());
            } else {
                laid.add(line);
            }
        }
        return laid;
    }

    /** What follows the reading of a member on a line of its own, where both are too long for one. */
    private static List<String> cases(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (String line : lines) {
            boolean isLong = !fits(line) && line.startsWith("case ", indentation(line));
            int onwards = isLong ? line.indexOf("; if (!in.follows(") : -1;
            if (onwards < 0) {
                laid.add(line);
            } else {
                laid.add(line.substring(0, onwards + 1));
                laid.add(indent(line) + "    " + line.substring(onwards + 2));
            }
        }
        return laid;
    }

    /** {@code @Override} before what it is about. */
    private static List<String> overrides(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (is(line, "@Override") && !lines.get(i + 1).strip().startsWith("@")) {
                line += " " + lines.get(++i).strip();
            }
            laid.add(line);
        }
        return laid;
    }

    /** Methods of one statement on one line, and setters with their two. */
    private static List<String> methods(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end =
                    opensMethod(lines.get(i)) ? lines.subList(i, lines.size()).indexOf(indent(lines.get(i)) + "}") : 0;
            List<String> body = end > 0 ? lines.subList(i + 1, i + end) : List.of();
            String joined = joined(lines.get(i), body);
            boolean few = body.size() < 2 || (body.size() == 2 && isReturnThis(body.get(1)));
            boolean join = end > 0 && few && fits(joined);
            laid.add(join ? joined : lines.get(i));
            i += join ? end : 0;
        }
        return laid;
    }

    private static String joined(String opening, List<String> body) {
        return opening
                + (body.isEmpty() ? "}" : body.stream().map(String::strip).collect(joining(" ", " ", " }")));
    }

    private static boolean opensMethod(String line) {
        if (!line.endsWith(") {")) {
            return false;
        }
        String code = line.strip();
        for (String inner : INNER) {
            if (code.startsWith(inner)) {
                return false;
            }
        }
        return count(code, '(') == count(code, ')') && !TYPE.matcher(code).find();
    }

    private static int count(String line, char wanted) {
        int count = 0;
        for (int at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
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
        return line.endsWith(" */") && line.startsWith("/** ", indentation(line));
    }

    /** No blank lines between fields, nor between methods that are a line of code or a setter. */
    private static List<String> gaps(List<String> lines) {
        List<String> laid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || !lines.get(i).isEmpty() || !areDense(lines, i, firstCode(lines, i + 1))) {
                laid.add(lines.get(i));
            }
        }
        return laid;
    }

    private static boolean areDense(List<String> lines, int gap, int next) {
        if (isDocumentedField(lines.get(gap - 1))) {
            return isDocumentedField(lines.get(next));
        }
        boolean setterBefore = gap > 1 && isReturnThis(lines.get(gap - 2));
        boolean setterBehind = next + 2 < lines.size() && isReturnThis(lines.get(next + 2));
        return (setterBefore || isOneLineMethod(lines.get(gap - 1)))
                && (setterBehind || isOneLineMethod(lines.get(next)));
    }

    /** The first line from here on that is neither part of a doc nor an annotation alone. */
    private static int firstCode(List<String> lines, int from) {
        int at = from;
        boolean doc = false;
        while (at + 1 < lines.size()) {
            doc |= lines.get(at).startsWith("/**", indentation(lines.get(at))) && !isDocumentedField(lines.get(at));
            if (!doc && !ANNOTATION.matcher(lines.get(at).strip()).matches()) {
                return at;
            }
            doc &= !lines.get(at).endsWith("*/");
            at++;
        }
        return at;
    }

    private static boolean isReturnThis(String line) {
        return is(line, "return this;");
    }

    private static boolean isOneLineMethod(String line) {
        return line.contains(") { ") && line.endsWith(" }");
    }

    private static boolean isDocumentedField(String line) {
        return line.startsWith("/** ", indentation(line)) && line.contains(" */ ");
    }

    /** Whether a line is this and nothing else, however far in. */
    private static boolean is(String line, String code) {
        return line.endsWith(code) && indentation(line) == line.length() - code.length();
    }

    private static String indent(String line) {
        return line.substring(0, indentation(line));
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private static boolean fits(String line) {
        return line.length() <= WIDTH;
    }
}
