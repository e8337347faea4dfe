package dev.callwright.contract;

import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that wraps an API's answers, by the names of its members, which come in any order. Immutable; each
 * method returns a changed envelope.
 */
public final class Envelope {
    /** What a member is: the place of its name among the members. */
    static final int CODE = 0;

    static final int DATA = 1;
    static final int ERROR = 2;
    static final int MESSAGE = 3;
    static final int REQUEST_ID = 4;
    static final int DETAIL = 5;

    /** How many kinds of members there are. */
    static final int ROLES = 6;

    private final @Nullable String[] members;
    private final List<String> success;
    private final boolean successWhenAbsent;
    private final JsonNames names;
    private final int[] roles = new int[ROLES];

    private Envelope(@Nullable String[] members, List<String> success, boolean successWhenAbsent) {
        this.members = members;
        this.success = success;
        this.successWhenAbsent = successWhenAbsent;
        List<String> present = new ArrayList<>();
        for (int role = 0; role < ROLES; role++) {
            String member = members[role];
            if (member != null) {
                roles[present.size()] = role;
                present.add(member);
            }
        }
        this.names = JsonNames.of(present.toArray(new String[0]));
    }

    /**
     * An envelope that says by one member whether a call succeeded. Its other members are the result, unless {@link
     * #data} names one that holds it.
     *
     * @param member the member: a number, a text or a boolean
     * @return the envelope
     */
    public static Envelope codeIn(String member) {
        return new Envelope(with(new String[ROLES], CODE, member), List.of(), false);
    }

    /**
     * Says which codes mean success.
     *
     * @param codes the texts, or the digits of numbers, or {@code true}
     * @return the changed envelope
     */
    public Envelope success(String... codes) {
        return new Envelope(members, List.of(codes), successWhenAbsent);
    }

    /** {@return the envelope, with an answer that has no code, or null for one, meaning success too} */
    public Envelope successWhenAbsent() {
        return new Envelope(members, success, true);
    }

    /**
     * Says where the result is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope data(String member) {
        return with(DATA, member);
    }

    /**
     * Says where the business code is, if the code says no more than whether a call succeeded.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope errorIn(String member) {
        return with(ERROR, member);
    }

    /**
     * Says where the text for people is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope message(String member) {
        return with(MESSAGE, member);
    }

    /**
     * Says where the vendor's name for the exchange is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope requestId(String member) {
        return with(REQUEST_ID, member);
    }

    /**
     * Says where there is more about an error.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope detail(String member) {
        return with(DETAIL, member);
    }

    /** {@return the names of the members} */
    JsonNames names() {
        return names;
    }

    /** {@return what the member of an index among the names is} */
    int role(int member) {
        return roles[member];
    }

    /** {@return whether the result is in a member of its own, and not among the others} */
    boolean hasData() {
        return members[DATA] != null;
    }

    /** {@return the name of the code's member} */
    String codeMember() {
        return String.valueOf(members[CODE]);
    }

    /** {@return whether an answer with this code succeeded; null is one without} */
    boolean isSuccess(@Nullable String code) {
        return code == null ? successWhenAbsent : success.contains(code);
    }

    /** {@return an answer with nothing but a result that is null} */
    String withoutData() {
        String member = String.valueOf(members[DATA]);
        return new JsonObject(Map.of(member, JsonNull.INSTANCE)).toString();
    }

    private Envelope with(int role, String member) {
        return new Envelope(with(members.clone(), role, member), success, successWhenAbsent);
    }

    private static @Nullable String[] with(@Nullable String[] members, int role, String member) {
        members[role] = member;
        return members;
    }
}
