package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.Envelope;
import dev.callwright.processor.description.ErrorCode;
import dev.callwright.processor.description.Formats;
import dev.callwright.processor.description.Literal;
import dev.callwright.processor.description.Located;
import dev.callwright.processor.description.MemberPath;
import dev.callwright.processor.description.ScalarType;
import dev.callwright.processor.read.CodeWord;
import dev.callwright.processor.read.FieldLine;
import dev.callwright.processor.read.Flag;
import dev.callwright.processor.read.Flags;
import dev.callwright.processor.read.Literals;
import dev.callwright.processor.read.NameLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a description says for all its calls: envelope, business codes, formats. */
record SharedReader(Values values) {
    static final List<String> ENVELOPE = List.of("code", "success", "data", "error", "message", "requestId", "detail");
    static final List<String> FORMATS = List.of("date", "time", "datetime", "instant", "zone", "lists");
    static final List<String> ERROR = LongForm.keys(List.of("name"), Flag.OF_ERROR);

    /** Null, and problems reported, where it says too little. */
    @Nullable
    Envelope envelope(Node.Mapping mapping) {
        Section section = new Section(mapping, ENVELOPE, values);
        Node.Entry codeEntry = section.required("code", "name the member that says whether a call succeeded");
        Node.Entry success = section.required("success", "write the codes that say so: 'success: [0]'");
        MemberPath code = codeEntry == null ? null : values.memberPath(codeEntry);
        List<Node.Scalar> codes = success == null ? List.of() : values.scalars(success);
        List<Literal> literals = codes.stream()
                .filter(scalar -> !scalar.word().is("absent"))
                .map(scalar -> Literals.read(scalar.word(), values.problems()))
                .flatMap(Stream::ofNullable)
                .toList();
        MemberPath data = section.memberPath("data");
        MemberPath error = section.memberPath("error");
        MemberPath message = section.memberPath("message");
        MemberPath requestId = section.memberPath("requestId");
        MemberPath detail = section.memberPath("detail");
        boolean absent = codes.stream().anyMatch(scalar -> scalar.word().is("absent"));
        return code == null || success == null
                ? null
                : new Envelope(code, literals, absent, data, error, message, requestId, detail, mapping.position());
    }

    Formats formats(Node.Mapping mapping) {
        Section section = new Section(mapping, FORMATS, values);
        Map<ScalarType, List<Located>> temporal = new EnumMap<>(ScalarType.class);
        for (ScalarType type : ScalarType.values()) {
            if (type.isTemporal() && section.has(type.word())) {
                temporal.put(type, section.texts(type.word()));
            }
        }
        return new Formats(
                temporal, section.text("zone"), FieldLine.styleOfAll(section.text("lists"), values.problems()));
    }

    List<ErrorCode> errors(Node.Mapping mapping) {
        List<ErrorCode> errors = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            ErrorCode error = error(entry, mapping.flow());
            if (error != null && !entry.repeated()) {
                errors.add(error);
            }
        }
        return errors;
    }

    private @Nullable ErrorCode error(Node.Entry entry, boolean flow) {
        Located code = CodeWord.read(entry.key().word(), values.problems());
        if (entry.value() instanceof Node.Mapping mapping) {
            return longForm(code, new Section(mapping, ERROR, values));
        } else if (values.isSplitOff(entry, flow, "its name")) {
            return null;
        }
        Node.Scalar scalar = values.scalar(entry, "a name");
        return scalar == null ? null : NameLine.readErrorCode(code, values.line(scalar));
    }

    private @Nullable ErrorCode longForm(Located code, Section section) {
        Node.Entry entry = section.required("name", "write 'name: NAME'");
        Located name = entry == null ? null : values.text(entry);
        Flags flags = LongForm.flags(section, Flag.OF_ERROR, values);
        String doc = section.doc();
        return name == null ? null : NameLine.errorCode(code, name, flags, doc);
    }
}
