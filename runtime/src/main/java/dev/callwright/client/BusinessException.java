package dev.callwright.client;

import java.util.Set;

/**
 * The server answered that it did not do what was asked: the envelope's code is none of those that mean success. {@link
 * #code()} says why; {@link #status()} is whatever the server sent it with, often 200.
 */
public final class BusinessException extends ApiException {
    private static final long serialVersionUID = 1L;

    /**
     * A call that the server answered with an error code.
     *
     * @param failure what is known of it
     */
    public BusinessException(Failure failure) {
        super(failure, "was answered with an error code", null);
    }

    /** {@return the business code, a number's digits where it is a number; empty only where a fake left it out} */
    @Override
    public String code() {
        String code = super.code();
        return code == null ? "" : code;
    }

    /** {@return what the description says of the code; empty where it does not know it} */
    public Set<ErrorTrait> traits() {
        return Set.copyOf(failure().traits);
    }
}
