package dev.callwright.processor.problem;

import dev.callwright.processor.description.Position;

/**
 * All that problems say differently in the two notations, but for types: what is named as its author wrote it, and what
 * to write instead. {@code %s} is where a name goes, which both sides get.
 */
public enum Wording {
    // What is named
    DEFAULT("default", "@Default"),
    FORMAT("a format", "@Format"),
    MAX("'max'", "@Max"),
    MIN("'min'", "@Min"),
    ITS_MAX("max", "@Max"),
    ITS_MIN("min", "@Min"),
    ITS_ZONE("zone", "@Zone"),
    NON_EMPTY("'non-empty'", "@NonEmpty"),
    QUOTED("'quoted'", "@Quoted"),
    IS_NULLABLE("is nullable", "has @DistinguishNull"),
    /** The style's word, and its constant. */
    STYLE("style '%1$s'", "@Lists(ListStyle.%2$s)"),
    STYLE_COMMA("write 'style comma'", "write @Lists(ListStyle.COMMA)"),
    /** The name of a type. */
    NAME_OF_NOTATION(
            "wherever a type is named, %s is that of the notation",
            "%s is a type of the notation in YAML, in which this description is published"),

    // The API
    API_NAME("write it like '%s'", "call the interface %1$sSpec, or write @ApiSpec(name = \"%1$s\")"),
    SERVER("the host belongs under 'server'", "the host belongs in @Server"),
    ENVELOPE("say under 'envelope' which member does", "say by @Envelope which member does"),
    DATA(
            "name the member that holds it under 'envelope': 'data: data'",
            "name the member that holds it in @Envelope: data = \"data\""),
    NO_ENVELOPE("write 'envelope: none'", "write @Envelope(none = true) on the call"),
    SUCCESS("write those that do: 'success: [0]'", "write those that do: success = \"0\""),
    NO_SUCCESS("take the code from 'success'", "take the code from success of @Envelope"),

    // Names in Java
    JAVA_NAME("'java %s'", "@JavaName(\"%s\")"),
    RENAME_CLASS(
            "rename it there, or here with 'java NAME'",
            "rename it there, or here: by @JavaName what a type or call becomes, by @ApiSpec(name = \"...\") the rest"),
    JAVA_NAME_OF_ERROR("'java %s'", "java = \"%s\" within @ErrorCode"),

    // Calls
    NO_RESULT("leave out 'returns', or write 'get'", "write void, or @Get"),
    FORM_OR_FIELDS("write all under 'form' or all under 'body'", "write @Form on all of them, or on none"),
    FORM_OR_VALUE("write all under 'form' or all under 'body'", "leave out @WholeBody, or what has @Form"),
    IN_PATH("declare it under 'path'", "declare it with @Path"),
    IN_QUERY("write its parameters under 'query'", "write @Query on its parameters"),
    QUERY_OF_PATH(
            "declare its parameters under 'query', fixed ones too",
            "declare its parameters with @Query, a fixed one as @Fixed(query = \"action = list\")"),
    SEGMENTS("let it be a list in style segments", "let it be a List<String> with @Lists(ListStyle.SEGMENTS)"),
    NOT_SAFE("write 'safe: false'", "write @Safe(false)"),
    SAFE("'safe: true'", "@Safe"),
    NO_IDEMPOTENT("leave out 'idempotent: false'", "leave out @Idempotent(false)"),
    DECLARE_ERROR("declare it under 'errors'", "declare it in @Errors"),
    NO_ABSENT("leave out 'absent'", "leave out @Absent"),
    SAY_IN_DOC("say in 'doc' what the rule says", "say in the doc comment what the rule says"),

    // Paging
    PAGING("add 'paging', or write 'returns: list<...>'", "add @Paging, or return List<...>"),
    PAGING_OF_ITS_OWN("give the call 'paging' of its own", "give the call a @Paging of its own"),
    PAGE("write 'returns: page<...>', or leave the paging out", "return Page<...>, or leave @Paging out"),
    NEXT_CURSOR(
            "name the member under 'response': 'cursor: next'; where the last item's id is the cursor, return a list",
            "name the member: nextCursor = \"next\"; where the last item's id is the cursor, return a List"),
    ITEMS("'items: content'", "items = \"content\""),

    // Fields
    /** The type. */
    MAKE_OPTIONAL("make it optional with '?'", "make it optional: @Nullable %s"),
    /** The type. */
    MAKE_REQUIRED("leave out the '?'", "write %s, without @Nullable"),
    NOT_OPTIONAL("leave out the '?'", "leave out @Nullable"),
    MAKE_ONE_OPTIONAL("make a field on the way optional with '?'", "make a field on the way optional with @Nullable"),
    NO_NON_EMPTY("leave out 'non-empty'", "leave out @NonEmpty"),
    NO_NULLABLE("leave out 'nullable'", "leave out @DistinguishNull"),
    ZONE(
            "write 'zone Asia/Shanghai', for example, here or under 'formats'",
            "write @Zone(\"Asia/Shanghai\"), for example, here, or @Formats(zone = \"Asia/Shanghai\") on the API's"
                    + " interface"),
    ZONE_OF_ALL(
            "write 'zone Asia/Shanghai', for example, here or under 'formats'",
            "write @Formats(zone = \"Asia/Shanghai\"), for example, on the API's interface"),
    TEXT("write a text in quotes", "write a text, in single quotes where it looks like a number: \"'20'\""),
    OBJECT(
            "write an object of JSON in quotes, such as '{}', or say it in the doc",
            "write an object of JSON, such as \"{}\", or say it in the doc comment"),

    // Types
    /** The name of the interface. */
    DECLARE_TYPE(
            "declare it under 'types'",
            "declare it as an interface or enum inside %s, or @Use the description that has it"),
    STRING("write string", "write String"),
    LIST("write a list", "write a List"),
    DOCUMENT("write a list, map, model or json", "write a List, Map, model or JsonValue"),
    LIST_HERE("write list<...> here", "write List<...> here"),
    STRINGS_AS_JSON("write a list of strings for 'style json'", "write a List<String> for @Lists(ListStyle.JSON)"),
    WHAT_HAS_LENGTH("write a string, list, set or map", "write a String, List, Set or Map"),
    STYLE_JSON("write 'style json' for JSON as text", "write @Lists(ListStyle.JSON) for JSON as text"),
    JSON_AS_TEXT("json for JSON as text", "JsonValue for JSON as text"),
    WHERE_BINARY(
            "make it the whole result, the whole body or a form field",
            "make it the whole result, the @WholeBody or a field with @Form"),
    /** The member. */
    VARIANTS(
            "write for each what %s says, and the model that it stands for",
            "write for each a method that is named as what %s says, and returns the model"),
    VALUE("'= VALUE'", "@Wire(\"VALUE\")"),
    NUMBER_FOR_EACH(
            "give each constant a number, as in '= 1'", "give each constant a number, as in @Wire(json = \"1\")"),

    // Texts
    IN_QUOTES("in quotes", "in single quotes");

    private final String yaml;
    private final String java;

    Wording(String yaml, String java) {
        this.yaml = yaml;
        this.java = java;
    }

    /**
     * The words for what stands at a place.
     *
     * @param names what goes in for {@code %s}
     */
    public String at(Position position, Object... names) {
        return (Notation.of(position) == Notation.YAML ? yaml : java).formatted(names);
    }
}
