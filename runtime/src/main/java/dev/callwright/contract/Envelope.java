package dev.callwright.contract;

import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that wraps an API's answers, by the members that mean something, which come in any order. Each is
 * one of the object itself, or lies within others, and then is named by a path: the names of those, from the outermost
 * on, and its own. Immutable; each method returns a changed envelope.
 */
public final class Envelope {
    /** What a member means. */
    static final int CODE = 0;

    static final int DATA = 1;
    static final int ERROR = 2;
    static final int MESSAGE = 3;
    static final int REQUEST_ID = 4;
    static final int DETAIL = 5;

    /** How many meanings there are. */
    static final int ROLES = 6;

    private final EnvelopePart whole;
    private final String[] codePath;
    private final String[] dataPath;
    private final List<String> success;
    private final boolean successWhenAbsent;

    private Envelope(
            EnvelopePart whole, String[] codePath, String[] dataPath, List<String> success, boolean successWhenAbsent) {
        this.whole = whole;
        this.codePath = codePath;
        this.dataPath = dataPath;
        this.success = success;
        this.successWhenAbsent = successWhenAbsent;
    }

    /**
     * An envelope that says by one member whether a call succeeded. Its other members are the result, unless {@link
     * #data} names one that holds it.
     *
     * @param member the member: a number, a text or a boolean
     * @return the envelope
     */
    public static Envelope codeIn(String member) {
        return codeIn(new String[] {member});
    }

    /**
     * As {@link #codeIn(String)}.
     *
     * @param path the path of the member
     * @return the envelope
     */
    public static Envelope codeIn(String... path) {
        EnvelopePart whole = EnvelopePart.of(DATA).with(CODE, path, 0);
        return new Envelope(whole, path, new String[0], List.of(), false);
    }

    /**
     * Says which codes mean success.
     *
     * @param codes the texts, or the digits of numbers, or {@code true}
     * @return the changed envelope
     */
    public Envelope success(String... codes) {
        return new Envelope(whole, codePath, dataPath, List.of(codes), successWhenAbsent);
    }

    /** {@return the envelope, with an answer that has no code, or null for one, meaning success too} */
    public Envelope successWhenAbsent() {
        return new Envelope(whole, codePath, dataPath, success, true);
    }

    /**
     * Says where the result is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope data(String member) {
        return data(new String[] {member});
    }

    /**
     * As {@link #data(String)}.
     *
     * @param path the path of the member
     * @return the changed envelope
     */
    public Envelope data(String... path) {
        EnvelopePart changed = whole.as(EnvelopePart.NONE).with(DATA, path, 0);
        return new Envelope(changed, codePath, path, success, successWhenAbsent);
    }

    /**
     * Says where the business code is, if the code says no more than whether a call succeeded.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope errorIn(String member) {
        return errorIn(new String[] {member});
    }

    /**
     * As {@link #errorIn(String)}.
     *
     * @param path the path of the member
     * @return the changed envelope
     */
    public Envelope errorIn(String... path) {
        return with(ERROR, path);
    }

    /**
     * Says where the text for people is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope message(String member) {
        return message(new String[] {member});
    }

    /**
     * As {@link #message(String)}.
     *
     * @param path the path of the member
     * @return the changed envelope
     */
    public Envelope message(String... path) {
        return with(MESSAGE, path);
    }

    /**
     * Says where the vendor's name for the exchange is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope requestId(String member) {
        return requestId(new String[] {member});
    }

    /**
     * As {@link #requestId(String)}.
     *
     * @param path the path of the member
     * @return the changed envelope
     */
    public Envelope requestId(String... path) {
        return with(REQUEST_ID, path);
    }

    /**
     * Says where there is more about an error.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope detail(String member) {
        return detail(new String[] {member});
    }

    /**
     * As {@link #detail(String)}.
     *
     * @param path the path of the member
     * @return the changed envelope
     */
    public Envelope detail(String... path) {
        return with(DETAIL, path);
    }

    /** {@return all of it: the result, unless that is in a member of its own} */
    EnvelopePart whole() {
        return whole;
    }

    /** {@return the path of the code's member} */
    String codeMember() {
        return String.join(".", codePath);
    }

    /** {@return whether an answer with this code succeeded; null is one without} */
    boolean isSuccess(@Nullable String code) {
        return code == null ? successWhenAbsent : success.contains(code);
    }

    /** {@return how many objects hold the result, one in the other} */
    int dataDepth() {
        return dataPath.length;
    }

    /** {@return an answer with nothing but a result that is null} */
    String withoutData() {
        JsonValue answer = JsonNull.INSTANCE;
        for (int i = dataPath.length - 1; i >= 0; i--) {
            answer = new JsonObject(Map.of(dataPath[i], answer));
        }
        return answer.toString();
    }

    private Envelope with(int role, String[] path) {
        return new Envelope(whole.with(role, path, 0), codePath, dataPath, success, successWhenAbsent);
    }
}
