package dev.callwright.processor.compare;

import static dev.callwright.processor.compare.Break.BEHAVIOUR;
import static dev.callwright.processor.compare.Break.BINARY;
import static dev.callwright.processor.compare.Break.SOURCE;
import static dev.callwright.processor.compare.Break.WIRE;
import static dev.callwright.processor.compare.Verdict.breaks;

import java.util.Locale;

/** Every kind of change, with whom it breaks and why. One edit may be of several kinds. */
public enum Kind {
    // the description as a whole
    PACKAGE("every class is in another package", breaks(SOURCE, BINARY)),
    API_NAME("the clients have other names, and so has what others 'use'", breaks(SOURCE, BINARY)),
    SERVER_ADDED("a connection that names a server goes on using it", breaks()),
    SERVER_CHANGED("released clients go on calling the old address", breaks(WIRE)),
    SERVER_REMOVED("without a server of its own, a connection sends nothing", breaks(BEHAVIOUR)),

    // calls
    CALL_ADDED("its methods have a default, so that fakes go on compiling", breaks()),
    CALL_REMOVED("its methods are gone, and servers no longer know it", breaks(WIRE, SOURCE, BINARY)),
    CALL_RENAMED("its methods and its request have other names", breaks(SOURCE, BINARY)),
    METHOD("servers don't know the old method there", breaks(WIRE)),
    BODY_KIND("servers look for a body of another kind than released clients send", breaks(WIRE)),
    PATH("servers don't know the old path", breaks(WIRE)),
    CALL_REPEATABLE("what was sent at most once may be sent again after a failure", breaks(BEHAVIOUR)),
    CALL_UNREPEATABLE("after a failure it is not sent again, and the failure reaches the app", breaks(BEHAVIOUR)),
    CALL_SEMANTICS("after a failure it may be sent again, as before", breaks()),
    SHORTCUT_REMOVED("the method that takes just the one required parameter is gone", breaks(SOURCE, BINARY)),
    REQUEST_JSON_REMOVED("the request's fromJson, toJson and unknownMembers are gone", breaks(SOURCE, BINARY)),
    RESULT_OPTIONAL("the method returns another type; old clients refuse null", breaks(SOURCE, BINARY, WIRE)),
    RESULT_REQUIRED("the method returns another type", breaks(SOURCE, BINARY)),
    RESULT_ADDED("the method returns something; released clients skip it", breaks(SOURCE, BINARY)),
    RESULT_REMOVED("the method returns nothing; old clients wait for a result", breaks(SOURCE, BINARY, WIRE)),

    // rules between parameters
    EFFECT_RULE_ADDED("a request with a field without effect is reported, and sent", breaks()),
    EFFECT_RULE_REFUSES("a request with a field without effect is refused, where it was sent", breaks(BEHAVIOUR)),
    PRESENCE_RULE_ADDED("a request with none of them is refused here, and by servers", breaks(WIRE, BEHAVIOUR)),
    RULE_IMPLIED("an older rule asked for as much", breaks()),
    RULE_REMOVED("nothing is refused or reported that was not before", breaks()),
    INEFFECTIVE_REMOVED("the request's method ineffective() is gone", breaks(SOURCE, BINARY)),

