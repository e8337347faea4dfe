package dev.callwright.processor.compare;

import static dev.callwright.processor.compare.Break.BEHAVIOUR;
import static dev.callwright.processor.compare.Break.BINARY;
import static dev.callwright.processor.compare.Break.SOURCE;
import static dev.callwright.processor.compare.Break.WIRE;
import static dev.callwright.processor.compare.Verdict.breaks;
import static dev.callwright.processor.compare.Verdict.inAnswers;
import static dev.callwright.processor.compare.Verdict.inRequests;
import static dev.callwright.processor.compare.Verdict.nobody;

import java.util.Locale;

/** Every kind of change, with whom it breaks and why. One edit may be of several kinds. */
public enum Kind {
    // the description as a whole
    PACKAGE(breaks("every class is in another package", SOURCE, BINARY)),
    API_NAME(breaks("the clients have other names, and so has what others 'use'", SOURCE, BINARY)),
    SERVER_ADDED(nobody("a connection that names a server goes on using it")),
    SERVER_CHANGED(breaks("released clients go on calling the old address", WIRE)),
    SERVER_REMOVED(breaks("without a server of its own, a connection sends nothing", BEHAVIOUR)),

    // calls
    CALL_ADDED(nobody("its methods have a default, so that fakes go on compiling")),
    CALL_REMOVED(breaks("its methods are gone, and servers no longer know it", WIRE, SOURCE, BINARY)),
    CALL_RENAMED(breaks("its methods and its request have other names", SOURCE, BINARY)),
    METHOD(breaks("servers don't know the old method there", WIRE)),
    BODY_KIND(breaks("servers look for a body of another kind than released clients send", WIRE)),
    PATH(breaks("servers don't know the old path", WIRE)),
    CALL_REPEATABLE(breaks("what was sent at most once may be sent again after a failure", BEHAVIOUR)),
    CALL_UNREPEATABLE(breaks("after a failure it is not sent again, and the failure reaches the app", BEHAVIOUR)),
    CALL_SEMANTICS(nobody("after a failure it may be sent again, as before")),
    SHORTCUT_REMOVED(breaks("the method that takes just the one required parameter is gone", SOURCE, BINARY)),
    REQUEST_JSON_REMOVED(breaks("the request's fromJson, toJson and unknownMembers are gone", SOURCE, BINARY)),
    RESULT_OPTIONAL(breaks("the method returns another type; old clients refuse null", SOURCE, BINARY, WIRE)),
    RESULT_REQUIRED(breaks("the method returns another type", SOURCE, BINARY)),
    RESULT_ADDED(breaks("the method returns something; released clients skip it", SOURCE, BINARY)),
    RESULT_REMOVED(breaks("the method returns nothing; old clients wait for a result", SOURCE, BINARY, WIRE)),
    ABSENCE(breaks("an answer that was a failure is an empty result, or the other way round", BEHAVIOUR)),

    // rules between parameters
    EFFECT_RULE_ADDED(nobody("a request with a field without effect is reported, and sent")),
    EFFECT_RULE_OF_NEW_FIELD(nobody("it takes a field that is new, so that what was sent is sent")),
    EFFECT_RULE_REFUSES(breaks("a request with a field without effect is refused, where it was sent", BEHAVIOUR)),
    PRESENCE_RULE_ADDED(breaks("a request with none of them is refused here, and by servers", WIRE, BEHAVIOUR)),
    RULE_IMPLIED(nobody("an older rule asked for as much")),
    RULE_REMOVED(nobody("nothing is refused or reported that was not before")),
    INEFFECTIVE_REMOVED(breaks("the request's method ineffective() is gone", SOURCE, BINARY)),

    // parameters, and fields of models
    OPTIONAL_ADDED(nobody("who does not know it goes on without")),
    REQUIRED_ADDED(breaks("without it builders refuse, those of fakes too, and so does reading", BEHAVIOUR)
            .andInRequests("released clients don't send it", WIRE)),
    FIELD_REMOVED(breaks("its accessor and setter are gone", SOURCE, BINARY)
            .andInRequests("servers don't know what released clients send", WIRE)),
    NO_LONGER_ANSWERED(inAnswers("released clients refuse answers without it", WIRE)),
    MOVED(breaks("released clients send it where servers don't look", WIRE)),
    WIRE_NAME(breaks("each side looks for a name that the other does not write", WIRE)),
    JAVA_NAME(breaks("the accessor and setter have another name", SOURCE, BINARY)),
    JAVA_NAME_REUSED(breaks(
            "the name is another part's now, to code; released clients mean the old one by it", WIRE, BEHAVIOUR)),
    JAVA_TYPE(breaks("methods take and return another Java type", SOURCE, BINARY)),
    JAVA_ARGUMENT(breaks("collections of another type; compiled code fails at an element", SOURCE, BEHAVIOUR)),
    VALUES_WIDENED(inAnswers("released clients can't read all that servers may answer", WIRE)),
    VALUES_NARROWED(inRequests("servers can't read all that released clients may send", WIRE)),
    BECAME_OPTIONAL(
            inAnswers("released clients refuse answers without it; the accessor may give null", WIRE, BEHAVIOUR)),
    BECAME_REQUIRED(breaks("without it builders refuse, those of fakes too, and so does reading", BEHAVIOUR)
            .andInRequests("released clients may not send it", WIRE)),
    MAY_BE_NULL(inAnswers("released clients refuse null; the accessor may give it", WIRE, BEHAVIOUR)),
    NULL_IS_SENT(inRequests("a null that was left out is sent now", BEHAVIOUR)),
    NULLABLE_REMOVED(breaks("the method hasX() is gone", SOURCE, BINARY)
            .andInRequests("null is not sent, nor taken from released clients", WIRE, BEHAVIOUR)),
    LIMIT_TIGHTENED(breaks("builders refuse what they took", BEHAVIOUR)
            .andInRequests("servers refuse what released clients send", WIRE)),
    LIMIT_LOOSENED(nobody("what was taken is taken")),
    DEFAULT_CHANGED(inRequests("a request without it now means something else", BEHAVIOUR)),
    DEFAULT_DOCUMENTED(nobody("a default is documentation, and never sent")),
    SENSITIVE_ADDED(nobody("toString masks it")),
    SENSITIVE_REMOVED(breaks("toString and messages show it", BEHAVIOUR)),
    FORMAT_UNREADABLE(inAnswers("released clients can't read what servers may answer", WIRE)),
    FORMAT_REFUSED(inRequests("servers can't read what released clients write", WIRE)),
    FORMAT_CHANGED(nobody("each side reads what the other writes")),
    ZONE(breaks("the same text means another instant", WIRE)),
    ZONE_ADDED(inAnswers("released clients can't read what servers may answer without an offset", WIRE)),
    ZONE_REMOVED(inAnswers("what servers answer without an offset is refused, where it was read", BEHAVIOUR)),
    JSON_TEXT_ADDED(breaks("where JSON is expected, a text comes", WIRE)),
    JSON_TEXT_REMOVED(inRequests("servers find a text where they expect JSON", WIRE)),
    LIST_STYLE(breaks("servers read lists or maps in another way than released clients write them", WIRE)),

