/**
 * How bytes get to a server and back: one request and its answer, nothing of calls, envelopes or retries. {@link
 * dev.callwright.transport.SocketTransport}, the default, speaks HTTP/1.1 over blocking sockets; {@link
 * dev.callwright.transport.JdkTransport} sends by {@code java.net.http}, for HTTP/2 and for applications that bring their
 * own {@code HttpClient}. Another one implements {@link dev.callwright.transport.Transport}.
 */
@NullMarked
package dev.callwright.transport;

import org.jspecify.annotations.NullMarked;
