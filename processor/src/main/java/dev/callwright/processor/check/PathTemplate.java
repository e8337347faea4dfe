package dev.callwright.processor.check;

import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.problem.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A path as a description writes it: {@code /jobs/{jobId}}.
 *
 * @param variables the names between braces, in order
 * @param faults what is wrong with it, each a predicate: {@code has no '/' at the start}
 */
record PathTemplate(List<String> variables, List<Fault> faults) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");
    /** As others write variables: {@code /:name}, {@code ${name}} and {@code /<name>}. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?<=/):(\\w+)(?=/|$)|\\$\\{([^{}/]+)}|(?<=/)<([^<>/]+)>(?=/|$)");

    /** As others write a variable for several segments: <code>{+name}</code>, <code>{name*}</code>. */
    private static final Pattern SEGMENTS = Pattern.compile("\\{\\+([^{}/]+)}|\\{([^{}/]+?)(?:\\*|\\.\\.\\.)}");

    private static final Pattern HOST = Pattern.compile("/*https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.\\.?(/|$)");

    /** What RFC 3986 lets stand in a path as it is, beside letters and digits. */
    private static final String PLAIN = "/-._~!$&'()*+,;=:@";

    /**
     * What is wrong, and what to write instead.
     *
     * @param hidesVariables whether it may be why a variable is there, or is not
     */
    record Fault(String cause, String remedy, boolean hidesVariables) {
        Fault(String cause, String remedy) {
            this(cause, remedy, false);
        }
    }

    /** Whether its variables are known: none is left open, and none may be part of something else. */
    boolean isWhole() {
        return faults.stream().noneMatch(Fault::hidesVariables);
    }

    static PathTemplate of(Located path) {
        String written = path.text();
        String text = SEGMENTS.matcher(FOREIGN.matcher(written).replaceAll("{$1$2$3}"))
                .replaceAll("{$1$2}");
        List<String> variables =
                VARIABLE.matcher(text).results().map(match -> match.group(1)).toList();
        List<Fault> faults = new ArrayList<>();
        FOREIGN.matcher(written).results().findFirst().ifPresent(foreign -> {
            String sign = foreign.group().substring(0, 1);
            faults.add(new Fault(
                    "has " + Say.quoted(foreign.group()) + " for a variable",
                    "write '" + text + "', or '" + encoded(sign) + "' where '" + sign + "' is meant"));
        });
        SEGMENTS.matcher(written).results().findFirst().ifPresent(several -> {
            String variable = SEGMENTS.matcher(several.group()).replaceAll("{$1$2}");
            faults.add(new Fault(
                    "has " + Say.quoted(several.group()) + " for several segments",
                    "write '" + variable + "', and " + Wording.SEGMENTS.at(path.position())));
        });
        judge(text, VARIABLE.matcher(text).replaceAll("x"), path.position(), faults);
        return new PathTemplate(variables, List.copyOf(faults));
    }

    /** Judges what is left when variables are put in. */
    private static void judge(String text, String fixed, Position position, List<Fault> faults) {
        if (HOST.matcher(text).matches()) {
            faults.add(new Fault("names a host", "write the path alone; " + Wording.SERVER.at(position)));
            return;
        }
        if (!text.startsWith("/")) {
            faults.add(new Fault("does not begin with '/'", "write '/" + text + "'"));
        }
        if (fixed.contains("{") || fixed.contains("}")) {
            faults.add(new Fault("has a brace that does not enclose a name", "write variables like '{jobId}'", true));
        } else if (fixed.contains("?")) {
            faults.add(new Fault("holds a query", Wording.QUERY_OF_PATH.at(position), true));
        } else if (fixed.contains("#")) {
            faults.add(new Fault("holds a fragment", "leave out '#' and what follows", true));
        } else if (DOTS.matcher(fixed).find()) {
            faults.add(new Fault("has a segment '.' or '..'", "write the path that is meant"));
        } else {
            judgeCharacters(fixed, faults);
        }
    }

    private static void judgeCharacters(String fixed, List<Fault> faults) {
        for (int i = 0; i < fixed.length(); i += Character.charCount(fixed.codePointAt(i))) {
            int c = fixed.codePointAt(i);
            if (c == '%' && !isEncoding(fixed, i)) {
                faults.add(new Fault("has a '%' that begins no percent-encoding", "write '%25'"));
                return;
            } else if (c != '%' && !isPlain(c)) {
                String character = Character.toString(c);
                faults.add(new Fault(
                        "holds " + Say.quoted(character) + ", which no path can",
                        "write '" + encoded(character) + "'"));
                return;
            }
        }
    }

    private static boolean isEncoding(String fixed, int percent) {
        return percent + 2 < fixed.length()
                && HexFormat.isHexDigit(fixed.charAt(percent + 1))
                && HexFormat.isHexDigit(fixed.charAt(percent + 2));
    }

    /** As it can stand in a path. */
    static String encoded(String character) {
        return URLEncoder.encode(character, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || PLAIN.indexOf(c) >= 0;
    }
}
