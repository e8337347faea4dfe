package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Absence;
import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Constant;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.HttpMethod;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.read.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in a file that is no YAML, by its lines alone: who refers to them is then not told that there are none. It
 * knows only the layout that descriptions usually have.
 */
final class Salvage {
    private static final Pattern TOP = Pattern.compile("[\"']?(\\w+)[\"']?\\s*:\\s*[\"']?([^\\s\"']*).*");
    private static final Pattern ENTRY = Pattern.compile("( +)[\"']?([^\\s\"':#-][^\\s\"':]*)(.*)");
    private static final Pattern CONSTANT = Pattern.compile(" +- +[\"']?([^\\s(=,\"']+).*");
    private static final Pattern JAVA_NAME = Pattern.compile(".*? java (\\w+).*");

    private final SourceFile file;
    private final Position position;
    private final Map<String, String> heading = new HashMap<>();
    private final List<Entry> calls = new ArrayList<>();
    private final List<Entry> types = new ArrayList<>();

    /** What is declared under {@code calls} or {@code types}. */
    private record Entry(Located name, @Nullable Located javaName, List<Constant> constants) {}

    private Salvage(SourceFile file) {
        this.file = file;
        this.position = new Position.InFile(file.name(), 1, 1, 0);
    }

    /** Empty where no line begins with a key of a description. */
    static Optional<Description> of(SourceFile file, String text) {
        Salvage salvage = new Salvage(file);
        salvage.read(Unfolded.of(text));
        return salvage.description();
    }

    private void read(String text) {
        String section = "";
        int indent = 0;
        for (String line : text.lines().toList()) {
            Matcher top = TOP.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (top.matches()) {
                section = top.group(1);
                indent = 0;
                heading.putIfAbsent(section, top.group(2));
            } else if (entry.matches() && (indent == 0 || entry.group(1).length() == indent)) {
                indent = entry.group(1).length();
                add(section, entry);
            } else if (section.equals("types") && !types.isEmpty()) {
                addConstant(line, types.get(types.size() - 1));
            }
        }
    }

    private void add(String section, Matcher line) {
        Matcher javaName = JAVA_NAME.matcher(line.group(3));
        Entry entry = new Entry(
                located(line.group(2)), javaName.matches() ? located(javaName.group(1)) : null, new ArrayList<>());
        if (section.equals("calls")) {
            calls.add(entry);
        } else if (section.equals("types")) {
            types.add(entry);
        }
    }

    private void addConstant(String line, Entry type) {
        Matcher constant = CONSTANT.matcher(line);
        if (constant.matches()) {
            Located name = located(constant.group(1));
            type.constants().add(new Constant(name, null, new Literal.Text(name.text(), position), null, "", null));
        }
    }

    private Optional<Description> description() {
        if (Collections.disjoint(heading.keySet(), DescriptionReader.KEYS)) {
            return Optional.empty();
        }
        List<ErrorCode> errors = heading.containsKey("errors")
                ? List.of(new ErrorCode(located("1"), located("UNKNOWN"), null, false, false, false, "", null))
                : List.of();
        return Optional.of(new Description(
                file.shortName(),
                located(heading("api", file.apiName())),
                located(heading("package", Description.NO_PACKAGE)),
                "",
                null,
                null,
                errors,
                null,
                Formats.NONE,
                List.of(),
                calls.stream().map(this::call).toList(),
                types.stream().map(Salvage::type).toList(),
                List.of(),
                position));
    }

    private String heading(String key, String otherwise) {
        String value = heading.getOrDefault(key, "");
        return value.isEmpty() ? otherwise : value;
    }

    private Call call(Entry call) {
        return new Call(
                call.name(),
                call.javaName(),
                HttpMethod.GET,
                located("/"),
                true,
                true,
                false,
                List.of(),
                List.of(),
                null,
                null,
                false,
                Absence.NONE,
                new Call.Setting.Inherited<>(),
                new Call.Setting.Inherited<>(),
                List.of(),
                "",
                null);
    }

    private static TypeDefinition type(Entry type) {
        return type.constants().isEmpty()
                ? new TypeDefinition.Model(type.name(), type.javaName(), List.of(), "", null)
                : new TypeDefinition.Enumeration(type.name(), type.javaName(), type.constants(), "", null);
    }

    private Located located(String text) {
        return new Located(text, position);
    }
}
