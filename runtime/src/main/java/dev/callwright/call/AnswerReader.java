package dev.callwright.call;

/**
 * Makes of an answer what the caller gets.
 *
 * @param <T> the result
 */
public interface AnswerReader<T> {
    /**
     * Reads an answer.
     *
     * @param answer whose body is read to its end or handed on
     * @return the result
     * @throws dev.callwright.client.ApiException if the answer says no, or says nothing that can be understood
     */
    T read(Answer answer);
}
