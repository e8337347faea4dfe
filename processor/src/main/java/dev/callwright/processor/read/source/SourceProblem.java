package dev.callwright.processor.read.source;

/**
 * What can be wrong in form with an annotated interface, beside what every notation shares ({@link
 * dev.callwright.processor.read.ReadProblem}).
 */
public enum SourceProblem {
    NOT_AN_INTERFACE(
            "not-an-interface",
            "A description, a request, a model and a union are interfaces, and an enum is an enum."),
    EXTENDS("extends", "A description and its types stand for themselves: they extend and implement nothing."),
    GENERIC("generic", "Neither a description, nor its types, nor its calls have type parameters."),
    NESTED_TOO_DEEP("nested-too-deep", "Requests, models, unions and enums are nested directly in the description."),
    FIELD_IN_INTERFACE("field-in-interface", "An interface of a description has methods, and no constants."),
    METHOD_WITH_BODY("method-with-body", "A method declares, and so has no body."),
    THROWS("throws", "A method declares no exceptions: those of a call are always the same."),
    ENUM_WITH_MEMBERS("enum-with-members", "An enum of a description has constants, and nothing else."),
    ACCESSOR_WITH_PARAMETERS(
            "accessor-with-parameters",
            "A method of a request or a model is a field, and of a union a variant: no parameters."),
    CALL_PARAMETERS("call-parameters", "A call takes one request, an interface nested in the description, or nothing."),
    UNNAMED_PACKAGE("unnamed-package", "A description is in a package, for what is generated goes there."),
    NO_API_NAME(
            "no-api-name", "The name of a description's interface is more than Spec, or the API's name is written."),
    FILE_AND_SOURCE("file-and-source", "What a file describes, the interface that names it does not."),
    SEVERAL_LOCATIONS("several-locations", "A parameter travels in one place."),
    NO_LOCATION("no-location", "Of a parameter of a GET or HEAD it is said where it travels."),
    WHOLE_BODY_ALONE(
            "whole-body-alone", "A value that is the whole body is the only part of it, and has no properties."),
    MISPLACED_ANNOTATION("misplaced-annotation", "An annotation stands where it says something."),
    CONTRADICTION("contradiction", "Of members that exclude each other one is written."),
    UNKNOWN_JAVA_TYPE("unknown-java-type", "A type is one of the notation's or of the description's."),
    PLAIN_TEXT("plain-text", "A text that is no JSON is a String."),
    RAW_TYPE("raw-type", "A collection says what it holds."),
    BOXED_TYPE("boxed-type", "A boxed number or boolean is for what may be null."),
    NULLABLE_PRIMITIVE("nullable-primitive", "What may be null is not primitive."),
    NULLABLE_ELEMENT("nullable-element", "Elements of sets and pages and keys of maps are never null."),
    FOREIGN_NULLABLE("foreign-nullable", "What may be null is marked with JSpecify's annotation."),
    NOT_USED("not-used", "The types of another description are there where it is used."),
    NOT_A_SPEC("not-a-spec", "What is used as a description is one, and is compiled together with its user.");

    private final String id;
    private final String guarantee;

    SourceProblem(String id, String guarantee) {
        this.id = id;
        this.guarantee = guarantee;
    }

    /** Stable, lower case with dashes. */
    public String id() {
        return id;
    }

    /** What holds for every description without this problem, in one sentence. */
    public String guarantee() {
        return guarantee;
    }
}
