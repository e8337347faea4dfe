/**
 * How bytes get to a server and back: one request and its answer, nothing of calls, envelopes or retries. The default
 * implementation is {@link dev.callwright.transport.JdkTransport}; another one implements {@link
 * dev.callwright.transport.Transport}.
 */
@NullMarked
package dev.callwright.transport;

import org.jspecify.annotations.NullMarked;
