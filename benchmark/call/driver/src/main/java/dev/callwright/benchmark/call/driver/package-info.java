/** Runs the contenders: starts the server and a JVM for each, takes turns, and prints the tables. */
@NullMarked
package dev.callwright.benchmark.call.driver;

import org.jspecify.annotations.NullMarked;