    // parameters with a fixed value
    FIXED_ADDED(breaks("released clients don't send it", WIRE)),
    FIXED_REMOVED(breaks("servers don't know what released clients send", WIRE)),
    FIXED_VALUE(breaks("servers look for another value than released clients send", WIRE)),
    BECAME_FIXED(
            breaks("its accessor and setter are gone; released clients may send another value", WIRE, SOURCE, BINARY)),
    NO_LONGER_FIXED(breaks("it is sent only where code sets it", BEHAVIOUR)),

    // types
    TYPE_ADDED(nobody("a class more")),
    TYPE_REMOVED(breaks("its class is gone", SOURCE, BINARY)),
    TYPE_RENAMED(breaks("its class has another name", SOURCE, BINARY)),
    TYPE_KIND(breaks("a class of another kind, and other JSON", WIRE, SOURCE, BINARY)),

    // constants of enums
    CONSTANT_ADDED(
            nobody("released clients show it as UNRECOGNIZED, and keep it; a switch over known() has a default")),
    CONSTANT_REMOVED(breaks("the constant is gone", SOURCE, BINARY)
            .andInRequests("servers don't know it when released clients send it", WIRE)),
    CONSTANT_RENAMED(breaks("the constant has another name", SOURCE, BINARY)),
    CONSTANT_WIRE(breaks("the constant stands for a value that the other side does not know", WIRE)),
    CONSTANT_CODE(breaks("code() returns another number", BEHAVIOUR)),
    CONSTANT_CODE_ADDED(nobody("code() says more")),
    CODE_REMOVED(breaks("the method code() is gone", SOURCE, BINARY)),

    // variants of unions
    UNION_MEMBER(breaks("each side looks for a member that the other does not write", WIRE)),
    VARIANT_ADDED(nobody("released clients show it as Unrecognized, and keep it")),
    VARIANT_REMOVED(breaks("the model is no longer one of the union", SOURCE, BINARY)
            .andInRequests("servers don't know it when released clients send it", WIRE)),
    VARIANT_VALUE(breaks("what tells of the variant is a value that the other side does not know", WIRE)),
    VARIANT_VALUE_REUSED(breaks("to the other side the value tells of another variant", WIRE)),

    // errors
    ERROR_ADDED(nobody("released clients show it as UNRECOGNIZED")),
    ERROR_REMOVED(breaks("the constant is gone", SOURCE, BINARY)),
    ERROR_RENAMED(breaks("the constant has another name", SOURCE, BINARY)),
    ERROR_CODE(breaks("released clients don't recognize the new code, or take it for another error", WIRE)),
    ERROR_MEANING(breaks("what is repeated after it, or refreshed, is another", BEHAVIOUR)),

    // envelope and paging
    ENVELOPE(breaks("released clients can't tell success from failure, or find the result", WIRE)),
    ENVELOPE_TEXT_MOVED(breaks("exceptions of released clients lack it", WIRE)),
    ENVELOPE_TEXT_REMOVED(breaks("exceptions lack it", BEHAVIOUR)),
    ENVELOPE_TEXT_ADDED(nobody("exceptions say more")),
    PAGING(breaks("released clients ask for pages in another way, or don't find their items", WIRE)),
    PAGING_REMOVED(breaks("pages lack it, and may end in another way", BEHAVIOUR)),
    PAGING_ADDED(nobody("pages say more")),
    PAGING_OFFERED(nobody("calls that say nothing of paging may page so")),
    PAGING_WITHDRAWN(breaks("descriptions that take it from here say no longer how their calls page", SOURCE)),
    PAGING_SIZE(nobody("what bounds that parameter is told as its limit")),

    // for people
    LABEL(breaks("label() returns another text", BEHAVIOUR)),
    LABEL_ADDED(nobody("label() says more")),
    DEPRECATED(nobody("it works as before; compilers warn")),
    NO_LONGER_DEPRECATED(nobody("compilers warn no more")),
    DOC(nobody("documentation"));

    private final Verdict verdict;

    Kind(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Stable, lower case with dashes: {@code call-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For whom it breaks, and why. */
    Verdict verdict() {
        return verdict;
    }
}
