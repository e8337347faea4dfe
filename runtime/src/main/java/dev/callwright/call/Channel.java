package dev.callwright.call;

import dev.callwright.transport.TransportRequest;

/** Part of the path of a call: does its own bit and hands on to the next. */
interface Channel {
    /**
     * Sends a request and reads its answer.
     *
     * @param invocation the call under way
     * @param request what to send
     * @return the call's result
     * @throws dev.callwright.client.ApiException if it failed, and nothing else
     */
    <T> T send(Invocation<T> invocation, TransportRequest request);
}
