/**
 * The path of a call: what happens, in order, between a request that is ready and the result. Not exported.
 *
 * <p>{@link dev.callwright.call.CallPath} strings it together: the deadline, the attempts, the waits between; all look
 * at one {@link dev.callwright.call.Invocation}.
 */
@NullMarked
package dev.callwright.call;

import org.jspecify.annotations.NullMarked;
