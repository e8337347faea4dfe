/**
 * What an application imports beside the generated client: the {@link dev.callwright.client.Connection} it is made
 * over, {@link dev.callwright.client.CallOptions}, the {@link dev.callwright.client.ApiException} family, {@link
 * dev.callwright.client.Pages}, and values for request bodies and downloads.
 */
@NullMarked
package dev.callwright.client;

import org.jspecify.annotations.NullMarked;
