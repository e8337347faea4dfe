package dev.callwright.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Descriptions changed as people change them, and as no one does. */
final class Mutations {
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private static final List<String> WORDS = List.of(
            "string",
            "long",
            "int",
            "list<string>",
            "map<long>",
            "page<int>",
            "binary",
            "text?",
            "json",
            "datetime",
            "instant",
            "nullable",
            "sensitive",
            "true",
            "no",
            "on",
            "1e3",
            "08",
            "~",
            "null",
            "-1",
            "9999999999999999999",
            "class",
            "getClass",
            "_",
            "String",
            "Object",
            "Builder",
            "builder",
            "value",
            "java",
            "var",
            "record",
            "&a",
            "*a",
            "<<",
            "!!int",
            "---",
            "...",
            "../../../x",
            "/etc",
            "a.b",
            "$T",
            "%s",
            "中文",
            "😀",
            "\t",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ": ",
            " #",
            " - ",
            "?",
            "|",
            ">",
            "\\u002a/",
            "\uFEFF",
            "\u202e");

    private static final List<String> TYPES = List.of(
            "string",
            "int",
            "long",
            "double",
            "decimal",
            "bool",
            "date",
            "datetime",
            "instant",
            "json",
            "list<string>");

    private static final Pattern TYPE =
            Pattern.compile("(?<=: )(string|int|long|double|decimal|bool|date|datetime|instant|json)\\b");
    private static final Pattern FLAG = Pattern.compile(" (nullable|sensitive|non-empty)\\b");
    private static final Pattern NAME = Pattern.compile("(?m)^ +(\\w+)(?=: )");
    private static final Pattern DOC = Pattern.compile("(?m)(?<= - )[^\\n]+$");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern OPTIONAL = Pattern.compile("\\?(?= |$)");

    private Mutations() {}

    /** One thing made another of its kind, as in an ordinary edit. */
    static String edited(String text, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> replaced(text, TYPE, one(TYPES, random), random);
            case 1 -> replaced(text, FLAG, random.nextBoolean() ? "" : " nullable sensitive", random);
            case 2 -> replaced(text, NAME, "      edited" + random.nextInt(100), random);
            case 3 ->
                replaced(
                        text,
                        DOC,
                        one(HostileText.ALL, random).lines().findFirst().orElse(""),
                        random);
            case 4 -> replaced(text, NUMBER, Integer.toString(random.nextInt(1_000)), random);
            case 5 -> replaced(text, OPTIONAL, "", random);
            default -> swapped(text, random);
        };
    }

    /** What matches somewhere, replaced there. */
    private static String replaced(String text, Pattern pattern, String other, Random random) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + other + text.substring(one.end());
    }

    /** Two lines beside each other, exchanged. */
    private static String swapped(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size() - 1);
        Collections.swap(lines, at, at + 1);
        return String.join("\n", lines) + "\n";
    }

    /** Several changes, of which each may spoil everything. */
    static String mutated(String text, Random random) {
        String mutated = text;
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            mutated = switch (random.nextInt(6)) {
                case 0 -> renamed(mutated, random, true);
                case 1 -> renamed(mutated, random, false);
                case 2, 3 -> lines(mutated, random);
                case 4 -> cut(mutated, random);
                default -> {
                    int at = random.nextInt(mutated.length());
                    yield mutated.substring(0, at) + one(WORDS, random) + mutated.substring(at);
                }
            };
        }
        return mutated;
    }

    /** One word made another, here or everywhere. */
    private static String renamed(String text, Random random, boolean everywhere) {
        Matcher word = WORD.matcher(text);
        if (!word.find(random.nextInt(text.length())) && !word.find(0)) {
            return text + one(WORDS, random);
        }
        String other = one(WORDS, random);
        return everywhere
                ? text.replaceAll("(?<![\\w-])" + word.group() + "(?![\\w-])", Matcher.quoteReplacement(other))
                : text.substring(0, word.start()) + other + text.substring(word.end());
    }

    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        int to = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(to, lines.get(at));
            case 2 -> Collections.swap(lines, at, to);
            case 3 -> lines.set(at, "  " + lines.get(at));
            default -> lines.set(at, lines.get(at).replaceFirst("^ ", ""));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String cut(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(8)));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
