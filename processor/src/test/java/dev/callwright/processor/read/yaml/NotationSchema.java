package dev.callwright.processor.read.yaml;

import dev.callwright.processor.description.ListStyle;
import dev.callwright.processor.read.Flag;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schema of the notation, made of the reader's own tables: which keys stand where, and what they take. */
final class NotationSchema {
    private static final Map<Flag, String> FLAG_DOCS = Map.ofEntries(
            Map.entry(Flag.NULLABLE, "Absent and null are two things, and both can be sent."),
            Map.entry(Flag.SENSITIVE, "Never in logs, toString or exception messages."),
            Map.entry(Flag.NON_EMPTY, "An empty text, list or map is refused before it is sent."),
            Map.entry(Flag.MIN, "The least number, or the least length of a text, list or map."),
            Map.entry(Flag.MAX, "The greatest number, or the greatest length of a text, list or map."),
            Map.entry(Flag.QUOTED, "Numbers, booleans and enums of numbers travel as JSON strings."),
            Map.entry(Flag.FORMAT, "How a date or time is written: any is read, the first is written."),
            Map.entry(Flag.ZONE, "The zone of an instant that is written without one."),
            Map.entry(
                    Flag.STYLE,
                    "How a list is written outside JSON; json also makes text of a model, union or map, and of all these in JSON."),
            Map.entry(Flag.DEFAULT, "What the server takes where the field is not sent; documentation, never sent."),
            Map.entry(Flag.REFUSED, "Nothing was executed."),
            Map.entry(Flag.RETRYABLE, "The same request may succeed later."),
            Map.entry(Flag.EXPIRED, "The credential wants refreshing; nothing was executed."),
            Map.entry(Flag.BY, "The member that tells the variants of a union apart."),
            Map.entry(Flag.DEPRECATED, "Why it is deprecated, or true."),
            Map.entry(Flag.JAVA, "The name in Java."));

    private static final String FIELD_FORM =
            "write a type, then '?' where it may be left out, then flags, then ' - ' and"
                    + " what it is: string? max 20 - the number to call";

    private NotationSchema() {}

    static Map<String, Object> make() {
        Map<String, Object> schema = of("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Callwright notation, version 1");
        schema.put(
                "$comment",
                "Says what the reader of descriptions says, as far as a schema can see: "
                        + "neither quotes nor comments, nor how a number is spelt, nor what a name stands for.");
        schema.putAll(description());
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("field", field());
        definitions.put("parameters", mappingOf("Parameters by name.", ref("parameter")));
        definitions.put("parameter", fixedOr("fixed"));
        definitions.put("bodyField", fixedOr("fixedJson"));
        definitions.put("fixed", fixed(LinePatterns.fixed()));
        definitions.put("fixedJson", fixed(LinePatterns.fixedJson()));
        definitions.put("call", call());
        definitions.put("type", type());
        definitions.put("union", union());
        definitions.put("constant", constant());
        definitions.put("envelope", envelope());
        definitions.put("error", error());
        definitions.put("paging", paging());
        definitions.put("formats", formats());
        schema.put("$defs", definitions);
        return schema;
    }

    private static Map<String, Object> description() {
        return object("A description of an API.", DescriptionReader.KEYS, List.of("callwright", "api", "package"))
                .with("callwright", said("The version of the notation.", of("enum", List.of(1, "1"))))
                .with("api", text("The name of the API in upper camel case: CallRecord gives CallRecordClient."))
                .with("package", text("The package of all that is generated."))
                .with("doc", text("What the API is, plain text."))
                .with("server", text("The URL that paths are appended to."))
                .with("use", texts("Other descriptions, for their types: common.yaml, or com.acme.common.Common."))
                .with("envelope", ref("envelope"))
                .with("errors", mappingOf("Business codes with their meaning.", ref("error")))
                .with("paging", ref("paging"))
                .with("formats", ref("formats"))
                .with("query", mappingOf("What every call sends in the query, each a fixed value.", ref("fixed")))
                .with("header", mappingOf("The headers that every call sends, each a fixed value.", ref("fixed")))
                .with("calls", mappingOf("The calls, by name.", ref("call")))
                .with("types", types())
                .schema();
    }

