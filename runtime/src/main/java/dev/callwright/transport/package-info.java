/**
 * How bytes get to a server and back: one request and its answer, nothing of calls, envelopes or retries. {@link
 * dev.callwright.transport.SocketTransport} speaks HTTP/1.1 over blocking sockets, {@link
 * dev.callwright.transport.JdkTransport} sends by {@code java.net.http}; the latter is the default. Another one implements
 * {@link dev.callwright.transport.Transport}.
 */
@NullMarked
package dev.callwright.transport;

import org.jspecify.annotations.NullMarked;
