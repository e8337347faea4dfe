package dev.callwright.processor.read;

import dev.callwright.processor.problem.Problem.Severity;

/** What reading can find wrong. Each has a stable id and guarantees one thing about every description read without it. */
public enum ReadProblem {
    FILE_MISSING("file-missing", "A description that is named exists."),
    FILE_UNREADABLE("file-unreadable", "A description is a regular file, or a resource, that can be read."),
    FILE_EMPTY("file-empty", "A description holds more than comments."),
    FILE_TOO_LARGE("file-too-large", "A description has at most 4 MB."),
    FILE_ENCODING("file-encoding", "A description is text in UTF-8."),

    USE_MISSING("use-missing", "A used description exists."),
    USE_UNREADABLE("use-unreadable", "A used description is a regular file, or a resource, that can be read."),
    USE_OUTSIDE("use-outside", "A used file lies within the project."),
    USE_CIRCLE("use-circle", "No description uses itself, directly or through others."),

    YAML_SYNTAX("yaml-syntax", "A description is well-formed YAML."),
    YAML_DOCUMENTS("yaml-documents", "A file holds one YAML document."),
    YAML_ALIAS("yaml-alias", "No anchor, alias or merge key makes a text mean what stands elsewhere."),
    YAML_TAG("yaml-tag", "No YAML tag changes what a text means."),
    YAML_NESTING("yaml-nesting", "Nothing is nested deeper than 20 levels."),
    COMMENT_CUTS_DOC("comment-cuts-doc", "No ' #' cuts an unquoted doc short.", Severity.WARNING),
    COMMA_SPLITS_TEXT("comma-splits-text", "No comma within [ ] or { } splits an unquoted text."),

    VERSION("version", "A description names the version of the notation, and this processor knows it."),
    UNKNOWN_KEY("unknown-key", "Every key is a word of the notation where it stands."),
    DUPLICATE_KEY("duplicate-key", "No key stands twice in a mapping."),
    MISSING_KEY("missing-key", "What a description can't do without is there."),
    MISSING_VALUE("missing-value", "Every key has a value."),
    WRONG_KIND("wrong-kind", "A text, list or mapping stands where the notation wants one."),
    NOT_TEXT("not-text", "A number, true, false or null never stands unquoted where a text is wanted."),
    NOT_BOOLEAN("not-boolean", "Yes and no are written true and false."),
    NOT_A_NUMBER("not-a-number", "A number stands where one is wanted."),

    QUOTE_FORM("quote-form", "Every quoted text of a line is closed and has only escapes that exist."),
    LITERAL_FORM("literal-form", "A value can be read in one way only: numbers are plain decimal, null is no value."),
    TYPE_FORM("type-form", "Every type follows the grammar of types."),
    UNKNOWN_FLAG("unknown-flag", "Every word after a type or name is a flag that exists there."),
    FLAG_VALUE("flag-value", "A flag that takes a value has one."),
    FLAG_TWICE("flag-twice", "No flag stands twice."),
    DOC_EMPTY("doc-empty", "Something follows the ' - ' that begins a doc."),
    NAME_FORM("name-form", "A line that begins with a name has one, and it is a text."),
    CONSTANT_FORM("constant-form", "Every constant follows the grammar of constants."),
    KEY_NAME("key-name", "The key of a field or call is its name alone; one that only looks like more is in quotes."),
    ERROR_CODE("error-code", "The code of an error is one code, without space around it."),
    RULE_FORM("rule-form", "Every rule follows the grammar of rules."),
    MEMBER_PATH("member-path", "The path of a member is names with dots between them."),
    FIXED_FORM("fixed-form", "Every fixed value follows '=', and is one word or in quotes."),
    LIST_STYLE("list-style", "A list style is one of those that exist."),

    CALL_METHOD("call-method", "A call has exactly one method with its path."),
    PAGING_MODE("paging-mode", "Paging asks by exactly one of page, offset and cursor."),
    NOT_PAGED_BY_NUMBER("not-paged-by-number", "A first page is given only where paging asks by page number.");

    private final String id;
    private final String guarantee;
    private final Severity severity;

    ReadProblem(String id, String guarantee) {
        this(id, guarantee, Severity.ERROR);
    }

    ReadProblem(String id, String guarantee, Severity severity) {
        this.id = id;
        this.guarantee = guarantee;
        this.severity = severity;
    }

    /** Stable, lower case with dashes. */
    public String id() {
        return id;
    }

    /** What holds for every description without this problem, in one sentence. */
    public String guarantee() {
        return guarantee;
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }
}