    private static Map<String, Object> types() {
        Map<String, Object> types = mappingOf(
                "Models, enums and unions: a mapping is a model, a list an enum, a mapping with 'by' in its key a union.",
                ref("type"));
        types.put("patternProperties", Map.of(LinePatterns.unionHead(), ref("union")));
        types.put("propertyNames", line(LinePatterns.head(), "", "write a name, perhaps ' - ' and what it is"));
        return types;
    }

    private static Map<String, Object> type() {
        Map<String, Object> type =
                said("The fields of a model, or the constants of an enum.", of("type", list("object", "array")));
        type.put("additionalProperties", ref("field"));
        type.put("items", ref("constant"));
        return type;
    }

    private static Map<String, Object> union() {
        String form = "write the name of a model, which stands under 'types' by itself";
        return mappingOf(
                "The variants of a union: what the member says, and the model that it stands for.",
                line(LinePatterns.type(false), "A model.", form));
    }

    private static Map<String, Object> field() {
        Map<String, Object> mapping = object("A field: " + FIELD_FORM, FieldsReader.KEYS, List.of("type"))
                .with("type", line(LinePatterns.type(true), "Its type.", "write one type, such as list<long>?"))
                .with("optional", bool("May be left out: the same as '?' after the type."))
                .flags(Flag.OF_FIELD)
                .schema();
        return lineOr(LinePatterns.field(), FIELD_FORM, mapping);
    }

    /** A parameter with a fixed value, where what stands there looks like one. */
    private static Map<String, Object> fixedOr(String fixed) {
        Map<String, Object> line = of("type", "string");
        line.put("pattern", LinePatterns.fixedStart());
        Map<String, Object> mapping = of("type", "object");
        mapping.put("required", List.of("value"));
        mapping.put("not", of("required", List.of("type")));
        Map<String, Object> parameter = of("if", of("anyOf", List.of(line, mapping)));
        parameter.put("then", ref(fixed));
        parameter.put("else", ref("field"));
        return parameter;
    }

    private static Map<String, Object> fixed(String pattern) {
        String form = "write '= VALUE', in quotes where it is more than one word";
        Map<String, Object> mapping = object("A fixed value: " + form, ParametersReader.FIXED, List.of("value"))
                .with("value", literal("What is sent with every call."))
                .schema();
        return lineOr(pattern, form, mapping);
    }

    private static Map<String, Object> constant() {
        String form = "write NAME, perhaps (code), = wire value, and ' - ' with a label: ACTIVE(1) = \"on\" - in use";
        Map<String, Object> mapping = object("A constant: " + form, TypesReader.CONSTANT_KEYS, List.of("name"))
                .with("name", text("Its name."))
                .with("code", whole("The number that the vendor lists beside it."))
                .with("wire", literal("The JSON value that stands for it; its name where not written."))
                .flags(Flag.OF_NAME)
                .schema();
        return lineOr(LinePatterns.constant(), form, mapping);
    }

    private static Map<String, Object> error() {
        String form = "write NAME, perhaps flags, and ' - ' with what it means: BUSY retryable refused - too many";
        Map<String, Object> mapping = object("A business code: " + form, SharedReader.ERROR, List.of("name"))
                .with("name", text("What it is called."))
                .flags(Flag.OF_ERROR)
                .schema();
        return lineOr(LinePatterns.error(), form, mapping);
    }

    private static Map<String, Object> call() {
        Builder call = object("A call.", CallReader.KEYS, List.of());
        CallReader.METHODS
                .keySet()
                .forEach(word -> call.with(word, text("The path, with {name} for each path parameter.")));
        CallReader.PLACES
                .keySet()
                .forEach(place -> call.with(place, place.equals("body") ? body() : ref("parameters")));
        call.with("safe", bool("It changes nothing. Not written, so is a GET or HEAD."))
                .with("idempotent", bool("It may be repeated. Not written, so is what is safe, a PUT or DELETE."))
                .with(
                        "returns",
                        line(LinePatterns.type(true), "What it returns.", "write one type, such as list<long>?"))
                .with("absent", absent())
                .with("envelope", orNone("envelope"))
                .with("paging", orNone("paging"))
                .with("rules", rules())
                .flags(Flag.OF_NAME);
        Map<String, Object> schema = call.schema();
        schema.put("oneOf", oneRequired(CallReader.METHODS.keySet()));
        return schema;
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = said("The fields of the body, or its type.", of("type", list("object", "string")));
        body.put("additionalProperties", ref("bodyField"));
        body.putAll(pattern(LinePatterns.type(false), "write fields, or one type, without '?'"));
        return body;
    }