    // parameters, and fields of models
    OPTIONAL_ADDED("who does not know it goes on without", breaks()),
    REQUIRED_ADDED(
            "without it builders refuse, those of fakes too, and so does reading; released clients don't send it",
            breaks(BEHAVIOUR).inRequests(WIRE)),
    FIELD_REMOVED(
            "its accessor and setter are gone; servers don't know what released clients send",
            breaks(SOURCE, BINARY).inRequests(WIRE)),
    NO_LONGER_ANSWERED("released clients refuse answers without it", breaks().inAnswers(WIRE)),
    MOVED("released clients send it where servers don't look", breaks(WIRE)),
    WIRE_NAME("each side looks for a name that the other does not write", breaks(WIRE)),
    JAVA_NAME("the accessor and setter have another name", breaks(SOURCE, BINARY)),
    JAVA_TYPE("methods take and return another Java type", breaks(SOURCE, BINARY)),
    JAVA_ARGUMENT("collections of another type; compiled code fails at an element", breaks(SOURCE, BEHAVIOUR)),
    VALUES_WIDENED("released clients can't read all that servers may answer", breaks().inAnswers(WIRE)),
    VALUES_NARROWED("servers can't read all that released clients may send", breaks().inRequests(WIRE)),
    BECAME_OPTIONAL(
            "released clients refuse answers without it; the accessor may give null",
            breaks().inAnswers(WIRE, BEHAVIOUR)),
    BECAME_REQUIRED(
            "without it builders refuse, those of fakes too, and so does reading; released clients may not send it",
            breaks(BEHAVIOUR).inRequests(WIRE)),
    MAY_BE_NULL("released clients refuse null; the accessor may give it", breaks().inAnswers(WIRE, BEHAVIOUR)),
    NULL_IS_SENT("a null that was left out is sent now", breaks().inRequests(BEHAVIOUR)),
    NULLABLE_REMOVED(
            "the method hasX() is gone; null is not sent, nor taken from released clients",
            breaks(SOURCE, BINARY).inRequests(WIRE, BEHAVIOUR)),
    LIMIT_TIGHTENED(
            "builders refuse what they took; servers refuse what released clients send",
            breaks(BEHAVIOUR).inRequests(WIRE)),
    LIMIT_LOOSENED("what was taken is taken", breaks()),
    DEFAULT_CHANGED("a request without it now means something else", breaks().inRequests(BEHAVIOUR)),
    DEFAULT_DOCUMENTED("a default is documentation, and never sent", breaks()),
    SENSITIVE_ADDED("toString masks it", breaks()),
    SENSITIVE_REMOVED("toString and messages show it", breaks(BEHAVIOUR)),
    FORMAT_UNREADABLE("released clients can't read what servers may answer", breaks().inAnswers(WIRE)),
    FORMAT_REFUSED("servers can't read what released clients write", breaks().inRequests(WIRE)),
    FORMAT_CHANGED("each side reads what the other writes", breaks()),
    ZONE("the same text means another instant", breaks().inRequests(WIRE).inAnswers(WIRE)),
    ZONE_ADDED("released clients can't read what servers may answer without an offset", breaks().inAnswers(WIRE)),
    ZONE_REMOVED("what servers answer without an offset is refused, where it was read", breaks().inAnswers(BEHAVIOUR)),
    LIST_STYLE("servers split lists in another way than released clients write them", breaks(WIRE)),

    // types
    TYPE_ADDED("a class more", breaks()),
    TYPE_REMOVED("its class is gone", breaks(SOURCE, BINARY)),
    TYPE_RENAMED("its class has another name", breaks(SOURCE, BINARY)),
    TYPE_KIND("a class of another kind, and other JSON", breaks(WIRE, SOURCE, BINARY)),

    // constants of enums
    CONSTANT_ADDED("released clients show it as UNRECOGNIZED, and keep it", breaks()),
    CONSTANT_REMOVED(
            "the constant is gone; servers don't know it when released clients send it",
            breaks(SOURCE, BINARY).inRequests(WIRE)),
    CONSTANT_RENAMED("the constant has another name", breaks(SOURCE, BINARY)),
    CONSTANT_WIRE("the constant stands for a value that the other side does not know", breaks(WIRE)),
    CONSTANT_CODE("code() returns another number", breaks(BEHAVIOUR)),
    CONSTANT_CODE_ADDED("code() says more", breaks()),
    CODE_REMOVED("the method code() is gone", breaks(SOURCE, BINARY)),

    // errors
    ERROR_ADDED("released clients show it as UNRECOGNIZED", breaks()),
    ERROR_REMOVED("the constant is gone", breaks(SOURCE, BINARY)),
    ERROR_RENAMED("the constant has another name", breaks(SOURCE, BINARY)),
    ERROR_CODE("released clients don't recognize the new code", breaks(WIRE)),
    ERROR_MEANING("what is repeated after it, or refreshed, is another", breaks(BEHAVIOUR)),

    // envelope and paging
    ENVELOPE("released clients can't tell success from failure, or find the result", breaks(WIRE)),
    ENVELOPE_TEXT_MOVED("exceptions of released clients lack it", breaks(WIRE)),
    ENVELOPE_TEXT_REMOVED("exceptions lack it", breaks(BEHAVIOUR)),
    ENVELOPE_TEXT_ADDED("exceptions say more", breaks()),
    PAGING("released clients ask for pages in another way, or don't find their items", breaks(WIRE)),
    PAGING_REMOVED("pages lack it, and may end in another way", breaks(BEHAVIOUR)),
    PAGING_ADDED("pages say more", breaks()),
    PAGING_OFFERED("calls that say nothing of paging may page so", breaks()),
    PAGING_WITHDRAWN("descriptions that take it from here say no longer how their calls page", breaks(SOURCE)),
    PAGING_SIZE("what bounds that parameter is told as its limit", breaks()),

    // for people
    DEPRECATED("it works as before; compilers warn", breaks()),
    NO_LONGER_DEPRECATED("compilers warn no more", breaks()),
    DOC("documentation", breaks());

    private final String why;
    private final Verdict verdict;

    Kind(String why, Verdict verdict) {
        this.why = why;
        this.verdict = verdict;
    }

    /** Stable, lower case with dashes: {@code call-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happens, in half a sentence. */
    public String why() {
        return why;
    }

    /** For whom it breaks. */
    public Verdict verdict() {
        return verdict;
    }
}
