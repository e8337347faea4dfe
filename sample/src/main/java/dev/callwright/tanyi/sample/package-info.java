/**
 * A command line over the generated client of Tanyi's call records: one command for each call of the API, one that serves
 * a sandbox, and one that shows them all.
 */
@NullMarked
package dev.callwright.tanyi.sample;

import org.jspecify.annotations.NullMarked;
