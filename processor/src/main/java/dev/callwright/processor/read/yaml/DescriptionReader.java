package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Call;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.FixedParameter;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.Paging;
import dev.callwright.processor.description.Parameter;
import dev.callwright.processor.description.Position;
import dev.callwright.processor.description.Use;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UnreadPaging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file's root mapping as a description. */
final class DescriptionReader {
    static final List<String> KEYS = List.of(
            "callwright",
            "api",
            "package",
            "doc",
            "server",
            "use",
            "envelope",
            "errors",
            "paging",
            "formats",
            "query",
            "header",
            "calls",
            "types");

    /** Where every call may send something. */
    private static final Map<String, Parameter.Location> FIXED =
            Map.of("query", Parameter.Location.QUERY, "header", Parameter.Location.HEADER);

    private final SourceFile file;
    private final Section section;
    private final Values values;

    DescriptionReader(SourceFile file, Node.Mapping root, Values values) {
        this.file = file;
        this.section = new Section(root, KEYS, values);
        this.values = values;
    }

    /** All that can be read of it; {@code uses} finds what it uses. */
    Description read(Function<List<Located>, List<Use>> uses) {
        checkVersion();
        Position start = section.mapping().position();
        Located api = required("api", "name the API in upper camel case: 'api: CallRecord'");
        Located packageName = required("package", "name the package of what is generated: 'package: com.acme.api'");
        String doc = section.doc();
        Located server = section.text("server");
        Envelope envelope = part("envelope", new SharedReader(values)::envelope);
        List<ErrorCode> errors = orElse(part("errors", new SharedReader(values)::errors), List.of());
        Paging paging = part("paging", new PagingReader(values)::read);
        Formats formats = orElse(part("formats", new SharedReader(values)::formats), Formats.NONE);
        List<FixedParameter> fixed = fixed();
        List<Call> calls = orElse(part("calls", this::calls), List.of());
        return new Description(
                file.shortName(),
                api == null ? new Located(file.apiName(), start) : api,
                packageName == null ? new Located(Description.NO_PACKAGE, start) : packageName,
                doc,
                server,
                envelope,
                errors,
                paging,
                formats,
                fixed,
                paging == null && section.has("paging") ? UnreadPaging.of(calls) : calls,
                orElse(part("types", new TypesReader(values)::read), List.of()),
                uses.apply(section.texts("use")),
                start);
    }

    private void checkVersion() {
        Node.Entry entry = section.required("callwright", "write 'callwright: 1' at the top");
        Node.Scalar version = entry == null ? null : values.scalar(entry, "1");
        if (version != null && !version.text().equals("1")) {
            values.problems()
                    .report(
                            ReadProblem.VERSION,
                            version.position(),
                            "version '" + version.text() + "' of the notation is unknown",
                            "write 'callwright: 1', or take a newer processor");
        }
    }

    private @Nullable Located required(String key, String remedy) {
        Node.Entry entry = section.required(key, remedy);
        return entry == null ? null : values.text(entry);
    }

    private <T> @Nullable T part(String key, Function<Node.Mapping, @Nullable T> reader) {
        Node.Mapping mapping = section.mapping(key);
        return mapping == null ? null : reader.apply(mapping);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private List<FixedParameter> fixed() {
        ParametersReader all = new ParametersReader(values);
        for (Node.Entry entry : section.entries()) {
            Parameter.Location location = FIXED.get(entry.key().text());
            Node.Mapping mapping = location == null ? null : values.mapping(entry);
            if (location != null && mapping != null) {
                all.readFixed(location, mapping);
            }
        }
        return all.fixed();
    }

    private List<Call> calls(Node.Mapping mapping) {
        List<Call> calls = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Call call = CallReader.read(entry, values);
            if (!entry.repeated()) {
                calls.add(call);
            }
        }
        return calls;
    }
}