    private static Map<String, Object> rules() {
        String forms =
                "write 'a counts only when b is set', 'a has no effect when b is set', or 'at least one of a, b'";
        Map<String, Object> rules = said("What holds between parameters.", of("type", "array"));
        rules.put("items", line(LinePatterns.rule(), "", forms));
        return rules;
    }

    private static Map<String, Object> envelope() {
        return object("What wraps every answer.", SharedReader.ENVELOPE, List.of("code", "success"))
                .with("code", member("The member that says whether a call succeeded."))
                .with("success", success())
                .with(
                        "data",
                        member("The member with the result; not written, the result's members stand beside the code."))
                .with("error", member("The member with the business code, where the code says no more than whether."))
                .with("message", member("The member with the message."))
                .with("requestId", member("The member with the id of the request."))
                .with("detail", member("The member with more about a failure."))
                .schema();
    }

    private static Map<String, Object> member(String doc) {
        String form = "write the member's name, and before it, with dots between, those of the objects around it:"
                + " error.code";
        return line(LinePatterns.memberPath(), doc, form);
    }

    private static Map<String, Object> success() {
        Map<String, Object> success = said(
                "The codes that mean success; absent for an answer without one.",
                of("type", list("array", "string", "number", "boolean")));
        success.put("items", of("type", list("string", "number", "boolean")));
        return success;
    }

    private static Map<String, Object> absent() {
        Map<String, Object> absent = said(
                "Which answers say that there is nothing: statuses, and names of errors.",
                of("type", list("array", "string", "integer")));
        absent.put("minItems", 1);
        absent.put("items", of("type", list("string", "integer")));
        return absent;
    }

    private static Map<String, Object> paging() {
        return object("How a long list is asked for and answered.", PagingReader.PAGING, PagingReader.PAGING)
                .with("request", pagingRequest())
                .with("response", pagingResponse())
                .schema();
    }

    private static Map<String, Object> pagingRequest() {
        Map<String, Object> request = object(
                        "The parameters that paged calls declare.", PagingReader.REQUEST, List.of())
                .with("page", text("The parameter with the number of the page."))
                .with("offset", text("The parameter with the number of items to skip."))
                .with("cursor", text("The parameter with the cursor of the page."))
                .with("size", text("The parameter with the number of items of a page."))
                .with("first", whole("The number of the first page, 1 where not written."))
                .with("max", literal("The greatest size of a page."))
                .schema();
        request.put("oneOf", oneRequired(PagingReader.MODES));
        request.put("dependentRequired", of("first", List.of("page")));
        return request;
    }

    private static Map<String, Object> pagingResponse() {
        return object("The members of the result.", PagingReader.RESPONSE, List.of())
                .with("items", text("The items; not written, the result itself is the list."))
                .with("page", text("The number of the page."))
                .with("size", text("The size of a page."))
                .with("total", text("The number of all items."))
                .with("pages", text("The number of pages."))
                .with("cursor", text("The cursor of the next page."))
                .with("more", text("Whether there are more pages."))
                .schema();
    }

    private static Map<String, Object> formats() {
        Builder formats = object("How dates, times and lists are written.", SharedReader.FORMATS, List.of());
        List.of("date", "time", "datetime", "instant")
                .forEach(type -> formats.with(type, texts("Any is read, the first is written: a pattern, or iso.")));
        return formats.with("zone", text("The zone of instants that are written without one."))
                .with("lists", style("How lists are written outside JSON, repeat where not written.", ListStyle.OF_ALL))
                .schema();
    }

