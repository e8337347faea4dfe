/** What exchanging the bytes costs by itself. */
@NullMarked
package dev.callwright.benchmark.call.sockets;

import org.jspecify.annotations.NullMarked;
