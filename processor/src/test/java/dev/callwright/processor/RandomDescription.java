package dev.callwright.processor;

import static dev.callwright.processor.HostileText.quoted;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A description that follows the notation, most of the time, and means what chance will have it mean. */
final class RandomDescription {
    private static final List<String> NAMES = List.of(
            "a",
            "b",
            "id",
            "class",
            "getClass",
            "hashCode",
            "builder",
            "build",
            "toString",
            "wait",
            "record",
            "var",
            "_",
            "String",
            "Object",
            "List",
            "value",
            "values",
            "a-b",
            "a_c",
            "状态",
            "😀",
            "2nd",
            "a$b",
            "100%",
            "x.y",
            "this",
            "request",
            "caller",
            "INSTANCE",
            "names",
            "out",
            "in",
            "code",
            "data",
            "*/",
            "\\u0022");

    private static final List<String> SCALARS = List.of(
            "string",
            "int",
            "long",
            "double",
            "decimal",
            "bool",
            "date",
            "time",
            "datetime",
            "instant",
            "json",
            "Model0",
            "Model1",
            "Enum0",
            "Enum1");

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete", "head");

    private static final List<String> PARAMETERS =
            List.of("string", "list<long>", "map<bool>", "Model0, style: json", "'map<list<Model1?>>', style: json");

    private final Random random;

    RandomDescription(Random random) {
        this.random = random;
    }

    String text() {
        StringBuilder text = new StringBuilder("callwright: 1\napi: Any\npackage: demo.any\n");
        text.append("doc: ").append(words()).append('\n');
        if (random.nextBoolean()) {
            text.append("envelope: {success: [0, ok], code: ")
                    .append(path("code"))
                    .append(", data: ")
                    .append(path("data"))
                    .append(", message: ")
                    .append(path("msg"))
                    .append("}\n");
            text.append("errors: {")
                    .append(items(
                            3,
                            () -> random.nextInt(900) + ": {name: " + name() + ", doc: " + words()
                                    + ", retryable: true}"))
                    .append("}\n");
        }
        text.append("paging: {request: {page: page, size: size}, response: {items: ")
                .append(name())
                .append("}}\n");
        text.append("calls:\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("  ")
                    .append(quoted(one(NAMES) + i))
                    .append(": ")
                    .append(call(i))
                    .append('\n');
        }
        text.append("types:\n");
        for (int i = 0; i < 2; i++) {
            text.append("  Model").append(i).append(": {").append(fields(8)).append("}\n");
        }
        text.append("  Enum0: [")
                .append(items(5, () -> "{name: " + name() + ", wire: " + words() + ", doc: " + words() + "}"))
                .append("]\n  Enum1: [")
                .append(items(5, () -> "{name: " + name() + ", wire: " + random.nextInt(10_000) + "}"))
                .append("]\n");
        return text.toString();
    }

    /** Of a member of the answer, or of one within other objects. */
    private String path(String member) {
        return one(List.of("", "head.", "head.'a.b'.", "body.")) + member;
    }

    private String call(int i) {
        String method = one(METHODS);
        boolean body = !method.equals("get") && !method.equals("head") && !method.equals("delete");
        boolean paged = random.nextInt(4) == 0;
        String result = paged ? "page<" + one(SCALARS) + ">" : type() + one(List.of("", "?"));
        return "{" + method + ": /p" + i + ", safe: " + random.nextBoolean() + ", doc: " + words() + ", query: {"
                + (paged ? "page: 'int?', size: 'int?', " : "") + parameters() + "}"
                + (body ? ", body: {" + fields(4) + fixed() + "}" : "")
                + (method.equals("head") ? "" : ", returns: '" + result + "'")
                + (paged || result.endsWith("?") ? ", absent: 404" : "") + "}";
    }

    private String parameters() {
        return items(3, () -> name() + ": {type: " + one(PARAMETERS) + ", optional: true, doc: " + words() + "}")
                + fixed();
    }

    private String fixed() {
        return random.nextBoolean() ? "" : ", " + items(2, () -> name() + ": {value: " + words() + "}");
    }

    private String fields(int most) {
        return items(most, () -> name() + ": {" + content(type()) + "}");
    }

    private String content(String type) {
        boolean anyText = type.equals("string") || type.equals("json");
        boolean quotable = type.matches("(.*\\W)?(int|long|double|decimal|bool|Enum1)\\W*");
        return "type: '" + type + "', optional: " + (random.nextInt(4) > 0) + ", nullable: " + (random.nextInt(5) == 0)
                + ", sensitive: " + random.nextBoolean() + ", quoted: " + (quotable && random.nextBoolean())
                + ", doc: " + words()
                + (anyText && random.nextBoolean() ? ", default: " + words() : "");
    }

    private String type() {
        return switch (random.nextInt(8)) {
            case 0 -> "list<" + type() + ">";
            case 1 -> "map<" + type() + ">";
            case 2 -> "set<" + one(SCALARS) + ">";
            default -> one(SCALARS);
        };
    }

    private String items(int most, Supplier<String> item) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> item.get())
                .collect(Collectors.joining(", "));
    }

    /** Often with a number, so that not too many are the same. */
    private String name() {
        return quoted(one(NAMES) + (random.nextInt(5) > 0 ? random.nextInt(10_000) : ""));
    }

    private String words() {
        return quoted(one(HostileText.ALL) + " " + one(HostileText.ALL));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
