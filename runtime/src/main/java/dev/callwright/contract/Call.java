package dev.callwright.contract;

import java.util.List;

/**
 * One call of an API: its facts, what its result is, and how its request is written. Generated, one class per call;
 * stateless.
 *
 * @param <Q> the request
 * @param <T> the result
 */
public abstract class Call<Q, T> {
    private final CallFacts facts;
    private final Result<T> result;

    /**
     * A call.
     *
     * @param facts what it is
     * @param result what its answer holds
     */
    protected Call(CallFacts facts, Result<T> result) {
        this.facts = facts;
        this.result = result;
    }

    /**
     * Writes a request.
     *
     * @param request the request
     * @param out where to
     */
    protected abstract void write(Q request, RequestWriter out);

    /**
     * Says which parameters have no effect beside the others.
     *
     * @param request the request
     * @return a text each; none unless overridden
     */
    protected List<String> ineffective(Q request) {
        return List.of();
    }

    final CallFacts facts() {
        return facts;
    }

    final Result<T> result() {
        return result;
    }
}