    private static Map<String, Object> flagValue(Flag flag) {
        String doc = FLAG_DOCS.get(flag);
        return switch (flag.takes()) {
            case NOTHING -> bool(doc);
            case TEXT -> flag == Flag.STYLE ? style(doc, EnumSet.allOf(ListStyle.class)) : text(doc);
            case TEXTS -> texts(doc);
            case LITERAL -> literal(doc);
            case REASON -> said(doc, of("type", list("boolean", "string")));
        };
    }

    private static Map<String, Object> text(String doc) {
        return said(doc, of("type", "string"));
    }

    private static Map<String, Object> texts(String doc) {
        Map<String, Object> texts = said(doc, of("type", list("string", "array")));
        texts.put("items", of("type", "string"));
        return texts;
    }

    private static Map<String, Object> bool(String doc) {
        return said(doc, of("type", "boolean"));
    }

    private static Map<String, Object> whole(String doc) {
        return said(doc, of("type", "integer"));
    }

    private static Map<String, Object> literal(String doc) {
        return said(doc, of("type", list("string", "number", "boolean")));
    }

    private static Map<String, Object> style(String doc, Set<ListStyle> styles) {
        return said(doc, of("enum", styles.stream().map(ListStyle::word).toList()));
    }

    private static Map<String, Object> line(String pattern, String doc, String remedy) {
        Map<String, Object> line = doc.isEmpty() ? of("type", "string") : text(doc);
        line.putAll(pattern(pattern, remedy));
        return line;
    }

    /** A line, or the mapping that says the same. What a schema says of one kind of value does not touch others. */
    private static Map<String, Object> lineOr(String pattern, String remedy, Map<String, Object> mapping) {
        mapping.put("type", list("string", "object"));
        mapping.putAll(pattern(pattern, remedy));
        return mapping;
    }

    /** Editors that know the second word say it rather than the pattern; to others it is nothing. */
    private static Map<String, Object> pattern(String pattern, String remedy) {
        Map<String, Object> schema = of("pattern", pattern);
        schema.put("patternErrorMessage", remedy);
        return schema;
    }

    private static Map<String, Object> orNone(String definition) {
        return said(
                "Other than the description's, or none.", of("anyOf", List.of(of("const", "none"), ref(definition))));
    }

    private static Map<String, Object> mappingOf(String doc, Map<String, Object> values) {
        Map<String, Object> mapping = said(doc, of("type", "object"));
        mapping.put("additionalProperties", values);
        return mapping;
    }

    private static List<Object> oneRequired(Collection<String> keys) {
        return keys.stream().<Object>map(key -> of("required", List.of(key))).toList();
    }

    private static Map<String, Object> ref(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> said(String doc, Map<String, Object> schema) {
        Map<String, Object> said = of("description", doc);
        said.putAll(schema);
        return said;
    }

    private static Map<String, Object> of(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    private static List<String> list(String... words) {
        return List.of(words);
    }

    private static Builder object(String doc, List<String> keys, List<String> required) {
        return new Builder(doc, keys, required, new LinkedHashMap<>());
    }

    /** A mapping whose keys are the reader's: no more, no fewer. */
    private record Builder(String doc, List<String> keys, List<String> required, Map<String, Object> properties) {
        Builder with(String key, Map<String, Object> value) {
            properties.put(key, value);
            return this;
        }

        /** With the flags of a long form, and the doc that follows them. */
        Builder flags(Set<Flag> flags) {
            flags.stream().sorted().forEach(flag -> with(flag.word(), flagValue(flag)));
            return with("doc", text("What it is, plain text."));
        }

        Map<String, Object> schema() {
            if (!List.copyOf(properties.keySet()).equals(keys)) {
                throw new AssertionError("the reader has the keys " + keys + ", the schema " + properties.keySet());
            }
            Map<String, Object> schema = said(doc, of("type", "object"));
            schema.put("properties", properties);
            if (!required.isEmpty()) {
                schema.put("required", required);
            }
            schema.put("additionalProperties", false);
            return schema;
        }
    }
}
