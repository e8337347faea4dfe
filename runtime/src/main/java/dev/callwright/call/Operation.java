package dev.callwright.call;

import dev.callwright.transport.TransportRequest;

/**
 * What a call asks, and what its caller gets of the answer.
 *
 * @param <T> the result
 */
public interface Operation<T> {
    /**
     * Writes the request, once for all attempts.
     *
     * @return the request
     * @throws IllegalArgumentException if there is something in it that cannot be sent
     * @throws dev.callwright.json.JsonException if there is something in it that cannot be written
     */
    TransportRequest request();

    /**
     * Reads an answer.
     *
     * @param answer whose body is read to its end or handed on
     * @return the result
     * @throws dev.callwright.client.ApiException if the answer says no, or says nothing that can be understood
     */
    T read(Answer answer);
}
