/**
 * The client of Tanyi's call records, generated from {@code call-record.yaml}, and the signature its requests carry.
 */
@NullMarked
package dev.callwright.tanyi;

import org.jspecify.annotations.NullMarked;
