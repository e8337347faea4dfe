package dev.callwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;

/** The classes of the runtime, JSpecify and the JDK that generated code names. */
final class RuntimeTypes {
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final ClassName DECODERS = json("Decoders");
    static final ClassName ENCODERS = json("Encoders");
    static final ClassName JSON = json("Json");
    static final ClassName JSON_DECODER = json("JsonDecoder");
    static final ClassName JSON_ENCODER = json("JsonEncoder");
    static final ClassName JSON_KIND = json("JsonKind");
    static final ClassName JSON_NAMES = json("JsonNames");
    static final ClassName JSON_NUMBER = json("JsonNumber");
    static final ClassName JSON_OBJECT = json("JsonObject");
    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_VALUE = json("JsonValue");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName OPEN_ENUM = json("OpenEnum");
    static final ClassName OPEN_ENUM_DECODER = json("OpenEnumDecoder");
    static final ClassName QUOTED = json("Quoted");
    static final ClassName TEMPORAL_FORMAT = json("TemporalFormat");
    static final ClassName UNION_CODEC = json("UnionCodec");
    static final ClassName UNRECOGNIZED_VARIANT = json("UnrecognizedVariant");

    static final ClassName ASYNC_PAGES = client("AsyncPages");
    static final ClassName BUSINESS_EXCEPTION = client("BusinessException");
    static final ClassName CALL_OPTIONS = client("CallOptions");
    static final ClassName CONNECTION = client("Connection");
    static final ClassName CONTENT = client("Content");
    static final ClassName DOWNLOAD = client("Download");
    static final ClassName ERROR_TRAIT = client("ErrorTrait");
    static final ClassName PAGE = client("Page");
    static final ClassName PAGE_PART = PAGE.nestedClass("Part");
    static final ClassName PAGES = client("Pages");

    static final ClassName API = contract("Api");
    static final ClassName CALL = contract("Call");
    static final ClassName CALL_FACTS = contract("CallFacts");
    static final ClassName CALLER = contract("Caller");
    static final ClassName CHECKS = contract("Checks");
    static final ClassName COPIES = contract("Copies");
    static final ClassName CURSORS = contract("Cursors");
    static final ClassName ENVELOPE = contract("Envelope");
    static final ClassName LIST_STYLE = contract("ListStyle");
    static final ClassName MODEL_TEXT = contract("ModelText");
    static final ClassName PAGE_DECODER = contract("PageDecoder");
    static final ClassName PARAMETER = contract("Parameter");
    static final ClassName REQUEST_WRITER = contract("RequestWriter");
    static final ClassName RESULT = contract("Result");

    /** By name. */
    static final TypeName UNKNOWN_MEMBERS =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JSON_VALUE);

    private RuntimeTypes() {}

    private static ClassName json(String simpleName) {
        return ClassName.get("dev.callwright.json", simpleName);
    }

    private static ClassName client(String simpleName) {
        return ClassName.get("dev.callwright.client", simpleName);
    }

    private static ClassName contract(String simpleName) {
        return ClassName.get("dev.callwright.contract", simpleName);
    }
}
