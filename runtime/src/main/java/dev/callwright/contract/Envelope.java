package dev.callwright.contract;

import dev.callwright.json.JsonNames;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that wraps an API's answers, by the names of its members, which come in any order. Immutable; each
 * method returns a changed envelope.
 */
public final class Envelope {
    /** What a member is; the constant's place is its index among the names, so far as it has one. */
    enum Role {
        CODE,
        DATA,
        ERROR,
        MESSAGE,
        REQUEST_ID,
        DETAIL
    }

    private final List<Role> roles;
    private final List<String> members;
    private final List<String> success;
    private final boolean successWhenAbsent;
    private final JsonNames names;

    private Envelope(List<Role> roles, List<String> members, List<String> success, boolean successWhenAbsent) {
        this.roles = roles;
        this.members = members;
        this.success = success;
        this.successWhenAbsent = successWhenAbsent;
        this.names = JsonNames.of(members.toArray(new String[0]));
    }

    /**
     * An envelope that says by one member whether a call succeeded. Its other members are the result, unless {@link
     * #data} names one that holds it.
     *
     * @param member the member: a number, a text or a boolean
     * @return the envelope
     */
    public static Envelope codeIn(String member) {
        return new Envelope(List.of(Role.CODE), List.of(member), List.of(), false);
    }

    /**
     * Says which codes mean success.
     *
     * @param codes the texts, or the digits of numbers, or {@code true}
     * @return the changed envelope
     */
    public Envelope success(String... codes) {
        return new Envelope(roles, members, List.of(codes), successWhenAbsent);
    }

    /** {@return the envelope, with an answer that has no code, or null for one, meaning success too} */
    public Envelope successWhenAbsent() {
        return new Envelope(roles, members, success, true);
    }

    /**
     * Says where the result is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope data(String member) {
        return with(Role.DATA, member);
    }

    /**
     * Says where the business code is, if the code says no more than whether a call succeeded.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope errorIn(String member) {
        return with(Role.ERROR, member);
    }

    /**
     * Says where the text for people is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope message(String member) {
        return with(Role.MESSAGE, member);
    }

    /**
     * Says where the vendor's name for the exchange is.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope requestId(String member) {
        return with(Role.REQUEST_ID, member);
    }

    /**
     * Says where there is more about an error.
     *
     * @param member the member that holds it
     * @return the changed envelope
     */
    public Envelope detail(String member) {
        return with(Role.DETAIL, member);
    }

    /** {@return the names of the members} */
    JsonNames names() {
        return names;
    }

    /** {@return what the member of an index is; null for one that is none of them} */
    @Nullable
    Role role(int member) {
        return member < 0 ? null : roles.get(member);
    }

    /** {@return whether the result is in a member of its own, and not among the others} */
    boolean hasData() {
        return roles.contains(Role.DATA);
    }

    /** {@return the name of the code's member} */
    String codeMember() {
        return members.get(0);
    }

    /** {@return whether an answer with this code succeeded; null is one without} */
    boolean isSuccess(@Nullable String code) {
        return code == null ? successWhenAbsent : success.contains(code);
    }

    /** {@return an answer with nothing but a result that is null} */
    String withoutData() {
        String member = members.get(roles.indexOf(Role.DATA));
        return new JsonObject(Map.of(member, JsonNull.INSTANCE)).toString();
    }

    private Envelope with(Role role, String member) {
        return new Envelope(added(roles, role), added(members, member), success, successWhenAbsent);
    }

    private static <E> List<E> added(List<E> list, E element) {
        List<E> more = new ArrayList<>(list);
        more.add(element);
        return Collections.unmodifiableList(more);
    }
}
