/** Decoding and encoding beside other JSON libraries. */
package dev.callwright.benchmark.json;
