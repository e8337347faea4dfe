/**
 * Lets an application's own Jackson {@code ObjectMapper} read and write generated models, open enums and free-form JSON
 * values: register a {@link dev.callwright.jackson.CallwrightModule}. The only package that needs Jackson, and only
 * where it is used.
 */
@NullMarked
package dev.callwright.jackson;

import org.jspecify.annotations.NullMarked;
